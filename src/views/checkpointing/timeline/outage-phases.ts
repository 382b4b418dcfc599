import type { Outage } from "../../../model/simulation/trace.js";

/** The phases of an outage, in their order. */
export type OutagePhase = "unnoticed" | "delayed" | "slots" | "restoring" | "catching up";

export interface PhaseSpan {
  readonly phase: OutagePhase;
  readonly from: number;
  /** Infinity while it has not ended. */
  readonly to: number;
}

/**
 * The phases that an outage has been through, and the one it is in; those that took no time are left out.
 * @param untilSeconds when the job failed again: from there on it is another outage; Infinity if it did not
 */
export function outagePhases(outage: Outage, untilSeconds = Infinity): readonly PhaseSpan[] {
  const begins: readonly (readonly [OutagePhase, number | null])[] = [
    ["unnoticed", outage.failedSeconds],
    ["delayed", outage.detectedSeconds],
    ["slots", outage.restartSeconds],
    ["restoring", outage.restoreSeconds],
    ["catching up", outage.runningSeconds],
  ];
  return begins.flatMap(([phase, from], index) => {
    const next = index === begins.length - 1 ? outage.caughtUpSeconds : begins[index + 1]?.[1];
    const to = Math.min(next ?? Infinity, untilSeconds);
    return from !== null && to > from ? [{ phase, from, to }] : [];
  });
}

/** The phase that an outage is in at a moment; null before and after it. */
export function outagePhaseAt(outage: Outage, seconds: number): OutagePhase | null {
  return outagePhases(outage).find(({ from, to }) => from <= seconds && seconds < to)?.phase ?? null;
}

/** From the failure until records flow again; Infinity while they do not. */
export function downSeconds({ failedSeconds, runningSeconds }: Outage): number {
  return (runningSeconds ?? Infinity) - failedSeconds;
}
