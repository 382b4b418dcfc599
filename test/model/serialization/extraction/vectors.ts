import { readFileSync } from "node:fs";
import type { SerializationVersion } from "../../../../src/model/serialization/types/version.js";

/** A type, and the serializer that Flink’s own classes made for it. */
export interface TypeVector {
  readonly title: string;
  /** What `readTypes` reads. */
  readonly text: string;
  /** As `signatureOf` prints it; null where Flink has no serializer for the type. */
  readonly signature: string | null;
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const releases: Readonly<Record<SerializationVersion, string>> = { "1.3": "1.3", "1.20": "1.20", "2.x": "2.3" };

/** What a version of Flink made of each type. */
export function typeVectors(version: SerializationVersion): readonly TypeVector[] {
  const cases = records(table("cases", "cases"));
  return records(table(`types-${releases[version]}`, "results")).map(({ case: at, signature }) => {
    const { title, root, declarations } = cases[at as number] as Record<"title" | "root" | "declarations", string>;
    return { title, text: `${root};\n${declarations}`, signature: signature as string | null };
  });
}

function table(file: string, name: string): Table {
  const url = new URL(`../../../../data/flink/vectors/serialization/${file}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, "utf8")) as Readonly<Record<string, Table>>)[name] as Table;
}

function records({ columns, rows }: Table): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
}
