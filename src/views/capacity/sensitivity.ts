import {
  aggregateFields,
  checkpointIntervalSeconds,
  distinctKeys,
  linkBitsPerSecond,
  machines,
  messageBytes,
  recordsPerSecond,
  slideSeconds,
  windowSeconds,
} from "../../model/capacity/inputs.js";
import { linkUtilisation } from "../../model/capacity/resources.js";
import { effectOf } from "../../model/sweep.js";
import type { FigureView } from "../figure.js";
import { amount, num, type World } from "../world.js";

export interface SensitivityBar {
  readonly name: string;
  readonly after: number;
  readonly text: string;
}

export interface SensitivityData {
  readonly before: number;
  readonly beforeText: string;
  readonly bars: readonly SensitivityBar[];
}

const inputs = [
  messageBytes,
  recordsPerSecond,
  distinctKeys,
  aggregateFields,
  windowSeconds,
  slideSeconds,
  checkpointIntervalSeconds,
  machines,
  linkBitsPerSecond,
];

/** How full the link would be if one input were twice what it is. */
export function sensitivityView(world: World): FigureView<SensitivityData> {
  const before = num(world, "linkUtilisation");
  const bars = inputs
    .map((input) => {
      const effect = effectOf(world.model, world.givens, { input, quantity: linkUtilisation, by: 2 });
      return { name: input.title, after: before * effect, text: amount(before * effect, "fraction") };
    })
    .filter(({ after }) => Number.isFinite(after))
    .sort((a, b) => b.after - a.after);
  const [most] = bars;
  const last = bars.at(-1);
  return {
    title: "If one input were twice what it is",
    finding:
      most && last
        ? `Doubling “${most.name.toLowerCase()}” takes the fuller direction of the link from ` +
          `${amount(before, "fraction")} to ${most.text}; doubling “${last.name.toLowerCase()}” takes it to ${last.text}.`
        : "No input has a value to double.",
    description: `How full the link is after doubling each input. ${bars.map(({ name, text }) => `${name}: ${text}`).join(". ")}.`,
    table: {
      columns: ["Input, doubled", "Link, the fuller direction"],
      rows: bars.map(({ name, text }) => [name, text]),
    },
    data: { before, beforeText: amount(before, "fraction"), bars },
  };
}
