import { readFile } from "node:fs/promises";

/** How many tests there were, of both kinds. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const none: Tally = { passed: 0, failed: 0 };

export function sum(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** The tally of a gate that failed: one failure at least, also where no test tells why, as when a file does not parse. */
export function failure({ passed, failed }: Tally): Tally {
  return { passed, failed: Math.max(failed, 1) };
}

/** The last line of a test run. */
export function lastLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** Reads what Vitest's JSON reporter wrote; nothing when it did not come to that. */
export async function readTally(report: string): Promise<Tally> {
  const text = await readFile(report, "utf8").catch(() => undefined);
  if (text === undefined) return none;
  const { numPassedTests, numFailedTests } = JSON.parse(text) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}
