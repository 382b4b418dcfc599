import { stateBytes } from "../capacity/requirements.js";
import { parallelism } from "../checkpointing/inputs.js";
import { derive, impossible, type Impossible } from "../quantity.js";
import { derived } from "../sources.js";
import { newParallelism } from "./inputs.js";
import { objectionTo } from "./key-groups/bounds.js";
import { childrenOf, summaryOf, type RescaleSummary } from "./key-groups/rescale.js";
import { maxParallelism } from "./max-parallelism.js";

const rescalingInputs = [maxParallelism, parallelism, newParallelism] as const;

interface Values {
  readonly maxParallelism: number;
  readonly parallelism: number;
  readonly newParallelism: number;
}

let last: (Values & { readonly summary: RescaleSummary }) | null = null;

/** What moves. Kept, since several numbers ask for the same. */
function summaryFor({ maxParallelism, parallelism, newParallelism }: Values): RescaleSummary {
  const isSame =
    last?.maxParallelism === maxParallelism &&
    last.parallelism === parallelism &&
    last.newParallelism === newParallelism;
  if (last === null || !isSame) {
    const summary = summaryOf(childrenOf({ maxParallelism, from: parallelism, to: newParallelism }));
    last = { maxParallelism, parallelism, newParallelism, summary };
  }
  return last.summary;
}

function summarized(values: Values, number: (summary: RescaleSummary) => number): number | Impossible {
  const { maxParallelism, newParallelism } = values;
  const objection = objectionTo({ maxParallelism, parallelism: newParallelism });
  return objection === null
    ? number(summaryFor(values))
    : impossible(`The job cannot be rescaled: ${objection}`, ["newParallelism", "setMaxParallelism"]);
}

/** Of which another subtask takes care afterwards. */
export const movedFraction = derive({
  id: "movedFraction",
  symbol: "k_m",
  title: "Share of the key groups that go to a subtask of another index",
  unit: "fraction",
  source: derived("the ranges of KeyGroupRangeAssignment before and after"),
  uses: rescalingInputs,
  compute: (values) => summarized(values, ({ movedFraction }) => movedFraction),
  tex: ({ maxParallelism }) => String.raw`\frac{\text{key groups with another subtask}}{${maxParallelism}}`,
  account: (values) =>
    `${Math.round(summaryFor(values).movedFraction * values.maxParallelism)} ÷ ${values.maxParallelism}`,
});

/** The state of those key groups. */
export const movedStateBytes = derive({
  id: "movedStateBytes",
  symbol: "Z_m",
  title: "State of the key groups that move",
  unit: "bytes",
  source: derived("every key group has the same share of the state"),
  uses: [movedFraction, stateBytes],
  compute: ({ movedFraction, stateBytes }) => movedFraction * stateBytes,
  tex: ({ movedFraction, stateBytes }) => String.raw`${movedFraction} \cdot ${stateBytes}`,
});

/** RocksDB opens that one database and cuts off what is not its own; others write entry by entry. */
export const oneParentFraction = derive({
  id: "oneParentFraction",
  symbol: "k_p",
  title: "Share of the new subtasks with one parent",
  unit: "fraction",
  source: derived("old subtasks whose key groups a new one takes"),
  uses: rescalingInputs,
  compute: (values) => summarized(values, ({ withOneParent }) => withOneParent / values.newParallelism),
  tex: ({ newParallelism }) => String.raw`\frac{\text{new subtasks with one parent}}{${newParallelism}}`,
  account: (values) => `${summaryFor(values).withOneParent} ÷ ${values.newParallelism}`,
});

/** How even the new division is. */
export const newUsableFraction = derive({
  id: "newUsableFraction",
  symbol: "k_n",
  title: "Share of the new subtasks’ capacity that can be used",
  unit: "fraction",
  source: derived("key groups that all have the same work"),
  uses: [maxParallelism, newParallelism],
  compute: ({ maxParallelism, newParallelism }) => {
    const objection = objectionTo({ maxParallelism, parallelism: newParallelism });
    return objection === null
      ? maxParallelism / (Math.ceil(maxParallelism / newParallelism) * newParallelism)
      : impossible(`The job cannot be rescaled: ${objection}`, ["newParallelism", "setMaxParallelism"]);
  },
  tex: ({ maxParallelism, newParallelism }) =>
    String.raw`\frac{${maxParallelism}}{\left\lceil \frac{${maxParallelism}}{${newParallelism}} \right\rceil \cdot ${newParallelism}}`,
});
