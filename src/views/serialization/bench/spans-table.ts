import type { Layout } from "../../../model/serialization/types/layout.js";
import type { Table } from "../../figure.js";
import { tableOf } from "../../rows.js";

/** Rows, and bytes in a row, that the table shows: assumed, what a page holds without growing slow. */
const MOST_ROWS = 300;
const MOST_BYTES = 32;

/** Every span of a layout: where it begins, what it is, and its bytes. */
export function spansTable(layout: Layout | null): Table {
  let offset = 0;
  const rows = (layout?.spans ?? []).map(({ path, what, bytes }) => {
    const row = [String(offset), path, what, String(bytes.length), hexOf(bytes)];
    offset += bytes.length;
    return row;
  });
  const more = rows.length - MOST_ROWS;
  const shown = more > 0 ? [...rows.slice(0, MOST_ROWS), ["…", `${more} more`, "", "", ""]] : rows;
  return tableOf(["Offset", "Where", "What", "Bytes", "In hexadecimal"], shown);
}

function hexOf(bytes: readonly number[]): string {
  const shown = bytes.slice(0, MOST_BYTES).map((byte) => byte.toString(16).padStart(2, "0"));
  return [...shown, ...(bytes.length > MOST_BYTES ? ["…"] : [])].join(" ");
}
