import type { OperatorKind } from "../job/job.js";

/**
 * Whether an operator hands its thread to other mails while it waits.
 * Source: AsyncWaitOperatorFactory, a YieldingOperatorFactory, 1.20.5 and 2.3.0. Assumes a sink that is a function; the
 * writer of a sink of the interface of 1.15 yields too.
 */
export function yields(kind: OperatorKind): boolean {
  return kind === "async";
}
