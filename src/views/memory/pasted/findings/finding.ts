/** Something that is worth a look at one key of a text. */
export interface Finding {
  readonly key: string;
  /** One sentence or more. */
  readonly says: string;
}
