/** The ids that a program gives to its operators, by their names. */
export interface GivenIds {
  /** `uid("…")`. */
  readonly uids: ReadonlyMap<string, string>;
  /** `setUidHash("…")`: 32 hexadecimal digits, by which state is found that another version of the job has written. */
  readonly uidHashes: ReadonlyMap<string, string>;
}

/** A program that says nothing of ids. */
export const noIds: GivenIds = { uids: new Map(), uidHashes: new Map() };
