import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../../src/model/evaluate.js";
import { clusterPhrases } from "../../../../src/views/slots/cluster-phrases.js";
import { expectSentence } from "../../../support/matchers.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../../support/worlds.js";

const says = (name: string, changes: Givens = {}): string =>
  plainSpaces(clusterPhrases[name]?.(talkWorld(changes)) ?? "");

const GROUPS_JOB =
  "messages = source parallelism 4\nwindow = window from messages by key parallelism 8 group heavy\nout = sink from window parallelism 2";
const UNEVEN = { job: GROUPS_JOB, parallelism: 8, slotsPerTaskManager: 3, registeredTaskManagers: 6 };

describe("the sentences about slots and TaskManagers", () => {
  it("are sentences, whatever the scenario", () => {
    const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(100)];
    for (const world of worlds) {
      for (const [name, phrase] of Object.entries(clusterPhrases)) expectSentence(phrase(world), name);
    }
  });

  test.each<[string, Givens, RegExp]>([
    ["slots-required", {}, /2 tasks in one slot-sharing group, “default”\. .* 80 slots\.$/],
    ["slots-required", { job: GROUPS_JOB }, /^The job needs 12 slots: 4 for “default” and 8 for “heavy”/],
    ["sharing-slots", {}, /^Here 80 slots take 160 subtasks, 2 in each .* 160 slots\.$/],
    // A subtask of each task is in the same slot: of 80 × 80 channels 80 stay.
    ["sharing-traffic", {}, /^Here 80 of 6400 \(1\.25 %\).* 160 TaskManagers instead of 80, it would be 0\.$/],
    ["lever-task-managers", {}, /^Here 80 TaskManagers of 1 slot could be 40 TaskManagers of 2\./],
    ["lever-slots", {}, /40 TaskManagers instead of 80\. .* 309 MiB of managed memory instead of 618 MiB\.$/],
    ["lever-parallelism", {}, /120 subtasks instead of 160\. It still needs 80 slots\.$/],
    ["lever-chaining", {}, /^Here chaining switched off makes 4 tasks instead of 2 and 320 subtasks instead of 160/],
    ["lever-chaining", { operatorChaining: "off" }, /switched on makes 2 tasks instead of 4/],
    ["lever-groups", {}, /^Here “perUser” in the group “heavy” makes 160 slots instead of 80\.$/],
    ["lever-groups", { job: GROUPS_JOB }, /in the group “apart”/],
    ["source-group", {}, /puts all 2 tasks into it, and the job needs 80 slots as before\.$/],
    ["source-group", { job: GROUPS_JOB }, /puts 1 of 3 tasks into it/],
    ["threads-per-core", {}, /2 subtasks on 1 core: 2 threads for each core/],
    ["threads-per-core", { coresPerTaskManager: 2 }, /each thread can have a core/],
    ["cores-per-slot", { slotsPerTaskManager: 4 }, /All 4 slots of a TaskManager use the same 4 cores\.$/],
    [
      "slot-isolation",
      { slotsPerTaskManager: 4 },
      /154 MiB of managed memory of its own\. The heap of 644 MiB is for all 4/,
    ],
    ["spread-compared", {}, /all three come to the same: 2 subtasks in each TaskManager/],
    ["spread-compared", UNEVEN, /none comes to 0 to 5 subtasks .*, slots to 2 to 3 /],
    ["spread-open", UNEVEN, /a TaskManager in use may come to have 3 to 5 subtasks/],
    ["spread-then", UNEVEN, /fewest in use: 2 to 3 subtasks in a TaskManager\. Without spreading it is 0 to 5/],
    ["job-channels", {}, /^Here 80 channels stay .* 6320 leave it\. These share 6320 TCP connections/],
    [
      "buffers-then-and-now",
      {},
      /1\.3 requires 160 .* use 336; today Flink requires 240 and would use 334\. .* 320\.$/,
    ],
    ["buffers-largest", {}, /^The largest part, 159 of 240 .* input gates of “perUser → Sink: sink”/],
    ["buffers-enough", {}, /requires 240 buffers .* has 4940: 4\.86 % of them/],
    ["buffers-enough", { parallelism: 2000 }, /^Tasks do not start/],
  ])("%s, with %j", (name, changes, expected) => {
    expect(says(name, changes)).toMatch(expected);
  });
});
