import type { Table } from "./figure.js";
import { NO_VALUE } from "./value-text.js";

/** A table that says with dashes that there is nothing in it. */
export function tableOf(columns: readonly string[], rows: Table["rows"]): Table {
  return { columns, rows: rows.length > 0 ? rows : [columns.map(() => NO_VALUE)] };
}
