/** What stops the reading of a text. It is thrown within this folder only; `readTypes` makes a problem of it. */
export class Fault extends Error {
  /**
   * @param line from 1
   * @param says a sentence, for the reader
   */
  constructor(
    readonly line: number,
    readonly says: string,
  ) {
    super(says);
  }
}
