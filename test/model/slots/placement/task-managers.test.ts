import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { spread, type LoadBalance } from "../../../../src/model/slots/placement/task-managers.js";
import { runs } from "../../../support/scenarios.js";

const modes: readonly LoadBalance[] = ["none", "slots", "tasks"];

/** Slots with so many tasks each. */
const anyTasks = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 30 });
const anySlots = fc.integer({ min: 1, max: 6 });

/** How many slots each TaskManager gives to so many, all with one task. */
function sizes(slots: number, cluster: Parameters<typeof spread>[1], mode: LoadBalance): readonly number[] {
  const tasks = Array.from({ length: slots }, () => 1);
  return spread(tasks, cluster, mode).slotsOn.map(({ length }) => length);
}

/** How many tasks each TaskManager has. */
function sums(tasks: readonly number[], { slotsOn }: ReturnType<typeof spread>): readonly number[] {
  return slotsOn.map((slots) => slots.reduce((so, slot) => so + (tasks[slot] ?? 0), 0));
}

describe("slots on TaskManagers", () => {
  it("fill one after the other where nothing is balanced, and leave the others alone", () => {
    expect(sizes(5, { slotsPerTaskManager: 4, taskManagers: 3 }, "none")).toEqual([4, 1, 0]);
  });

  it("are spread over all that are registered where slots are balanced", () => {
    expect(sizes(5, { slotsPerTaskManager: 4, taskManagers: 3 }, "slots")).toEqual([2, 2, 1]);
  });

  it("fill TaskManagers that are started on demand, in every mode", () => {
    for (const mode of modes) expect(sizes(5, { slotsPerTaskManager: 4, taskManagers: null }, mode)).toEqual([4, 1]);
  });

  it("do not reach TaskManagers to spare where tasks are balanced", () => {
    expect(sizes(5, { slotsPerTaskManager: 4, taskManagers: 3 }, "tasks")).toEqual([4, 1, 0]);
  });

  test.each(modes)("are missing where there are too few TaskManagers: %s", (mode) => {
    const { missing, taskManagerOf } = spread([1, 1, 1, 1, 1], { slotsPerTaskManager: 2, taskManagers: 2 }, mode);
    expect(missing).toEqual([4]);
    expect(taskManagerOf[4]).toBeNull();
  });

  test.each(modes)("are each in one place, and no TaskManager gives more than it has: %s", (mode) => {
    fc.assert(
      fc.property(
        anyTasks,
        anySlots,
        fc.option(fc.integer({ min: 1, max: 10 })),
        (tasks, slotsPerTaskManager, taskManagers) => {
          const { slotsOn, taskManagerOf, missing } = spread(tasks, { slotsPerTaskManager, taskManagers }, mode);
          expect([...slotsOn.flat(), ...missing].sort((a, b) => a - b)).toEqual([...tasks.keys()]);
          for (const [taskManager, slots] of slotsOn.entries()) {
            expect(slots.length).toBeLessThanOrEqual(slotsPerTaskManager);
            for (const slot of slots) expect(taskManagerOf[slot]).toBe(taskManager);
          }
          const room = slotsOn.length * slotsPerTaskManager;
          expect(missing).toHaveLength(Math.max(0, tasks.length - room));
        },
      ),
      runs(200),
    );
  });

  it("differ by one at most where slots are balanced", () => {
    fc.assert(
      fc.property(anyTasks, anySlots, fc.integer({ min: 1, max: 10 }), (tasks, slotsPerTaskManager, taskManagers) => {
        const { slotsOn } = spread(tasks, { slotsPerTaskManager, taskManagers }, "slots");
        const counts = slotsOn.map(({ length }) => length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
      runs(200),
    );
  });
});

describe("slots by their tasks", () => {
  it("go to the TaskManager with the fewest tasks, those with more tasks first", () => {
    const tasks = [1, 2, 1, 2, 1, 2];
    const { slotsOn } = spread(tasks, { slotsPerTaskManager: 2, taskManagers: null }, "tasks");
    expect(slotsOn).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it("may still be uneven: a full TaskManager takes no more", () => {
    const tasks = [4, 1, 1, 1, 1, 1];
    const placed = spread(tasks, { slotsPerTaskManager: 3, taskManagers: null }, "tasks");
    expect(sums(tasks, placed)).toEqual([6, 3]);
  });

  it("leave no two TaskManagers of equal size further apart than the largest slot", () => {
    fc.assert(
      fc.property(
        anySlots,
        fc.integer({ min: 1, max: 6 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 6 })),
        (slots, count, stream) => {
          const tasks = [...stream.take(slots * count)];
          const counts = sums(tasks, spread(tasks, { slotsPerTaskManager: slots, taskManagers: null }, "tasks"));
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(Math.max(...tasks));
        },
      ),
      runs(400),
    );
  });

  it("are where a search through all TaskManagers for each slot puts them, up to the names of equal ones", () => {
    fc.assert(
      fc.property(anyTasks, anySlots, (tasks, slotsPerTaskManager) => {
        const { slotsOn } = spread(tasks, { slotsPerTaskManager, taskManagers: null }, "tasks");
        const free = slotsOn.map(({ length }) => length);
        const sums = slotsOn.map(() => 0);
        const placedAt = (slot: number): number => slotsOn.findIndex((slots) => slots.includes(slot));
        const order = [...tasks.keys()].sort((a, b) => (tasks[b] ?? 0) - (tasks[a] ?? 0));
        for (const slot of order) {
          const fewest = Math.min(...sums.filter((_, at) => (free[at] ?? 0) > 0));
          const at = placedAt(slot);
          expect(sums[at]).toBe(fewest);
          sums[at] = (sums[at] ?? 0) + (tasks[slot] ?? 0);
          free[at] = (free[at] ?? 0) - 1;
        }
      }),
      runs(200),
    );
  });
});
