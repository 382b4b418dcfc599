import { describe, expect, it } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { openingPhrases } from "../../../src/views/slots/opening.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../support/worlds.js";

const says = (name: string, changes: Givens = {}): string =>
  plainSpaces(openingPhrases[name]?.(talkWorld(changes)) ?? "");
const answer = (changes?: Givens) => says("slots-answer", changes);
const binding = (changes?: Givens) => says("slots-binding", changes);

const lines = (...all: readonly string[]): string => all.join("\n");
const keyed = lines(
  "a = source parallelism 4",
  "b = filter from a parallelism 4",
  "w = window from b by key parallelism 8",
  "o = sink from w parallelism 2",
);

describe("the slots chapter’s answer", () => {
  it("is the talk’s job in one sentence", () => {
    expect(answer()).toBe(
      "2 tasks of 80 subtasks share 80 slots: 80 TaskManagers of 1 slot; behind the keyBy the busiest subtask has 2 of 128 " +
        "key groups, so that 80 % of the capacity can be used.",
    );
  });

  it("adds subtasks up where tasks differ, and divides key groups by the keyed task’s own parallelism", () => {
    expect(answer({ job: keyed, slotsPerTaskManager: 4 })).toBe(
      "3 tasks with 14 subtasks together share 8 slots: 2 TaskManagers of 4 slots; behind the keyBy each subtask has 16 of " +
        "128 key groups, so that all of the capacity can be used.",
    );
  });

  it("takes the max parallelism that an operator sets before that of the job, and the worst of several tasks", () => {
    const two = lines(
      "a = source parallelism 4",
      "w = window from a by key parallelism 100 max 128",
      "v = window from w by key parallelism 10",
      "o = sink from v parallelism 10",
    );
    expect(answer({ job: two, setMaxParallelism: 720 })).toContain("2 of 128 key groups, so that 64 %");
    expect(answer({ job: keyed, setMaxParallelism: 720 })).toContain("90 of 720");
  });

  it("says so where no key divides the records", () => {
    expect(answer({ job: "a = source\nb = sink from a" })).toBe(
      "1 task of 80 subtasks takes 80 slots: 80 TaskManagers of 1 slot. No record has to go to another subtask because of " +
        "its key.",
    );
  });

  it("names the TaskManagers that are wanting, and the one that is there", () => {
    expect(answer({ registeredTaskManagers: 10 })).toContain("10 are registered, so the job does not start");
    expect(answer({ registeredTaskManagers: 1 })).toContain("1 is registered, so the job does not start");
    expect(answer({ registeredTaskManagers: 80 })).not.toContain("registered");
  });

  it("is the refusal where Flink refuses the job, and the reason where key groups are too few", () => {
    expect(answer({ job: "a = source\nb = sink from a by forward parallelism 3" })).toMatch(/^Flink refuses the job: /);
    expect(answer({ parallelism: 200, setMaxParallelism: 128 })).toContain("200 subtasks cannot share 128 key groups");
  });
});

describe("what binds", () => {
  it.each<[what: string, changes: Givens, sentence: RegExp]>([
    ["key groups, in the talk’s job", {}, /^Key groups bind: the subtask with 2 key groups is full when 80 %/],
    ["slots that are not registered", { registeredTaskManagers: 10 }, /^Slots bind: there are 10, and .* for 80\./],
    ["too few key groups", { parallelism: 200, setMaxParallelism: 128 }, /^Key groups bind: 200 subtasks cannot share/],
    ["buffers", { parallelism: 1024, slotsPerTaskManager: 16 }, /^Network buffers bind\. Tasks do not start/],
    [
      "cores",
      { parallelism: 64, coresPerTaskManager: 2, slotsPerTaskManager: 4 },
      /^Cores bind: .* 2 cores for 4 slots/,
    ],
    ["a hot key", { parallelism: 64, keySkew: 1 }, /^A hot key binds: its subtask gets 6\.34 %/],
    ["nothing", { parallelism: 64 }, /^Nothing binds: key groups go round evenly, .* network buffers\.$/],
  ])("is %s", (_, changes, sentence) => {
    expect(binding(changes)).toMatch(sentence);
  });

  it("is the tightest of several", () => {
    const few = { coresPerTaskManager: 3.5, slotsPerTaskManager: 4 };
    expect(binding(few)).toMatch(/^Key groups bind/);
    expect(binding({ ...few, coresPerTaskManager: 2 })).toMatch(/^Cores bind/);
  });

  it("is never a key where no key divides the records", () => {
    const unkeyed = { job: "a = source\nb = sink from a", keySkew: 2 };
    expect(binding(unkeyed)).toMatch(/^Nothing binds: each slot has a core\./);
  });

  it("is nothing of a job that Flink refuses", () => {
    expect(binding({ job: "a = source\nb = sink from a by forward parallelism 3" })).toMatch(/Flink refuses/);
  });
});

it.each(Object.keys(openingPhrases))("%s is whole sentences in every scenario", (name) => {
  for (const world of [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(300)]) {
    const sentence = openingPhrases[name]?.(world) ?? "";
    expect(sentence).toMatch(/^\p{Lu}|^\d/u);
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|—|\.\./);
  }
});
