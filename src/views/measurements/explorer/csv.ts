import type { Table } from "../../figure.js";
import type { Entry } from "./subject.js";

/** The rows of the file that entries were made of, with what the loader added to them; what is missing is empty. */
export function rowsTable(entries: readonly Entry[]): Table {
  const rows = entries.flatMap((entry) => entry.rows) as readonly Readonly<Record<string, unknown>>[];
  const columns = Object.keys(rows[0] ?? {});
  return { columns, rows: rows.map((row) => columns.map((column) => cell(row[column]))) };
}

function cell(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
