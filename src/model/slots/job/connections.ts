import type { Connection, Operator } from "./job.js";

/** All connections that come into an operator, input by input; none of a source. */
export function connectionsInto({ inputs }: Operator): readonly Connection[] {
  const [first, second] = inputs;
  // Most operators have one input, and a job may have thousands of them: the list is taken as it is.
  return first && !second ? first : inputs.flat();
}
