import { logarithmicSteps, roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { amount, counted, num, say, why, type World } from "../world.js";

export interface SpikeData {
  readonly points: readonly { readonly seconds: number; readonly subtasks: number }[];
  readonly here: { readonly seconds: number; readonly subtasks: number; readonly label: string } | null;
  readonly averageSubtasks: number;
  readonly averageLabel: string;
  readonly slideSeconds: number;
  readonly left: number;
  readonly top: number;
}

const POINTS = 30;
/** How much faster than the slide the curve goes. */
const FASTEST = 20;

/** Downstream parallelism against the time that one firing of the window may take to work off. */
export function spikeView(world: World): FigureView<SpikeData> {
  const slide = num(world, "slideSeconds");
  const keys = num(world, "distinctKeys");
  const rate = num(world, "downstreamRecordsPerSecond");
  const allowed = num(world, "drainSeconds");
  const subtasks = num(world, "burstDownstreamSubtasks");
  const left = Math.min(slide / FASTEST, allowed);
  const needed = (seconds: number): number => keys / (seconds * rate);
  const points = logarithmicSteps(left, slide, POINTS).map((seconds) => ({ seconds, subtasks: needed(seconds) }));
  const possible = Number.isFinite(subtasks);
  return {
    title: "Downstream parallelism, by the time one firing may take",
    finding: possible
      ? `To be through in ${say(world, "drainSeconds")} takes ${counted(say(world, "burstDownstreamSubtasks"), "subtask")}; ` +
        `${counted(say(world, "averageDownstreamSubtasks"), "subtask")}, sized by the average, would be busy until the next firing.`
      : why(world, "burstDownstreamSubtasks"),
    description:
      "The shorter the time, the more subtasks: a curve that falls to the parallelism of the average at the slide.",
    table: {
      columns: ["Time for one firing", "Subtasks"],
      rows: points.map((point) => [amount(point.seconds, "seconds"), amount(Math.ceil(point.subtasks), "count")]),
    },
    data: {
      points,
      here: possible
        ? {
            seconds: allowed,
            subtasks,
            label: `${counted(amount(subtasks, "count"), "subtask")} in ${say(world, "drainSeconds")}`,
          }
        : null,
      averageSubtasks: num(world, "averageDownstreamSubtasks"),
      averageLabel: `by the average: ${say(world, "averageDownstreamSubtasks")}`,
      slideSeconds: slide,
      left,
      top: roundUp(Math.max(needed(left), num(world, "averageDownstreamSubtasks"), possible ? subtasks : 0)),
    },
  };
}
