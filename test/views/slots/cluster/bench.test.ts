import { describe, expect, it, test } from "vitest";
import { changeSentence } from "../../../../src/views/slots/cluster/bench/change.js";
import {
  MOST_CHOSEN,
  slidesChoice,
  slidesScenario,
  type SlidesChoice,
} from "../../../../src/views/slots/cluster/bench/slides-job.js";
import { benchView, type BenchView } from "../../../../src/views/slots/cluster/bench/view.js";
import type { ClusterData } from "../../../../src/views/slots/cluster/cluster.js";
import { expectSentence } from "../../../support/matchers.js";
import { talkNumbers } from "../../../support/worlds.js";

const upTo = Array.from({ length: MOST_CHOSEN }, (_, at) => at + 1);
const flags = [false, true];
const choices: readonly SlidesChoice[] = upTo.flatMap((parallelism) =>
  upTo.flatMap((slotsPerTaskManager) =>
    flags.flatMap((breaksChain) =>
      flags.map((namesGroup) => ({ parallelism, slotsPerTaskManager, breaksChain, namesGroup })),
    ),
  ),
);

const shown = (changes: Partial<SlidesChoice> = {}): BenchView => benchView({ ...slidesChoice, ...changes }, "2.x");

function chipsIn({ boxes, missing }: ClusterData): number {
  const cells = [...boxes.flatMap((box) => box.cells), ...missing.cells];
  return cells.reduce((so, { chips, times }) => so + times * chips.length, 0);
}

describe("the slides’ job", () => {
  test.each<[string, Partial<SlidesChoice>, Partial<BenchView["numbers"]>]>([
    ["as on the last slide", {}, { tasks: 3, subtasks: 13, slots: 6, slotsAlone: 13, taskManagers: 2 }],
    ["with parallelism 2, as on the first ones", { parallelism: 2 }, { subtasks: 5, slots: 2, slotsAlone: 5 }],
    ["with the chain broken", { breaksChain: true }, { tasks: 4, subtasks: 19, slots: 6, slotsAlone: 19 }],
    ["with a group for the window", { namesGroup: true }, { tasks: 3, slots: 12, taskManagers: 4 }],
    ["with parallelism 1, where the sink joins the window", { parallelism: 1 }, { tasks: 2, subtasks: 2, slots: 1 }],
  ])("has the numbers that follow: %s", (_, changes, numbers) => {
    expect(shown(changes).numbers).toMatchObject(numbers);
  });

  it("draws each subtask once, in a slot or among those that are missing, whatever is chosen", () => {
    for (const choice of choices) {
      for (const version of ["1.3", "2.x"] as const) {
        const { alone, shared, numbers } = benchView(choice, version);
        const there = 2 * choice.slotsPerTaskManager;
        expect([chipsIn(alone.data), chipsIn(shared.data)]).toEqual([numbers.subtasks, numbers.subtasks]);
        expect(alone.data.missing.slots).toBe(Math.max(0, numbers.slotsAlone - there));
        expect(shared.data.missing.slots).toBe(Math.max(0, numbers.slots - there));
      }
    }
  });

  it("says what it shows in sentences, whatever is chosen", () => {
    for (const choice of choices) {
      const { chaining, alone, shared } = benchView(choice, "2.x");
      for (const { finding, title } of [chaining, alone, shared]) expectSentence(finding, title);
    }
  });

  it("gives each reason once, although map is at the end of two connections", () => {
    const { reasons } = shown({ breaksChain: true }).chaining.data;
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.filter((reason) => reason.includes("never"))).toHaveLength(1);
  });

  it("is the same job in the scenario", () => {
    for (const choice of choices) {
      const { numbers } = benchView(choice, "2.x");
      const { tasks, subtasks, slotsRequired, taskManagers } = talkNumbers(slidesScenario(choice));
      expect([tasks, subtasks, slotsRequired, taskManagers]).toEqual([
        numbers.tasks,
        numbers.subtasks,
        numbers.slots,
        numbers.taskManagers,
      ]);
    }
  });

  it("spreads slots over both TaskManagers in 1.3, and fills the first today", () => {
    const inFirst = (version: "1.3" | "2.x"): number | undefined =>
      benchView({ ...slidesChoice, parallelism: 2 }, version).shared.data.boxes[0]?.cells.length;
    expect([inFirst("1.3"), inFirst("2.x")]).toEqual([1, 2]);
  });
});

describe("what changed", () => {
  test.each<[string, Partial<SlidesChoice>, RegExp]>([
    [
      "the chain",
      { breaksChain: true },
      /^Now 4 tasks instead of 3 and 19 subtasks instead of 13\. Still 6 slots and 2 Task/,
    ],
    ["the rule", { breaksChain: true }, /What forbids a chain now: .*“map”/],
    ["the group", { namesGroup: true }, /^Now 12 slots instead of 6 and 4 TaskManagers instead of 2\. Still 3 tasks/],
    ["parallelism", { parallelism: 1 }, /no longer holds: .*“sink” has 1/],
  ])("is said of %s", (_, changes, sentence) => {
    expect(changeSentence(shown(), shown(changes))).toMatch(sentence);
  });

  it("says that everything is still the same where it is", () => {
    expect(changeSentence(shown(), shown())).toBe("Still 3 tasks, 13 subtasks, 6 slots and 2 TaskManagers.");
  });
});
