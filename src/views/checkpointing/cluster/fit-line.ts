import type { DurationFit } from "../../../model/checkpointing/history/fit-durations.js";
import type { DurationLine } from "./model-line.js";

/** The line that a fit is; a level one where the size does not matter, null where there is none. */
export function fitLine(fit: DurationFit): DurationLine | null {
  switch (fit.kind) {
    case "growing":
      return fit;
    case "level":
      return { fixedSeconds: fit.medianSeconds, bytesPerSecond: Infinity };
    case "unknown":
      return null;
  }
}
