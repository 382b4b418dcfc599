import { refusalOf, type JobChoice } from "../checkpointing/refusal.js";
import type { Evaluation } from "../evaluate.js";
import type { Impossible } from "../quantity.js";
import type { RestartSettings } from "../checkpointing/restart/strategy.js";
import { failureRateDefault, restartDefaults } from "../checkpointing/restart/strategy.js";
import type { ArrivalPattern } from "./arrivals.js";
import type { Barriers, SimulatedJob } from "./job.js";

/** The job of a scenario, or why there is none to simulate: a sentence. */
export type JobReading = { readonly job: SimulatedJob } | { readonly problem: string };

/** Quantities without which nothing can be simulated. */
const needed = ["largestRecordsPerSecond", "freeLinkBytesPerSecond", "slowestBytes", "fetchSeconds", "queueSeconds"];

/** Why there is nothing to simulate; null when there is something. A checkpoint that never completes can be watched. */
function obstacle({ values, reasons }: Evaluation): Impossible | null {
  const missing = needed.find((id) => reasons.has(id)) ?? "";
  return refusalOf(values as unknown as JobChoice) ?? reasons.get(missing) ?? null;
}

/**
 * The job that a scenario describes, with the same numbers that the derivations use. One that Flink refuses has none.
 * Its source reports a backlog where an interval for backlogs is set, and nowhere else.
 * @param options.jitterFraction how much uploads differ at random; 0 if left out, which is what the derivations assume
 */
export function jobOf(
  evaluation: Evaluation,
  { jitterFraction = 0 }: { readonly jitterFraction?: number } = {},
): JobReading {
  const reason = obstacle(evaluation);
  if (reason !== null) return { problem: reason.impossible };
  const { values } = evaluation;
  const num = (id: string): number => values[id] as number;
  const optional = (id: string): number | null => (Number.isNaN(num(id)) ? null : num(id));
  const word = (id: string): string => values[id] as string;
  const rate = num("recordsPerSecond");
  const fetchFromStore =
    (num("slowestFactor") * num("stateBytesPerMachine")) /
    Math.min(num("linkBytesPerSecond"), optional("storeBytesPerSecond") ?? Infinity);
  return {
    job: {
      era: word("flinkVersion") === "then" ? "then" : "now",
      trigger: {
        intervalSeconds: num("checkpointIntervalSeconds"),
        minPauseSeconds: num("minPauseSeconds"),
        maxConcurrent: num("maxConcurrentCheckpoints"),
        backlogIntervalSeconds: optional("backlogIntervalSeconds"),
      },
      timeoutSeconds: num("checkpointTimeoutSeconds"),
      tolerableFailures: num("tolerableFailedCheckpoints"),
      arrivals: {
        pattern: word("arrivalPattern") as ArrivalPattern,
        recordsPerSecond: rate,
        slideSeconds: num("slideSeconds"),
      },
      processing: {
        largestRecordsPerSecond: num("largestRecordsPerSecond"),
        slowdownFraction: num("asyncSlowdownFraction"),
      },
      link: {
        bytesPerSecond: num("linkBytesPerSecond"),
        fixedBytesPerSecond: num("emitBytesPerSecond"),
        bytesPerRecord: num("steadyOutBytesPerSecond") / rate,
        storeBytesPerSecond: optional("storeBytesPerSecond") ?? Infinity,
      },
      snapshot: {
        machines: num("machines"),
        bytes: num("slowestBytes"),
        syncSeconds: num("syncSeconds"),
        jitterFraction,
      },
      barriers: {
        queueSeconds: num("queueSeconds"),
        slowestFactor: num("slowestFactor"),
        kind: word("barrierAlignment") as Barriers["kind"],
        alignedTimeoutSeconds: num("alignedTimeoutSeconds"),
        mode: word("checkpointingMode") as Barriers["mode"],
        inFlightBytesPerSecond: num("machineInFlightBytesPerSecond"),
      },
      recovery: {
        detectionSeconds: num("detectionSeconds"),
        restart: restartOf(word("restartStrategy"), num("restartDelaySeconds")),
        slotsSeconds: num("slotsSeconds"),
        fetchSeconds: num("fetchSeconds"),
        fetchAfterTaskSeconds: word("stateRecovery") === "local" ? 0 : fetchFromStore,
      },
    },
  };
}

/**
 * The restart strategy that is chosen, with its delay set and Flink's defaults for the rest. Flink refuses a first delay
 * above the longest one, so that one is taken to be raised with it.
 */
function restartOf(type: string, delaySeconds: number): RestartSettings {
  switch (type) {
    case "fixed-delay":
      return { type, delaySeconds, attempts: Infinity };
    case "failure-rate":
      return { ...failureRateDefault, delaySeconds };
    default: {
      const defaults = restartDefaults["2.x"];
      return { ...defaults, initialSeconds: delaySeconds, maxSeconds: Math.max(delaySeconds, defaults.maxSeconds) };
    }
  }
}
