import { firstDelays } from "../../model/checkpointing/restart/delays.js";
import { restartDefaults, type RestartSettings } from "../../model/checkpointing/restart/strategy.js";
import type { FigureView } from "../figure.js";
import { tableOf } from "../rows.js";
import { amount } from "../world.js";

export interface RestartDelaysData {
  readonly series: readonly DelaySeries[];
  readonly top: number;
}

export interface DelaySeries {
  readonly name: string;
  readonly era: "then" | "between" | "now";
  readonly points: readonly { readonly failure: number; readonly seconds: number }[];
}

/** Failures in a row that are shown. */
const FAILURES = 14;

const shown = [
  ["1.3", "then", restartDefaults["1.3"]],
  ["1.10 to 1.18", "between", restartDefaults["1.10"]],
  ["2.x", "now", restartDefaults["2.x"]],
] as const;

function nameOf(versions: string, settings: RestartSettings): string {
  return settings.type === "fixed-delay"
    ? `${versions}: fixed, ${amount(settings.delaySeconds, "seconds")}`
    : `${versions}: exponential`;
}

/** How long the job waits before each restart, when one failure follows the other, by Flink's own defaults. */
export function restartDelaysView(): FigureView<RestartDelaysData> {
  const series = shown.map(([versions, era, settings]): DelaySeries => ({
    name: nameOf(versions, settings),
    era,
    points: firstDelays(settings, FAILURES).map((seconds, index) => ({ failure: index + 1, seconds: seconds ?? 0 })),
  }));
  const longest = Math.max(...series.flatMap(({ points }) => points.map(({ seconds }) => seconds)));
  const now = series.find(({ era }) => era === "now")?.points ?? [];
  const untilMost = now.findIndex(({ seconds }) => seconds === longest);
  const sum = now.slice(0, untilMost).reduce((total, { seconds }) => total + seconds, 0);
  return {
    title: "How long the job waits before it restarts",
    finding:
      `When failures follow each other, the default of 2.x waits longer each time, up to ` +
      `${amount(longest, "seconds")}; the first ${String(untilMost)} waits come to ${amount(sum, "seconds")}. ` +
      "Its random part is left out here.",
    description:
      "The delay over the number of failures in a row: level for fixed delays, growing by half for exponential.",
    table: tableOf(
      ["Failure", ...series.map(({ name }) => name)],
      now.map(({ failure }, index) => [
        String(failure),
        ...series.map(({ points }) => amount(points[index]?.seconds ?? NaN, "seconds")),
      ]),
    ),
    data: { series, top: 1.15 * longest },
  };
}
