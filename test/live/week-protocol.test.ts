import { describe, expect, it } from "vitest";
import { answersTo, type FromWorker, type ToWorker } from "../../src/live/week-protocol.js";
import { requestOf, weeksOf } from "../../src/views/checkpointing/week-runs.js";
import { expectSentence } from "../support/matchers.js";
import { talkWorld } from "../support/worlds.js";

const asked = requestOf(talkWorld().evaluation, { weeks: 2, seed: 3 });
if ("problem" in asked) throw new Error(asked.problem);
const request: ToWorker = { ...asked.request, untilSeconds: 86_400 };

/** All answers, by a clock that goes on by so much each time somebody looks at it. */
function answers(of: ToWorker, { step = 10, every = 50 } = {}): FromWorker[] {
  let time = 0;
  return [...answersTo(of, { now: () => (time += step), everyMilliseconds: every })];
}

const progressIn = (all: readonly FromWorker[]): readonly number[] =>
  all.flatMap((answer) => (answer.kind === "progress" ? [answer.fraction] : []));

describe("the answers of a worker", () => {
  it("end with the result, which is the one that the same function gives anywhere", () => {
    expect(answers(request).at(-1)).toEqual({ kind: "done", result: weeksOf(request) });
  });

  it("say before how far it is, never less than before", () => {
    const all = answers(request);
    const fractions = progressIn(all);
    expect(fractions).toHaveLength(all.length - 1);
    expect(fractions.length).toBeGreaterThan(5);
    expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
    expect(fractions.every((fraction) => fraction > 0 && fraction <= 1)).toBe(true);
  });

  it("do not come more often than they may", () => {
    // Two looks at the clock for each report, and 48 slices of an hour.
    expect(progressIn(answers(request, { step: 0 }))).toEqual([]);
    expect(progressIn(answers(request, { step: 50 }))).toHaveLength(48);
    expect(progressIn(answers(request, { step: 10 })).length).toBeLessThanOrEqual(48 / 4);
  });

  it("are one sentence when something breaks", () => {
    const [answer, ...more] = answers({ ...request, job: null as unknown as ToWorker["job"] });
    expect(more).toEqual([]);
    if (answer?.kind !== "failed") throw new Error("It did not fail.");
    expectSentence(answer.sentence);
  });

  it("survive the way from one thread to another", () => {
    for (const answer of answers(request)) expect(structuredClone(answer)).toEqual(answer);
  });
});
