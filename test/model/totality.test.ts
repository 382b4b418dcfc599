import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/model/evaluate.js";
import { parents } from "../../src/model/graph.js";
import type { Derived, Impossible } from "../../src/model/quantity.js";
import { inputs } from "../../src/scenario/inputs.js";
import { workbookModel } from "../../src/views/workbook.js";
import { expectSentence } from "../support/matchers.js";
import { landmarks, sampleGivens } from "../support/scenarios.js";

const derived = workbookModel.quantities.filter((quantity): quantity is Derived => quantity.kind === "derived");
const scenarios = [...landmarks.map(([, givens]) => givens), ...sampleGivens(10_000)];
const evaluations = scenarios.map((givens) => evaluate(workbookModel, givens));
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
      for (const id of because) expect(workbookModel.byId.has(id), id).toBe(true);
    }
  });

  it("every case of every quantity comes about", () => {
    for (const { id, cases } of derived) {
      const seen = new Set(evaluations.map((evaluation) => evaluation.cases[id]));
      expect(seen.size, id).toBe(cases.length);
    }
  });
});

/** Inputs that decide how a job behaves, or what is asked of it, and no number of a derivation. */
const decidesOnly = [
  "tolerableFailedCheckpoints",
  "backlogIntervalSeconds",
  "recoveryLimitSeconds",
  "latencyLimitSeconds",
  "arrivalPattern",
  "jobManagerDirectLimit",
  "submitters",
  "isolation",
  "upgrades",
  "elasticity",
  "snapshotVersion",
  "snapshotKind",
  "snapshotAim",
];

describe("the workbook", () => {
  it("offers every input it computes with, and computes with every input it offers", () => {
    const given = workbookModel.quantities.filter(({ kind }) => kind !== "derived");
    expect(new Set(given)).toEqual(new Set(inputs));
    const used = new Set(derived.flatMap(parents).map(({ id }) => id));
    expect(inputs.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual(decidesOnly);
  });

  it("says of every quantity what it is, as a phrase, and where it comes from", () => {
    for (const { id, title, source } of workbookModel.quantities) {
      expect(title, id).toMatch(/^[A-Z].*[^.]$/);
      expect(source.kind === "cited" ? source.place : source.why, id).toMatch(/^\S.*[^.]$/);
    }
  });

  it("explains every input in sentences, and keeps its initial value within its bounds", () => {
    for (const input of inputs) {
      expect(input.help, input.id).toMatch(/^\S.*\.$/);
      if (input.kind === "number" && input.initial !== null) {
        expect(input.initial).toBeGreaterThanOrEqual(input.min);
        expect(input.initial).toBeLessThanOrEqual(input.max);
      }
    }
  });
});
