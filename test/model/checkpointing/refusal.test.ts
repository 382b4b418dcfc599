import { describe, expect, it, test } from "vitest";
import {
  barrierRefusal,
  intervalRefusal,
  refusalOf,
  refusals,
  restartRefusal,
  type JobChoice,
} from "../../../src/model/checkpointing/refusal.js";
import { evaluate } from "../../../src/model/evaluate.js";
import { jobOf } from "../../../src/model/simulation/from-scenario.js";
import { inputsById } from "../../../src/scenario/inputs.js";
import { workbookModel } from "../../../src/views/workbook.js";
import { expectSentence } from "../../support/matchers.js";
import { sampleGivens, talkWith } from "../../support/scenarios.js";
import { talkWorld } from "../../support/worlds.js";

/** What Flink runs as it is: the defaults of 2.x, with a checkpoint a minute. */
const accepted: JobChoice = {
  flinkVersion: "now",
  checkpointingMode: "exactly-once",
  barrierAlignment: "aligned",
  maxConcurrentCheckpoints: 1,
  checkpointIntervalSeconds: 60,
  backlogIntervalSeconds: NaN,
  restartStrategy: "exponential-delay",
  restartDelaySeconds: 1,
};

// By the checks of CheckpointCoordinatorConfiguration, CheckpointConfig and ExponentialDelayRestartBackoffTimeStrategy 2.3.
describe("Flink", () => {
  test.each<[string, Partial<JobChoice>]>([
    ["its defaults", {}],
    ["aligned barriers with several checkpoints at a time", { maxConcurrentCheckpoints: 3 }],
    ["unaligned barriers with one at a time", { barrierAlignment: "unaligned" }],
    [
      "unaligned barriers with at least once, which overrules them",
      { barrierAlignment: "unaligned", checkpointingMode: "at-least-once", maxConcurrentCheckpoints: 3 },
    ],
    ["the same in 1.3", { barrierAlignment: "timeout", checkpointingMode: "at-least-once", flinkVersion: "then" }],
    ["an interval for backlogs that is the usual one", { backlogIntervalSeconds: 60 }],
    ["a shorter one in 1.3, which has none", { backlogIntervalSeconds: 30, flinkVersion: "then" }],
    ["a fixed delay of nothing", { restartStrategy: "fixed-delay", restartDelaySeconds: 0 }],
    ["the same after a failure rate", { restartStrategy: "failure-rate", restartDelaySeconds: 0 }],
    ["an exponential delay from a millisecond on", { restartDelaySeconds: 0.001 }],
    ["an exponential delay of nothing in 1.3, which has none", { restartDelaySeconds: 0, flinkVersion: "then" }],
  ])("accepts %s", (_, changes) => {
    expect(refusalOf({ ...accepted, ...changes })).toBeNull();
  });

  test.each<[keyof typeof refusals, string, Partial<JobChoice>]>([
    ["alignedOnly", "unaligned barriers in 1.3", { barrierAlignment: "unaligned", flinkVersion: "then" }],
    ["alignedOnly", "barriers that overtake later in 1.3", { barrierAlignment: "timeout", flinkVersion: "then" }],
    ["oneAtATime", "unaligned barriers with two", { barrierAlignment: "unaligned", maxConcurrentCheckpoints: 2 }],
    ["oneAtATime", "overtaking later with two", { barrierAlignment: "timeout", maxConcurrentCheckpoints: 2 }],
    ["shorterInBacklog", "a shorter interval for backlogs", { backlogIntervalSeconds: 59 }],
    ["noFirstDelay", "an exponential delay of nothing", { restartDelaySeconds: 0 }],
    ["noFirstDelay", "one that is nothing in milliseconds", { restartDelaySeconds: 0.0009 }],
  ])("refuses by %s: %s", (name, _, changes) => {
    expect(refusalOf({ ...accepted, ...changes })).toBe(refusals[name]);
  });
});

describe("each refusal", () => {
  it("is a sentence, and names inputs", () => {
    for (const { impossible, because } of Object.values(refusals)) {
      expectSentence(impossible);
      expect(because.filter((id) => !inputsById.has(id))).toEqual([]);
    }
  });

  it("is the reason where the derivations stop, and why nothing is simulated: the same everywhere", () => {
    const seen = new Set<unknown>();
    for (const givens of sampleGivens(2000)) {
      const evaluation = evaluate(workbookModel, givens);
      const choice = evaluation.values as unknown as JobChoice;
      const { reasons } = evaluation;
      const refused = refusalOf(choice);
      const reading = jobOf(evaluation);
      seen.add(refused);
      if (refused) expect(reading).toEqual({ problem: refused.impossible });
      if (barrierRefusal(choice) && !reasons.has("checkpointSeconds")) {
        expect(reasons.get("periodSeconds")).toBe(barrierRefusal(choice));
      }
      if (restartRefusal(choice) && !reasons.has("fetchSeconds")) {
        expect(reasons.get("outageSeconds")).toBe(restartRefusal(choice));
      }
    }
    expect(seen).toEqual(new Set([null, ...Object.values(refusals)]));
  });

  it("leaves the derivations alone that it does not touch", () => {
    const { reasons } = talkWorld({ restartDelaySeconds: 0 }).evaluation;
    expect([reasons.has("periodSeconds"), reasons.get("recoverySeconds")]).toEqual([false, refusals.noFirstDelay]);
    const shorter = evaluate(workbookModel, talkWith({ backlogIntervalSeconds: 30 }));
    expect([intervalRefusal(shorter.values as unknown as JobChoice), shorter.reasons.has("periodSeconds")]).toEqual([
      refusals.shorterInBacklog,
      false,
    ]);
  });
});

it("a checkpoint that never completes is no refusal: it can be watched", () => {
  expect(jobOf(talkWorld({ checkpointTimeoutSeconds: 10 }).evaluation)).toHaveProperty("job");
  const even = { maxConcurrentCheckpoints: 2, minPauseSeconds: 20, checkpointIntervalSeconds: 20 };
  const { evaluation } = talkWorld(even);
  expect(evaluation.reasons.has("periodSeconds")).toBe(true);
  expect(jobOf(evaluation)).toHaveProperty("job");
});
