/** Something the person at the keyboard can put right. Its message is shown alone, without a stack. */
export class Failure extends Error {}

/** Throws when there are problems: a heading, then one line for each. */
export function failOn(heading: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Failure([heading, ...problems.map((problem) => `  ${problem}`)].join("\n"));
}
