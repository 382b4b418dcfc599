import { describe, expect, it, test } from "vitest";
import type { Era } from "../../../../src/model/checkpointing/trigger/first.js";
import { schedule, type Course } from "../../../../src/model/checkpointing/trigger/schedule.js";
import { triggerVectors, type TriggerVector } from "../../../support/flink-vectors.js";

/** What the schedule makes of a case, in the vector's own terms; milliseconds are its unit of time. */
function replayed(vector: TriggerVector, era: Era) {
  const { durationsMillis, timeoutMillis, triggersMillis, endsMillis } = vector;
  const course = (id: number): Course => {
    const seconds = durationsMillis[Math.min(id, durationsMillis.length) - 1] as number;
    return seconds > timeoutMillis ? { seconds: timeoutMillis, outcome: "failed" } : { seconds, outcome: "completed" };
  };
  const { checkpoints } = schedule(
    {
      intervalSeconds: vector.intervalMillis,
      minPauseSeconds: vector.minPauseMillis,
      maxConcurrent: vector.maxConcurrent,
      backlogIntervalSeconds: null,
    },
    {
      era,
      firstSeconds: vector.firstTriggerMillis,
      untilSeconds: Math.max(...endsMillis),
      course,
      deletionSeconds: vector.deletionMillis,
    },
  );
  const first = checkpoints.slice(0, triggersMillis.length);
  return {
    triggersMillis: first.map(({ triggerSeconds }) => triggerSeconds),
    endsMillis: first.map(({ endSeconds }) => endSeconds),
    outcomes: first.map(({ outcome }) => (outcome === "failed" ? "expired" : outcome)),
  };
}

// data/flink/README.md says how Flink's CheckpointCoordinator was made to write them.
describe.each<Era>(["now", "then"])("the coordinator of %s triggers as Flink's own does, to the millisecond", (era) => {
  const vectors = triggerVectors[era];

  it("has cases to compare: by hand and at random, with every outcome", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(76);
    expect(new Set(vectors.flatMap(({ outcomes }) => outcomes))).toEqual(new Set(["completed", "expired", "subsumed"]));
  });

  test.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
    const { triggersMillis, endsMillis, outcomes } = vector;
    expect(replayed(vector, era)).toEqual({ triggersMillis, endsMillis, outcomes });
  });
});
