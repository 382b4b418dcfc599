import { describe, expect, it } from "vitest";
import { check } from "../../src/exercises/check.js";
import type { Exercise } from "../../src/exercises/exercise.js";

/** Tests that the exercises of a chapter accept figures that were published or worked out by hand, by id. */
export function testFigures(exercises: readonly Exercise[], figures: Readonly<Record<string, string>>): void {
  describe("with their first numbers", () => {
    it("are the ones whose figures were worked out by hand", () => {
      expect(exercises.map(({ id }) => id).sort()).toEqual(Object.keys(figures).sort());
    });

    it.each(exercises)("accept that figure: $id", (exercise) => {
      expect(check(exercise, exercise.start, figures[exercise.id] ?? "")).toMatchObject({ verdict: "right" });
    });
  });
}
