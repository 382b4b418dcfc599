import { describe, expect, it } from "vitest";
import { capacityInputs } from "../../../src/model/capacity/inputs.js";
import { capacityModel } from "../../../src/model/capacity/index.js";
import { evaluate } from "../../../src/model/evaluate.js";
import type { Derived, Impossible } from "../../../src/model/quantity.js";
import { expectSentence } from "../../support/matchers.js";
import { landmarks, sampleGivens } from "../../support/scenarios.js";

const derived = capacityModel.quantities.filter((quantity): quantity is Derived => quantity.kind === "derived");
const scenarios = [...landmarks.map(([, givens]) => givens), ...sampleGivens(10_000)];
const evaluations = scenarios.map((givens) => evaluate(capacityModel, givens));
const reasons = new Map<string, Impossible>(
  evaluations.flatMap((evaluation) =>
    [...evaluation.reasons.values()].map((one) => [JSON.stringify(one), one] as const),
  ),
);

describe("in ten thousand scenarios", () => {
  it.each(derived.map(({ id }) => id))("%s has a finite number, or a reason why it has none", (id) => {
    const wrong = evaluations.filter(({ values, reasons }) =>
      reasons.has(id) ? !Number.isNaN(values[id]) : !Number.isFinite(values[id]),
    );
    expect(wrong).toEqual([]);
  });

  it("every reason is a sentence that names quantities of the model", () => {
    expect(reasons.size).toBeGreaterThan(8);
    for (const { impossible, because } of reasons.values()) {
      expectSentence(impossible);
      expect(because.length, impossible).toBeGreaterThan(0);
      for (const id of because) expect(capacityModel.byId.has(id), id).toBe(true);
    }
  });

  it("every case of every quantity comes about", () => {
    for (const { id, cases } of derived) {
      const seen = new Set(evaluations.map((evaluation) => evaluation.cases[id]));
      expect(seen.size, id).toBe(cases.length);
    }
  });
});

describe("the capacity chapter", () => {
  it("offers every input it computes with, and computes with every input it offers", () => {
    const given = capacityModel.quantities.filter(({ kind }) => kind !== "derived");
    expect(given).toEqual([...capacityInputs]);
    for (const input of capacityInputs) {
      const users = derived.filter(({ uses, considers }) => [...uses, ...considers].some(({ id }) => id === input.id));
      // The target decides an answer, not a number of the chapter.
      if (input.id !== "targetUtilisation") expect(users.length, input.id).toBeGreaterThan(0);
    }
  });

  it("says of every quantity what it is, as a phrase, and where it comes from", () => {
    for (const { id, title, source } of capacityModel.quantities) {
      expect(title, id).toMatch(/^[A-Z].*[^.]$/);
      expect(source.kind === "cited" ? source.place : source.why, id).toMatch(/^\S.*[^.]$/);
    }
  });

  it("explains every input in sentences, and keeps its initial value within its bounds", () => {
    for (const input of capacityInputs) {
      expect(input.help, input.id).toMatch(/^\S.*\.$/);
      if (input.kind === "number" && input.initial !== null) {
        expect(input.initial).toBeGreaterThanOrEqual(input.min);
        expect(input.initial).toBeLessThanOrEqual(input.max);
      }
    }
  });
});
