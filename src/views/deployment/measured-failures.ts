import { measuredFailures, type MeasuredFailure } from "../../model/deployment/measured.js";
import type { Table } from "../figure.js";
import { NO_VALUE } from "../value-text.js";
import { amount, say, type World } from "../world.js";

/** Failures on real clusters beside their bounds; `defaults` is a world with Flink’s own settings. */
export function measuredFailuresTable(defaults: World): Table {
  const all: readonly MeasuredFailure[] = Object.values(measuredFailures);
  return {
    columns: ["What was done", "Measured", "Bound", "Who noticed it, and by what"],
    rows: all.map(({ what, seconds, bound, noticed }) => [
      what,
      secondsText(seconds),
      bound ? say(defaults, bound) : NO_VALUE,
      noticed,
    ]),
  };
}

/** "42.1 s, 43.5 s" for two runs, and a time once where all are the same. */
export function secondsText(seconds: readonly number[]): string {
  return [...new Set(seconds.map((one) => amount(one, "seconds", { scale: "s" })))].join(", ");
}
