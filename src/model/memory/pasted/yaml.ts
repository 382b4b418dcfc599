/** What a YAML parser makes of a text. The model imports no packages, so the parser is handed to it. */
export interface YamlReading {
  /** The documents in turn. Maps are `Map`s, lists arrays, and every scalar the text that stands for it, or null. */
  readonly documents: readonly unknown[];
  /** A sentence about where the text stops being YAML; null where all of it is. */
  readonly fault: string | null;
}

export type ParseYaml = (text: string) => YamlReading;

export type YamlMap = ReadonlyMap<unknown, unknown>;

export function isMap(value: unknown): value is YamlMap {
  return value instanceof Map;
}
