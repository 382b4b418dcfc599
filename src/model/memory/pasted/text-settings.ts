/** What a text sets: the text of each key. The last one counts where a key stands more than once. */
export type TextSettings = ReadonlyMap<string, string>;

/** Settings, and sentences about what of the text is not understood. */
export interface Part {
  readonly settings: TextSettings;
  readonly faults: readonly string[];
}

/** Puts parts together: what comes later counts. */
export function joinParts(parts: readonly Part[]): Part {
  return {
    settings: new Map(parts.flatMap(({ settings }) => [...settings])),
    faults: parts.flatMap(({ faults }) => faults),
  };
}
