import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { possibleTasks, tasksPerTaskManager } from "../../../../src/model/slots/placement/load.js";
import { countsOf, placementOf } from "../../../../src/model/slots/placement/placement.js";
import { runs } from "../../../support/scenarios.js";
import { anyJob, anyScheduling, chain, scheduling } from "./jobs.js";
import { placed } from "./placed.js";

describe("6 and 3 subtasks on 3 TaskManagers with 2 slots, as in Flink’s documentation", () => {
  const job = chain("all-to-all", 6, 3);

  it("may leave a TaskManager with 4 tasks and another with 2", () => {
    const placement = placed(job, scheduling(2));
    expect(tasksPerTaskManager(placement)).toEqual([4, 3, 2]);
    expect(possibleTasks(placement)).toEqual({ fewest: 2, most: 4 });
  });

  it("are 3, 3 and 3 where tasks are balanced", () => {
    const tasks = tasksPerTaskManager(placed(job, scheduling(2, { loadBalance: "tasks" })));
    expect(tasks).toEqual([3, 3, 3]);
  });

  it("happen to be 3, 3 and 3 behind a pointwise edge, since consumers go to every second producer", () => {
    expect(tasksPerTaskManager(placed(chain("pointwise", 6, 3), scheduling(2)))).toEqual([3, 3, 3]);
  });
});

describe("a placement", () => {
  it("follows the documentation’s older example: 4 of 6 slots for source and map 4, reduce 3", () => {
    const registered = scheduling(3, { taskManagers: 2 });
    expect(countsOf(chain("all-to-all", 4, 3), registered)).toEqual({
      tasks: 7,
      slots: 4,
      taskManagersNeeded: 2,
      taskManagers: 2,
      missingSlots: 0,
    });
    expect(placed(chain("all-to-all", 4, 3), registered).slotsOn).toEqual([[0, 1, 2], [3]]);
  });

  it("puts subtasks by number where the adaptive scheduler does it, unless tasks are balanced", () => {
    const job = chain("pointwise", 6, 3);
    expect(placed(job, scheduling(2, { isAdaptive: true })).slotOf[1]).toEqual([0, 1, 2]);
    expect(placed(job, scheduling(2)).slotOf[1]).toEqual([0, 2, 4]);
    const tasks = chain("all-to-all", 6, 3, 3);
    expect(placed(tasks, scheduling(2, { loadBalance: "tasks" })).slotOf[2]).toEqual([3, 4, 5]);
  });

  it("agrees with the counts, and has as many slots in every mode", () => {
    fc.assert(
      fc.property(anyJob, anyScheduling, (job, how) => {
        const placement = placed(job, how);
        const counts = countsOf(job, how);
        expect(placement.slots).toHaveLength(counts.slots);
        expect(placement.slotsOn).toHaveLength(counts.taskManagers);
        expect(placement.missing).toHaveLength(counts.missingSlots);
        const here = tasksPerTaskManager(placement).reduce((so, tasks) => so + tasks, 0);
        const away = placement.missing.reduce((so, slot) => so + (placement.slots[slot]?.length ?? 0), 0);
        expect(here + away).toBe(counts.tasks);
      }),
      runs(200),
    );
  });

  it("is not made for a job beyond the cap, whose counts are still there", () => {
    const job = chain("all-to-all", ...Array.from({ length: 5000 }, () => 32768));
    expect(placementOf(job, scheduling(8))).toBeNull();
    expect(countsOf(job, scheduling(8))).toMatchObject({ tasks: 5000 * 32768, slots: 32768, taskManagersNeeded: 4096 });
  });

  it("is made for 5000 tasks of 8 subtasks and for 10 of 4096", () => {
    expect(placed(chain("all-to-all", ...Array.from({ length: 5000 }, () => 8)), scheduling(4)).slots.length).toBe(8);
    expect(placed(chain("pointwise", ...Array.from({ length: 10 }, () => 4096)), scheduling(4)).slots.length).toBe(
      4096,
    );
  });
});

describe("the load of a TaskManager", () => {
  it("is between what the lightest and the heaviest slots give", () => {
    fc.assert(
      fc.property(anyJob, anyScheduling, (job, how) => {
        const placement = placed(job, how);
        const { fewest, most } = possibleTasks(placement);
        for (const [at, tasks] of tasksPerTaskManager(placement).entries()) {
          if (placement.slotsOn[at]?.length === 0) continue;
          expect(tasks).toBeGreaterThanOrEqual(fewest);
          expect(tasks).toBeLessThanOrEqual(most);
        }
      }),
      runs(200),
    );
  });

  it("is nothing where there is no TaskManager with a slot", () => {
    expect(possibleTasks({ slotsOn: [[]], slots: [] })).toEqual({ fewest: 0, most: 0 });
  });
});
