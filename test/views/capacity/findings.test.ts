import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { coincidenceView } from "../../../src/views/capacity/coincidence.js";
import { catchUpView } from "../../../src/views/capacity/catch-up.js";
import { lossView } from "../../../src/views/capacity/loss.js";
import { machineView, type MachineStage } from "../../../src/views/capacity/machine.js";
import { minuteView } from "../../../src/views/capacity/minute.js";
import { networkTotalView } from "../../../src/views/capacity/network-total.js";
import { capacityPhrases } from "../../../src/views/capacity/phrases.js";
import { bindingSentence, resourcesView } from "../../../src/views/capacity/resources.js";
import { sensitivityView } from "../../../src/views/capacity/sensitivity.js";
import { printedOnSlide, slidesTable } from "../../../src/views/capacity/slides.js";
import { spikeView } from "../../../src/views/capacity/spike.js";
import type { World } from "../../../src/views/world.js";
import { plainSpaces, talkWorld } from "../../support/worlds.js";

const findingOf = (view: (world: World) => { finding: string }, changes: Givens = {}): string =>
  plainSpaces(view(talkWorld(changes)).finding);
const phrase = (name: keyof typeof capacityPhrases, changes: Givens = {}): string =>
  plainSpaces(capacityPhrases[name](talkWorld(changes)));

describe("the machine's perspective", () => {
  // The slides' subtotals: after the keyBy, the window's results, state access, and checkpoints.
  test.each<[MachineStage, string, string]>([
    [1, "720 MB/s", "320 MB/s"],
    [2, "720 MB/s", "387 MB/s"],
    [3, "760 MB/s", "427 MB/s"],
    [4, "760 MB/s", "760 MB/s"],
  ])("at stage %d has %s in and %s out", (stage, into, out) => {
    const { data, finding } = machineView(talkWorld(), stage);
    expect([plainSpaces(data.in.text), plainSpaces(data.out.text)]).toEqual([into, out]);
    expect(plainSpaces(finding)).toContain(`${into} come in and ${out} go out`);
  });

  it("has no flow where nothing flows", () => {
    const { data } = machineView(talkWorld({ machines: 1, stateDisk: "local" }), 4);
    expect(data.in.flows.map(({ name }) => name)).toEqual(["messages"]);
    expect(data.out.flows.map(({ name }) => name)).toEqual(["checkpoints", "results"]);
  });
});

describe("the coincidence", () => {
  it("is one with the talk's keys, and none with others", () => {
    expect(findingOf(coincidenceView)).toMatch(/^At 500 M keys in and out are the same/);
    expect(findingOf(coincidenceView, { distinctKeys: 1e9 })).toMatch(/^At 1 G keys, 400 MB\/s more goes out/);
    expect(findingOf(coincidenceView, { distinctKeys: 25e7 })).toMatch(/200 MB\/s more comes in than goes out\.$/);
  });

  it("is over as soon as results and checkpoints are a hundredth more than the messages", () => {
    expect(findingOf(coincidenceView, { distinctKeys: 505e6 })).not.toContain("the same");
    expect(findingOf(coincidenceView, { distinctKeys: 502e6 })).toContain("the same");
  });

  it("is not feigned by traffic that is equal both ways anyway", () => {
    const flooded = { aggregateFields: 1000, recordsPerSecond: 5e6, messageBytes: 1 };
    expect(findingOf(coincidenceView, flooded)).not.toContain("the same");
    expect(phrase("coincidence", flooded)).toContain("not the same");
  });

  it("is said in a sentence of its own as well", () => {
    expect(phrase("coincidence")).toBe(
      "Results and checkpoints come to 2 GB/s, messages to 2 GB/s: the same, by chance.",
    );
    expect(phrase("coincidence", { distinctKeys: 1e9 })).toMatch(
      /^Results and checkpoints come to 4 GB\/s.*not the same/,
    );
  });
});

describe("the link out over time", () => {
  it("is full for 27 s of the talk's minute", () => {
    expect(findingOf(minuteView)).toBe(
      "The link out is full for 27 s of 1 min, although the average is only 60.8 % of what it carries.",
    );
  });

  test.each<[string, Givens, RegExp]>([
    ["never full", { idFields: 0, aggregateFields: 0 }, /full for 0 s of 1 min, and the average is 25.6 %/],
    ["left behind", { linkBitsPerSecond: 4e9 }, /full for 1 min of 1 min, and .* still wait/],
    [
      "flooded by the keyBy alone",
      { idFields: 0, aggregateFields: 0, linkBitsPerSecond: 1e9 },
      /full for 1 min of 1 min, and the average is 256 %/,
    ],
  ])("can be %s", (_, changes, finding) => {
    expect(findingOf(minuteView, changes)).toMatch(finding);
  });

  test.each<[string, Givens, number]>([
    ["a minute, where the bursts are through by then", { checkpointIntervalSeconds: 600 }, 60],
    [
      "as long as the rarest burst, where they are not",
      { checkpointIntervalSeconds: 600, linkBitsPerSecond: 4e9 },
      600,
    ],
    [
      "no longer than can be drawn while a slider moves",
      { slideSeconds: 30 * 86_400, windowSeconds: 30 * 86_400, checkpointIntervalSeconds: 1, linkBitsPerSecond: 4e9 },
      4320,
    ],
  ])("is shown for %s", (_, changes, seconds) => {
    expect(minuteView(talkWorld(changes)).data.horizonSeconds).toBe(seconds);
  });
});

describe("losing machines", () => {
  it("moves 925 MB/s each way to the four that are left", () => {
    expect(findingOf(lossView)).toMatch(
      /^With 4 of 5 machines the fuller direction carries 925 MB\/s, 74 % of the link/,
    );
    const table = lossView(talkWorld()).table.rows.map((row) => row.map(plainSpaces).slice(0, 3));
    expect(table[0]).toEqual(["5", "760 MB/s", "760 MB/s"]);
    expect(table[2]).toEqual(["3", "1178 MB/s", "1178 MB/s"]);
  });

  it("says when it is too many", () => {
    expect(findingOf(lossView, { machinesLost: 3 })).toContain("more than the link has");
    expect(findingOf(lossView, { machinesLost: 5 })).toBe("No machine would be left. Lose fewer than you have.");
  });

  it("has a point for what is left, however many there were", () => {
    const { data } = lossView(talkWorld({ machines: 1000, machinesLost: 333 }));
    expect(data.points.map(({ machines }) => machines)).toContain(667);
    expect(data.points.length).toBeLessThan(20);
  });
});

describe("catching up", () => {
  it("takes 93 s after a minute, at 1.645 times the rate", () => {
    expect(findingOf(catchUpView)).toMatch(/93.1 s to work off, at 1.645× the normal rate\.$/);
    expect(catchUpView(talkWorld()).data).toMatchObject({ peakRecords: 60e6, downSeconds: 60 });
  });

  it("never ends where the links carry no more than arrives, and the backlog grows", () => {
    expect(findingOf(catchUpView, { machines: 2 })).toContain("never worked off");
    const { points, doneSeconds } = catchUpView(talkWorld({ machines: 2 })).data;
    expect(doneSeconds).toBeNull();
    expect(points.at(-1)?.records).toBeGreaterThan(60e6);
  });
});

describe("which resource binds", () => {
  it("is both directions of the link in the talk", () => {
    expect(bindingSentence(talkWorld())).toMatch(/^Link in and link out bind equally/);
  });

  test.each<[string, Givens, RegExp]>([
    ["one of them, after a change", { distinctKeys: 1e9 }, /^The link out binds: .* above the/],
    ["the cores, where they are few", { coresPerMachine: 4 }, /^The CPU binds: .* above the/],
    ["more than there is", { coresPerMachine: 1 }, /more than there is: the job falls behind\.$/],
    [
      "the only one that counts, though all are nearly empty",
      { linkBitsPerSecond: 1e13, distinctKeys: 1, recordsPerSecond: 1 },
      /^The link in binds/,
    ],
  ])("can be %s", (_, changes, sentence) => {
    expect(bindingSentence(talkWorld(changes))).toMatch(sentence);
  });

  it("is drawn as far as it is known, and the rest is named", () => {
    const { loads } = resourcesView(talkWorld({ coresPerMachine: 16 })).data;
    expect(loads.map(({ name, text }) => [name, plainSpaces(text)])).toEqual([
      ["Link in", "60.8 %"],
      ["Link out", "60.8 %"],
      ["State disk", "not known"],
      ["Memory", "0 %"],
      ["CPU", "22.7 % to 250 %"],
    ]);
  });
});

describe("the other figures", () => {
  test("the network carries 10 333 MB/s as the talk counts, 12 000 evenly", () => {
    expect(findingOf(networkTotalView)).toMatch(/10 333 MB\/s.* 12 000 MB\/s\.$/);
    const { parts } = networkTotalView(talkWorld()).data;
    const sumOf = (count: string) =>
      parts.filter((part) => part.count === count).reduce((sum, { bytesPerSecond }) => sum + bytesPerSecond, 0);
    expect(sumOf("both ends of everything")).toBeCloseTo(12e9, 3);
  });

  test("a spike needs 167 subtasks in 30 s, or patience", () => {
    expect(findingOf(spikeView)).toMatch(/30 s takes 167 subtasks; 84 subtasks, sized by the average/);
    expect(findingOf(spikeView, { drainSeconds: 90 })).toContain("Allow at most the slide.");
    expect(spikeView(talkWorld({ drainSeconds: 90 })).data.here).toBeNull();
  });

  test("the sensitivity lists what doubling does, the worst first", () => {
    const { bars } = sensitivityView(talkWorld()).data;
    expect(bars.map(({ after }) => after)).toEqual(bars.map(({ after }) => after).sort((a, b) => b - a));
    expect(bars.find(({ name }) => name === "Link speed")?.after).toBeCloseTo(0.304, 9);
  });

  test("the slides' table has all three figures of each number", () => {
    const { rows } = slidesTable(talkWorld());
    expect(
      rows
        .find(([, title]) => title === "The same in bits")
        ?.slice(2)
        .map(plainSpaces),
    ).toEqual(["82,68 Gigabit/s", "82.67 Gbit/s", "82.68 Gbit/s"]);
    expect(printedOnSlide("stateBytes")).toBeNull();
  });
});

describe("the chapter's answer", () => {
  test.each<[string, Givens, RegExp]>([
    ["yes, for the talk", {}, /^Yes\. .*60.8 % full on average/],
    ["barely, above the target", { targetUtilisation: 0.5 }, /^Barely\. /],
    ["no, for one machine", { machines: 1 }, /^No\. .*1 machine .*more than there is\.$/],
  ])("is %s", (_, changes, sentence) => {
    expect(phrase("answer", changes)).toMatch(sentence);
  });

  test("asked backwards, has a number in its unit or a reason", () => {
    expect(phrase("fewest-machines")).toBe("5 machines are the fewest.");
    expect(phrase("fewest-machines", { recordsPerSecond: 1000, distinctKeys: 1e6 })).toBe("1 machine is the fewest.");
    expect(phrase("largest-rate")).toBe("1.15 M/s is the largest rate.");
    expect(phrase("shortest-interval")).toBe("44.6 s is the shortest interval.");
    expect(phrase("largest-rate", { distinctKeys: 1e10 })).toMatch(/^No value of/);
  });

  test("about CPU waits for the cores", () => {
    expect(phrase("cpu")).toContain("not stated");
    expect(phrase("cpu", { coresPerMachine: 16 })).toMatch(/from 22.7 % to 250 % full/);
  });
});
