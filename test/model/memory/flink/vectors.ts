import { readFileSync } from "node:fs";

/** A table in a file that Flink wrote: what its columns are called, and its rows. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The tables of a file that Flink's own classes wrote, by name. */
export function vectors(file: string): Readonly<Record<string, readonly Row[]>> {
  const path = new URL(`../../../../data/flink/vectors/${file}.json`, import.meta.url);
  const content = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, string | Table>>;
  return Object.fromEntries(
    Object.entries(content).flatMap(([name, table]) => (typeof table === "string" ? [] : [[name, rowsOf(table)]])),
  );
}

function rowsOf({ columns, rows }: Table): readonly Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
}
