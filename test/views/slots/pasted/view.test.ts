import { describe, expect, test } from "vitest";
import { LONGEST_JOB } from "../../../../src/model/slots/inputs.js";
import { examplePlan } from "../../../../src/views/slots/pasted/example.js";
import { isProblem, LONGEST_TEXT, readPasted, TOO_LONG } from "../../../../src/views/slots/pasted/reading.js";
import { chosenRows, taskRows } from "../../../../src/views/slots/pasted/table.js";
import { takingOf } from "../../../../src/views/slots/pasted/taking.js";
import { pastedView } from "../../../../src/views/slots/pasted/view.js";
import { workbookModel } from "../../../../src/views/workbook.js";
import { worldOf } from "../../../../src/views/world.js";
import { planFile, planFiles, planIn } from "../../../model/slots/pasted/plans.js";
import { damagedPlans } from "../../../model/slots/pasted/plan-damage.js";
import { talk } from "../../../support/scenarios.js";
import { randomPlan } from "./random-plan.js";

const world = worldOf(workbookModel, talk);

describe("What is said of a job", () => {
  test("begins with what was recognised and what it needs", () => {
    const view = pastedView(planIn(planFile("rest-job-2.3-groups.json")), 4);
    expect(view.recognised).toBe(
      "A job with the state of its tasks, as /jobs/:id gives it, in the shape of Flink 2.x: “Flink Streaming Job”.",
    );
    expect(view.finding).toMatch(
      /^3 tasks, 14 subtasks; (?:one slot-sharing group needs|\d slot-sharing groups need) \d+ slots, \d+ TaskManagers of 4 slots\.$/,
    );
    const alone = pastedView(planIn(planFile("rest-plan-2.3-groups.json")), 4);
    expect(alone.finding).toBe(
      "3 tasks, 14 subtasks; if all share slots, as by default, they need 8 slots: 2 TaskManagers of 4 slots.",
    );
  });

  test("is never nonsense, whatever was damaged in it", () => {
    for (const text of [...planFiles.map(planFile), ...damagedPlans(300)]) {
      const plan = readPasted(text);
      if (isProblem(plan)) continue;
      expect(JSON.stringify([pastedView(plan, 3), takingOf(plan, world)])).not.toMatch(
        /NaN|undefined|Infinity|\[object/,
      );
    }
  });

  test("stops at what is too long", () => {
    expect(readPasted(" ".repeat(LONGEST_TEXT + 1))).toEqual({ problem: TOO_LONG });
  });
});

describe("The scenario’s job", () => {
  test("can be the example, which is the talk’s", () => {
    const taking = takingOf(planIn(examplePlan()), world);
    if (isProblem(taking)) throw new Error(taking.problem);
    expect(taking.values.parallelism).toBe(talk.parallelism);
    expect(String(taking.values.job).length).toBeLessThanOrEqual(LONGEST_JOB);
    expect(taking.taken).toHaveLength(3);
  });

  test("can be none that does not fit into a link", () => {
    expect(takingOf(planIn(randomPlan({ tasks: 60 })), world)).toEqual({
      problem: expect.stringMatching(/^This job is too large/) as string,
    });
    expect(takingOf(planIn(randomPlan({ tasks: 600 })), world)).toEqual({
      problem: expect.stringMatching(/operators, and/) as string,
    });
  });
});

test("The table is in the order of the records, or the largest first, and holds what is asked for", () => {
  const rows = taskRows(planIn(planFile("rest-job-2.3-groups.json")));
  expect(rows.map(({ parallelism }) => parallelism)).toEqual([4, 8, 2]);
  expect(rows.map(({ reads }) => reads.map(({ how }) => how))).toEqual([
    [],
    ["HASH, all-to-all"],
    ["REBALANCE, all-to-all"],
  ]);
  expect(chosenRows(rows, { holding: "", order: "largest" }).map(({ parallelism }) => parallelism)).toEqual([8, 4, 2]);
  expect(chosenRows(rows, { holding: "SINK", order: "path" }).map(({ place }) => place)).toEqual([2]);
});
