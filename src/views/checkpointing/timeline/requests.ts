import type { Decision } from "../../../model/checkpointing/trigger/coordinator.js";
import type { Run } from "../../../model/simulation/trace.js";

/** What became of a request for a checkpoint when it was looked at. */
export type Fate = "triggered" | "waits" | "dropped";

export interface Request {
  readonly seconds: number;
  readonly fate: Fate;
}

const fates: Readonly<Record<Decision, Fate>> = {
  triggered: "triggered",
  queued: "waits",
  ignored: "dropped",
  "too early": "dropped",
  dropped: "dropped",
};

/** Each decision of the coordinator about a request. One that waited is there twice: as it came, and as it was executed. */
export function requestsOf({ frames }: Run): readonly Request[] {
  return frames.flatMap(({ seconds, happenings }) =>
    happenings.flatMap((happening) =>
      happening.kind === "decision" ? [{ seconds, fate: fates[happening.decision] }] : [],
    ),
  );
}
