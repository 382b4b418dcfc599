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

/** What Flink made of one configuration: a row of results, or the messages of its exceptions. */
export interface Outcome {
  readonly settings: ReadonlyMap<string, string>;
  readonly result: Row | null;
  /** The outermost first. */
  readonly causes: readonly string[];
}

/**
 * What a release makes of each of the configurations that all releases were asked for.
 * @param kind "taskmanager" or "jobmanager"
 * @param release files of other releases than the newest hold only what differs
 */
export function outcomes(kind: string, release: string): readonly Outcome[] {
  const newest = endings(`memory-${kind}-2.3.0`);
  const own = release === "2.3.0" ? newest : endings(`memory-${kind}-${release}`);
  return (vectors(`memory-${kind}-cases`).cases ?? []).map(({ options }, index) => {
    const ending = own.get(index) ?? newest.get(index) ?? {};
    return {
      settings: new Map(Object.entries(options as Record<string, string>)),
      result: "causes" in ending ? null : ending,
      causes: messages((ending.causes ?? []) as readonly string[]),
    };
  });
}

function endings(file: string): ReadonlyMap<number, Row> {
  const { results = [], errors = [] } = vectors(file);
  return new Map([...results, ...errors].map((row) => [row.case as number, row]));
}

/** "{cause}" in a message stands for the message of the next one. */
function messages(causes: readonly string[]): readonly string[] {
  return causes.map((cause, at) => cause.replace("{cause}", causes[at + 1] ?? ""));
}
