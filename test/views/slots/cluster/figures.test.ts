import { describe, expect, it, test } from "vitest";
import { exchangeBuffersView } from "../../../../src/views/slots/cluster/buffers.js";
import { clusterView, type ClusterData } from "../../../../src/views/slots/cluster/cluster.js";
import { slotsChoices } from "../../../../src/views/slots/cluster/choices.js";
import { isUnplaced, placeOf } from "../../../../src/views/slots/cluster/place.js";
import { tradeView } from "../../../../src/views/slots/cluster/trade.js";
import { clusterFigures } from "../../../../src/views/slots/cluster-figures.js";
import { num, why } from "../../../../src/views/world.js";
import { expectSentence, NO_NUMBER } from "../../../support/matchers.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../../support/worlds.js";

const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(150)];

const GROUPS_JOB =
  "messages = source parallelism 4\nwindow = window from messages by key parallelism 8 group heavy\nout = sink from window parallelism 2";
const REFUSED_JOB = "a = source\nb = map from a by forward parallelism 7\nc = sink from b";

describe.each(Object.entries(clusterFigures))("the figure %s", (_, view) => {
  it("says what it found in sentences, and has no number that is none, whatever the scenario", () => {
    for (const world of worlds) {
      const { finding, description, table } = view(world);
      expectSentence(finding);
      expect(description).not.toMatch(NO_NUMBER);
      expect(JSON.stringify(table)).not.toMatch(NO_NUMBER);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  it("gives Flink’s reason where Flink refuses the job", () => {
    expect(view(talkWorld({ job: REFUSED_JOB })).finding).toContain("Flink refuses the job");
  });
});

/** All subtasks that are drawn or counted in a cluster. */
function subtasksIn({ boxes }: Pick<ClusterData, "boxes">): number {
  return boxes.reduce((so, { subtasks, numbers }) => so + subtasks * numbers.length, 0);
}

describe("the cluster’s boxes", () => {
  it("agree with the quantities of the scenario", () => {
    for (const world of worlds) {
      const { data, finding } = clusterView(world);
      if (Number.isNaN(num(world, "fullestSubtasks")) || data.more > 0) continue;
      const all = data.boxes.flatMap(({ numbers }) => numbers);
      expect(all).toHaveLength(num(world, "taskManagersOfJob"));
      expect(Math.max(...data.boxes.map(({ subtasks }) => subtasks))).toBe(num(world, "fullestSubtasks"));
      expect(subtasksIn(data)).toBe(num(world, "subtasks"));
      expect(finding.includes("fullest")).toBe(num(world, "taskImbalance") > 1);
    }
  });

  it("draw on a phone what they draw on a wide page, or groups of it", () => {
    for (const world of worlds) {
      const { data } = clusterView(world);
      if (data.more === 0 && data.narrow.more === 0) expect(subtasksIn(data.narrow)).toBe(subtasksIn(data));
    }
  });

  it("draw few TaskManagers with everything, many with letters, and very many as groups", () => {
    const detail = (changes: Parameters<typeof talkWorld>[0]): string => clusterView(talkWorld(changes)).data.detail;
    expect(detail({ parallelism: 4 })).toBe("full");
    expect(detail({})).toBe("small");
    expect(detail({ parallelism: 1000 })).toBe("groups");
  });

  it("say how many are like the one that is drawn", () => {
    const [first] = clusterView(talkWorld({ parallelism: 1024, setMaxParallelism: 1024 })).data.boxes;
    expect(plainSpaces(first?.name ?? "")).toBe("TaskManager 1 and 1023 like it");
  });

  it("name the fullest TaskManager", () => {
    const world = talkWorld({ job: GROUPS_JOB, parallelism: 8, slotsPerTaskManager: 3 });
    expect(clusterView(world).finding).toContain("TaskManager 2 is the fullest: 5 threads");
  });

  it("show the slots that are missing, with what they would hold", () => {
    const { data, finding } = clusterView(talkWorld({ slotsPerTaskManager: 4, registeredTaskManagers: 6 }));
    expect(finding).toMatch(/^The job does not start: it needs 80 slots, and the registered TaskManagers have 24\./);
    expect(data.missing.slots).toBe(56);
    expect(data.missing.cells.reduce((so, { times }) => so + times, 0)).toBe(56);
  });

  it("mark the subtask with the hottest key, with the share that the quantity has", () => {
    const world = talkWorld({ keySkew: 1, slotsPerTaskManager: 20 });
    const { data, finding } = clusterView(world);
    const hot = data.boxes.flatMap(({ cells }) => cells.flatMap(({ chips }) => chips.filter(({ isHot }) => isHot)));
    expect(hot.map(({ letter }) => letter)).toEqual(["B"]);
    expect(plainSpaces(finding)).toContain("6.34 % of the records");
    expect(num(world, "hottestSubtaskFraction")).toBeCloseTo(0.0634, 4);
  });

  it("mark as many subtasks as have a key group more than the others", () => {
    // 128 key groups for 80 subtasks: 48 have two.
    const { data } = clusterView(talkWorld({}));
    const hot = data.boxes.filter(({ cells }) => cells.some(({ chips }) => chips.some(({ isHot }) => isHot)));
    expect(hot).toHaveLength(48);
    expect(clusterView(talkWorld({ parallelism: 64 })).data.hot).toBe("");
  });

  it("say how large the job is where its subtasks are too many to be placed", () => {
    const { data, finding } = clusterView(talkWorld({ parallelism: 8192, slotsPerTaskManager: 4 }));
    expect(plainSpaces(data.instead)).toBe("2048 TaskManagers of 4 slots, not drawn one by one");
    expect(finding).toContain("Above 4096 subtasks");
  });
});

describe("the trade between few and many TaskManagers", () => {
  it("has the reader’s own TaskManagers as the memory chapter has them", () => {
    for (const world of worlds) {
      const slots = num(world, "slotsPerTaskManager");
      const here = slotsChoices(world).find((choice) => choice.slots === slots);
      if (!here) continue;
      expect(here.taskManagers).toBe(num(world, "taskManagers"));
      if (world.givens.flinkVersion !== "then") expect(here.processBytes).toBe(num(world, "totalProcessBytes"));
    }
  });

  it("asks of one TaskManager what the quantity says, where none is registered", () => {
    for (const world of worlds) {
      if (world.givens.registeredTaskManagers !== null || world.givens.loadBalance !== "none") continue;
      const here = slotsChoices(world).find((choice) => choice.slots === num(world, "slotsPerTaskManager"));
      if (here) expect(here.buffers).toBe(num(world, "jobRequiredBuffers"));
    }
  });

  it("keeps what a slot has: with twice the slots, twice of all that is not fixed", () => {
    const [one, two] = slotsChoices(talkWorld({}));
    const own = (choice: typeof one): number => (choice?.processBytes ?? 0) - (choice?.fixedBytes ?? 0);
    expect(own(two)).toBe(2 * own(one));
  });

  it("loses less to the JVM and more to a failure, the larger TaskManagers are", () => {
    for (const world of worlds) {
      const choices = slotsChoices(world);
      for (const [at, { lostFraction, fixedFraction }] of choices.entries()) {
        const next = choices[at + 1];
        if (!next) continue;
        expect(next.lostFraction).toBeGreaterThanOrEqual(lostFraction);
        // The reader's own may have another overhead than the fraction says, where two sizes are set.
        if (world.givens.taskManagerFlinkBytes === null && Number.isFinite(fixedFraction)) {
          expect(next.fixedFraction).toBeLessThanOrEqual(fixedFraction + 1e-6);
        }
      }
    }
  });

  it("leaves memory out in 1.3, and says why", () => {
    const { data, finding } = tradeView(talkWorld({ flinkVersion: "then" }));
    expect(data.hasMemory).toBe(false);
    expect(finding).toContain("cut-off");
  });
});

describe("the buffers by exchange", () => {
  it("add up to the quantities", () => {
    for (const world of worlds) {
      const { bars } = exchangeBuffersView(world).data;
      const all = bars.at(-1);
      if (!all || Number.isNaN(num(world, "jobRequiredBuffers"))) continue;
      expect([all.required, all.wanted]).toEqual([num(world, "jobRequiredBuffers"), num(world, "jobWantedBuffers")]);
      expect(bars.slice(0, -1).reduce((so, { required }) => so + required, 0)).toBe(all.required);
      expect(bars.length).toBeLessThanOrEqual(9);
    }
  });

  it("stand behind each other: each begins where those above it end", () => {
    for (const world of worlds) {
      const { bars } = exchangeBuffersView(world).data;
      let end = 0;
      for (const { from, wanted } of bars.slice(0, -1)) {
        expect(from).toBe(end);
        end += wanted;
      }
      expect(bars.at(-1)?.wanted ?? 0).toBe(end);
    }
  });

  it("say that tasks fail exactly where the quantity has no share", () => {
    for (const world of worlds) {
      if (isUnplaced(placeOf(world)) || why(world, "jobRequiredBuffers") || why(world, "networkBuffers")) continue;
      const fails = exchangeBuffersView(world).finding.includes("Insufficient number of network buffers");
      expect(fails).toBe(why(world, "jobBufferFraction") !== "");
    }
  });

  test.each([
    ["far more than needed", {}, false],
    ["about as many", { parallelism: 300, slotsPerTaskManager: 2 }, true],
  ])("draw the limit to scale where it is near: %s", (_, changes, isOnAxis) => {
    expect(exchangeBuffersView(talkWorld(changes)).data.limit?.isOnAxis).toBe(isOnAxis);
  });
});
