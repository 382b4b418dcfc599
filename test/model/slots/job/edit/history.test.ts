import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedTo, followed, historyFrom, redone, undone } from "../../../../../src/model/slots/job/edit/history.js";

describe("the history of a job", () => {
  test("undoes to the same texts, one by one, and does them again", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 20 }), ([first = "", ...texts]) => {
        let history = historyFrom(first);
        const steps = [history];
        for (const text of texts) steps.push((history = changedTo(history, text)));
        const distinct = steps.filter((step, at) => step !== steps[at - 1]);
        for (const { present } of distinct.slice(0, -1).reverse())
          expect((history = undone(history)).present).toBe(present);
        expect(undone(history)).toBe(history);
        for (const { present } of distinct.slice(1)) expect((history = redone(history)).present).toBe(present);
        expect(redone(history)).toBe(history);
      }),
    );
  });

  test("forgets what was undone once something else is done", () => {
    const history = changedTo(undone(changedTo(historyFrom("a"), "b")), "c");
    expect(history).toEqual({ past: ["a"], present: "c", future: [] });
  });

  test("takes a text from elsewhere for a step back, a step forward, or a change", () => {
    const history = changedTo(historyFrom("a"), "b");
    expect(followed(history, "a")).toEqual(undone(history));
    expect(followed(undone(history), "b")).toEqual(history);
    expect(followed(history, "c")).toEqual(changedTo(history, "c"));
    expect(followed(history, "b")).toBe(history);
  });
});
