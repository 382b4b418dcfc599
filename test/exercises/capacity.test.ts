import { describe, expect, it } from "vitest";
import { capacityExercises } from "../../src/exercises/capacity/index.js";
import type { ChoiceExercise } from "../../src/exercises/exercise.js";
import { scenarioOf } from "../../src/exercises/variation.js";
import { testFigures } from "./figures.js";

describe("the capacity exercises", () => {
  testFigures(capacityExercises, {
    "source-traffic": "400 MB/s",
    "shuffle-out": "320 MB/s",
    "window-emit": "67 MB/s",
    "state-per-machine": "20 GB",
    "checkpoint-rate": "333 MB/s",
    "keys-double": "out",
    "in-equals-out": "out",
    "burst-seconds": "27 s",
    "machine-lost": "925 MB/s",
    "catch-up-time": "93 s",
    "downstream-parallelism": "167",
    "fewest-machines": "7",
    "find-the-flaw": "1600 MB/s",
  });

  it("turn the answer of in-equals-out now one way, now the other", () => {
    const exercise = capacityExercises.find(({ id }) => id === "in-equals-out") as ChoiceExercise;
    const answers = Array.from({ length: 100 }, (_, set) => exercise.answer(scenarioOf(exercise, set + 1)));
    expect(new Set(answers)).toEqual(new Set(["in", "out"]));
  });
});
