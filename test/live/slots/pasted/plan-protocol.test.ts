import { expect, test } from "vitest";
import { answersTo } from "../../../../src/live/slots/pasted/plan-protocol.js";
import { createPlanRunner } from "../../../../src/live/slots/pasted/plan-runner.js";
import { randomPlan } from "../../../views/slots/pasted/random-plan.js";

const kinds = (text: string): readonly string[] =>
  [...answersTo({ kind: "read", text, slotsEach: 2 })].map(({ kind }) => kind);

test("A small plan is read and not laid out, a large one is both, and what is no plan is a problem", () => {
  expect(kinds(randomPlan({ tasks: 20 }))).toEqual(["plan"]);
  const large = kinds(randomPlan({ tasks: 200 }));
  expect([large[0], large[1], large.at(-1)]).toEqual(["plan", "progress", "layout"]);
  expect(kinds("nonsense")).toEqual(["problem"]);
});

test("Where there are no workers, the page does it itself, unless it is given up", async () => {
  const runner = createPlanRunner(() => {
    throw new Error("no workers");
  });
  const request = { kind: "read", text: randomPlan({ tasks: 200 }), slotsEach: 2 } as const;
  const heard: string[] = [];
  await new Promise<void>((resolve) =>
    runner.run(request, ({ kind }) => {
      heard.push(kind);
      if (kind === "layout") resolve();
    }),
  );
  expect(heard[0]).toBe("plan");
  const more: string[] = [];
  runner.run(request, ({ kind }) => {
    more.push(kind);
    runner.cancel();
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(more).toEqual(["plan"]);
});
