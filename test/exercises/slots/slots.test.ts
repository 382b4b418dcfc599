import { describe, expect, it } from "vitest";
import { check } from "../../../src/exercises/check.js";
import type { ChoiceExercise, Exercise } from "../../../src/exercises/exercise.js";
import { slotsExercises } from "../../../src/exercises/slots/index.js";
import { scenarioOf } from "../../../src/exercises/variation.js";
import type { Givens } from "../../../src/model/evaluate.js";
import { testFigures } from "../figures.js";

const exercise = (id: string): Exercise => slotsExercises.find((one) => one.id === id) as Exercise;

const changed = (id: string, change: Givens): Givens => ({ ...exercise(id).start, ...change });

const answerOf = (id: string, change: Givens = {}) => exercise(id).answer(changed(id, change));

/** What a sentence about the answer of a scenario says to a reply. */
const says = (id: string, reply: string, change: Givens = {}): string =>
  check(exercise(id), changed(id, change), reply).says;

const meaningOf = (id: string, change: Givens = {}): string => exercise(id).meaning(changed(id, change));

/** Many scenarios of an exercise, the first one among them. */
const scenariosOf = (id: string): readonly Givens[] =>
  Array.from({ length: 100 }, (_, set) => scenarioOf(exercise(id), set));

const optionsOf = (id: string): ReadonlySet<string> => new Set(Object.keys((exercise(id) as ChoiceExercise).options));

describe("the slots exercises", () => {
  testFigures(slotsExercises, {
    unchained: "second",
    "count-subtasks": "14",
    "heavy-group": "12",
    "source-group": "8",
    "balanced-tasks": "3",
    "task-managers-from-slots": "5",
    "pointwise-channels": "6",
    "keyby-buffers": "296",
    "default-key-groups": "256",
    "usable-capacity": "64 %",
    "hot-key": "14.4",
    "key-groups-that-move": "50.8 %",
    "one-parent": "some",
  });

  it.each(["unchained", "default-key-groups", "one-parent"])("turn the answer of %s to each of its options", (id) => {
    const answers = scenariosOf(id).map((scenario) => exercise(id).answer(scenario));
    expect(new Set(answers)).toEqual(optionsOf(id));
  });

  it("name the rule that keeps two operators apart, for each reason", () => {
    const rules = [1, 2, 3, 4].map((breakReason) => meaningOf("unchained", { breakReason }));
    expect(rules[0]).toContain("by rebalance, not forward");
    expect(rules[1]).toContain("by key, not forward");
    expect(rules[2]).toContain("in the slot-sharing group “default”, “enrich” in “io”");
    expect(rules[3]).toContain("“enrich” begins a chain.");
  });

  it("let exactly one of three connections be unchained, in every set", () => {
    for (const scenario of scenariosOf("unchained")) {
      expect(exercise("unchained").solution(scenario)).toHaveLength(3);
      expect(exercise("unchained").meaning(scenario)).toContain("2 tasks");
    }
  });

  it("chain the sink to the window where both have the same parallelism, as they say", () => {
    expect(answerOf("count-subtasks", { sinkParallelism: 8 })).toBe(12);
    expect(meaningOf("count-subtasks")).toContain("12");
  });

  it("give a sink that inherits the group the slots it needs", () => {
    expect(answerOf("heavy-group", { sinkParallelism: 20 })).toBe(24);
    expect(says("heavy-group", "8")).toContain("does not share with the source any more");
  });

  it("need no more slots where the source alone names a group", () => {
    expect(says("source-group", "12")).toContain("the filter is in “ingest” as well");
    expect(meaningOf("source-group")).toContain("4 + 8");
  });

  it("deal the slots with two subtasks out to all TaskManagers, in every set", () => {
    for (const scenario of scenariosOf("balanced-tasks")) {
      const [sources, sinks, slots] = ["sourceParallelism", "sinkParallelism", "slotsPerTaskManager"].map((id) =>
        Number(scenario[id]),
      ) as [number, number, number];
      expect(exercise("balanced-tasks").answer(scenario)).toBe(slots + Math.ceil((sinks * slots) / sources));
    }
    expect(says("balanced-tasks", "4")).toContain("NONE");
  });

  it("count 24 channels for the rebalance of 4 to 6, and tell it from the rescale", () => {
    expect(says("pointwise-channels", "24")).toContain("rebalance()");
    expect(answerOf("pointwise-channels", { sourceParallelism: 100, sinkParallelism: 100 })).toBe(100);
  });

  it("ask for the buffers of a TaskManager that holds senders and receivers, in every set", () => {
    for (const scenario of scenariosOf("keyby-buffers")) {
      const [senders, receivers, here] = ["sourceParallelism", "sinkParallelism", "slotsPerTaskManager"].map((id) =>
        Number(scenario[id]),
      ) as [number, number, number];
      const worked = here * (receivers + 1 + 2 * (senders - here) + 1);
      expect(exercise("keyby-buffers").answer(scenario)).toBe(worked);
    }
  });

  it("follow the code at 85 and 86 subtasks, where the documentation has one number", () => {
    expect(answerOf("default-key-groups", { parallelism: 85 })).toBe("128");
    expect(answerOf("default-key-groups", { parallelism: 86 })).toBe("256");
    expect(answerOf("default-key-groups", { parallelism: 172 })).toBe("512");
    expect(says("default-key-groups", "128", { parallelism: 86 })).toContain("the documentation says");
    expect(says("default-key-groups", "256", { parallelism: 172 })).toContain("You rounded 172 itself up");
    expect(says("default-key-groups", "512", { parallelism: 86 })).toContain("one further than that");
    expect(says("default-key-groups", "128", { parallelism: 200 })).toContain("not enough for 200 subtasks");
  });

  it("leave as much of the capacity as was computed for 128, 256 and 720 key groups", () => {
    const usable = [128, 256, 720].map((setMaxParallelism) => answerOf("usable-capacity", { setMaxParallelism }));
    expect(usable).toEqual([0.64, 256 / 300, 0.9]);
    expect(meaningOf("usable-capacity")).toContain("64 subtasks");
  });

  it("limit the job to one over the share of the hot key", () => {
    expect(answerOf("hot-key", { distinctKeys: 2, keySkew: 1 })).toBeCloseTo(1.5, 9);
    expect(says("hot-key", "11.9")).toContain("has other keys besides");
  });

  it("give every new subtask one parent when the job doubles, and none when it loses one", () => {
    expect(answerOf("one-parent", { newParallelism: 6 })).toBe("every");
    expect(answerOf("one-parent", { parallelism: 4, newParallelism: 3 })).toBe("none");
    expect(meaningOf("one-parent")).toContain("2 of 4");
  });
});
