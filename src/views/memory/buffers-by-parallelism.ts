import { exchangeBuffers, largestParallelism } from "../../model/memory/exchange-buffers.js";
import { logarithmicSteps } from "../domain.js";
import type { FigureView } from "../figure.js";
import { tableOf } from "../rows.js";
import { amount, num, say, why, type World } from "../world.js";
import { notStarted } from "./launch.js";

export interface BuffersData {
  readonly points: readonly BuffersPoint[];
  readonly right: number;
  readonly top: number;
  /** How many buffers there are, and where they end to suffice; null where that is not known. */
  readonly limit: { readonly buffers: number; readonly text: string } | null;
  readonly here: BuffersPoint & { readonly label: string };
}

export interface BuffersPoint {
  readonly parallelism: number;
  readonly required: number;
  readonly wanted: number;
}

/** Points of the curves, and how many of them stand for one row of the table. */
const POINTS = 60;
const POINTS_IN_A_ROW = 6;

/** How many network buffers a TaskManager must have, and would use, if the job ran in more or fewer subtasks. */
export function buffersView(world: World): FigureView<BuffersData> {
  const [slots, exchanges] = [num(world, "slotsPerTaskManager"), num(world, "exchanges")];
  const pointAt = (parallelism: number): BuffersPoint => {
    const { required, wanted } = exchangeBuffers(parallelism, Math.min(slots, parallelism));
    return { parallelism, required: exchanges * required, wanted: exchanges * wanted };
  };
  const buffers = notStarted(world) ? NaN : num(world, "networkBuffers");
  const here = pointAt(num(world, "parallelism"));
  const largest = Number.isNaN(buffers) ? here.parallelism : largestParallelism(buffers, { slots, exchanges });
  const right = powerAbove(Math.min(Math.max(2 * largest, 2 * here.parallelism), 1e3 * here.parallelism));
  const points = exchanges === 0 ? [] : parallelismsUpTo(right).map(pointAt);
  return {
    title: "Network buffers of a TaskManager, by parallelism",
    finding: finding(world, { here, largest }),
    description:
      "Two rising curves over the parallelism, in powers of ten: the buffers that a TaskManager must have, and those that " +
      "it would use. A level line shows how many it has; above it tasks do not start.",
    table: tableOf(
      ["Parallelism", "Must have", "Would use"],
      points
        .filter((_, at) => at % POINTS_IN_A_ROW === 0)
        .map((point) => [point.parallelism, point.required, point.wanted].map((number) => amount(number, "count"))),
    ),
    data: {
      points,
      right,
      top: powerAbove(Math.max(here.wanted, buffers || 0, points.at(-1)?.wanted ?? 0)),
      limit: buffers > 0 ? { buffers, text: `there are ${say(world, "networkBuffers")}` } : null,
      here: { ...here, label: `${amount(here.required, "count")} of ${amount(here.wanted, "count")}` },
    },
  };
}

/** A power of ten above a number, ten at least. */
function powerAbove(value: number): number {
  return 10 ** Math.max(1, Math.ceil(Math.log10(value)));
}

function parallelismsUpTo(right: number): readonly number[] {
  return [...new Set(logarithmicSteps(1, right, POINTS).map(Math.round))];
}

function finding(world: World, { here, largest }: { here: BuffersPoint; largest: number }): string {
  if (num(world, "exchanges") === 0) return "No record crosses the network, and no network buffer is needed.";
  const need =
    `At a parallelism of ${say(world, "parallelism")} a TaskManager must have ${amount(here.required, "count")} buffers ` +
    `and would use ${amount(here.wanted, "count")}.`;
  const reason = notStarted(world) || why(world, "networkBuffers");
  if (reason) return `${need} ${reason}`;
  const there = `It has ${say(world, "networkBuffers")}`;
  if (largest === 0) return `${need} ${there}: not even one subtask starts.`;
  return here.parallelism > largest
    ? `${need} ${there}, which is enough up to a parallelism of ${amount(largest, "count")}: tasks do not start.`
    : `${need} ${there}, enough for a parallelism of ${amount(largest, "count")}.`;
}
