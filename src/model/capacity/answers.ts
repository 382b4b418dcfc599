import type { Givens } from "../evaluate.js";
import type { Model } from "../graph.js";
import type { Impossible } from "../quantity.js";
import { solveFor } from "../solve.js";
import { checkpointIntervalSeconds, machines, recordsPerSecond } from "./inputs.js";
import { bindingUtilisation } from "./resources.js";

/** One input, chosen so that the fullest resource stays at or below the target, all else as it is. */
export interface Answer {
  readonly input: typeof machines | typeof recordsPerSecond | typeof checkpointIntervalSeconds;
  readonly value: number | Impossible;
}

/** The capacity question asked backwards: the fewest machines, the largest rate, the shortest checkpoint interval. */
export function backwardAnswers(model: Model, givens: Givens): readonly [Answer, Answer, Answer] {
  const atMost = givens.targetUtilisation as number;
  const limit = { quantity: bindingUtilisation, atMost };
  return [
    { input: machines, value: solveFor(model, givens, { ...limit, input: machines, want: "smallest" }) },
    { input: recordsPerSecond, value: solveFor(model, givens, { ...limit, input: recordsPerSecond, want: "largest" }) },
    {
      input: checkpointIntervalSeconds,
      value: solveFor(model, givens, { ...limit, input: checkpointIntervalSeconds, want: "smallest" }),
    },
  ];
}
