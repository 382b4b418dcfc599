import { readFileSync } from "node:fs";
import { fromCSV, type ColumnTable } from "arquero";

/** Columns that look like numbers or dates and are texts: versions, times of runs. */
const TEXTS = ["run", "date", "flink", "kryo"];

/**
 * Reads a file of rows. Runs where pages are built: Arquero compiles its expressions.
 * @throws {RangeError} where one of the columns is missing
 */
export function tableFrom(text: string, columns: readonly string[]): ColumnTable {
  const [head = ""] = text.split("\n", 1);
  const missing = columns.filter((column) => !head.trim().split(",").includes(column));
  if (missing.length > 0) throw new RangeError(`There is no column ${missing.join(", ")}.`);
  const parse = Object.fromEntries(
    columns.filter((column) => TEXTS.includes(column)).map((column) => [column, (cell: string) => cell || null]),
  );
  return fromCSV(text, { parse }).select(...columns);
}

/** The text of a file below data. */
export function dataFile(name: string): string {
  return readFileSync(`data/${name}`, "utf8");
}

/** A number that can be shown; null for anything else. */
export function finite(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
