/** Why Flink makes no job graph of a job. */
export interface Refused {
  /** A sentence. */
  readonly refused: string;
  /** The names of the operators to look at. */
  readonly because: readonly string[];
}

/** Whether what came back is a refusal. */
export function isRefused(result: object): result is Refused {
  return "refused" in result;
}

/** A name as sentences quote it. */
export function quoted(name: string): string {
  return `“${name}”`;
}
