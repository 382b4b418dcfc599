import { firstDelays } from "../../model/checkpointing/restart/delays.js";
import {
  failureRateDefault,
  restartDefaults,
  type RestartSettings,
} from "../../model/checkpointing/restart/strategy.js";
import { works, type Work, type WorkName } from "../../model/works.js";
import type { Table } from "../figure.js";
import { amount } from "../world.js";

/** Failures in a row that are shown. */
export const WAITS = 12;

/** Exponential delay before 1.19, where one chose it: it doubles, up to 5 minutes (RestartStrategyOptions of 1.15). */
export const exponentialBefore119 = { ...restartDefaults["2.x"], multiplier: 2, maxSeconds: 300 } as const;

type CitedPlace = readonly [work: WorkName, place: string];

const strategies: readonly (readonly [name: string, settings: RestartSettings, source: CitedPlace])[] = [
  ["1.2 to 1.4, default: fixed delay", restartDefaults["1.3"], ["flink13", "docs/setup/config.md"]],
  ["1.5 to 1.9, default: fixed delay", restartDefaults["1.5"], ["flink", "RestartStrategyOptions of 1.5.6 to 1.9.3"]],
  ["1.10 to 1.18, default: fixed delay", restartDefaults["1.10"], ["notes", "1.10, FLINK-13884"]],
  ["1.13 to 1.18, chosen: exponential delay", exponentialBefore119, ["flink", "RestartStrategyOptions of 1.15"]],
  ["1.19 and later, default: exponential delay", restartDefaults["2.x"], ["notes", "1.19, FLINK-33735"]],
  ["2.x, chosen: failure rate with its defaults", failureRateDefault, ["flink", "RestartStrategyOptions"]],
];

/** How long the job waits before each of its first restarts, by strategy and version, without the random part. */
export function restartWaitsTable(): Table {
  return {
    columns: ["Strategy", ...Array.from({ length: WAITS }, (_, at) => String(at + 1)), "Source"],
    rows: strategies.map(([name, settings, source]) => [name, ...waits(settings), shortSource(source)]),
  };
}

function waits(settings: RestartSettings): string[] {
  const all = firstDelays(settings, WAITS);
  const end = all.indexOf(null);
  return all.map((seconds, at) => {
    if (end >= 0 && at >= end) return at === end ? "fails" : "";
    return amount(seconds ?? NaN, "seconds", { scale: "s" });
  });
}

/** As it stands in a narrow column. */
function shortSource([name, place]: CitedPlace): string {
  const { short, title }: Work = works[name];
  return `${short ?? title}: ${place}`;
}
