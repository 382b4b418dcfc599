import { describe, expect, it } from "vitest";
import { suspectsFigures } from "../../../src/views/suspects/figures.js";
import { suspectsPhrases } from "../../../src/views/suspects/phrases.js";
import { metricsTexts } from "../../support/metrics-texts.js";
import { plainSpaces, talkWorld } from "../../support/worlds.js";

const phrase = (name: string, changes = {}): string => plainSpaces(suspectsPhrases[name]?.(talkWorld(changes)) ?? "");
const finding = (name: string, changes = {}): string =>
  plainSpaces(suspectsFigures[name]?.(talkWorld(changes)).finding ?? "");

describe("what the chapter says", () => {
  it("names the place first, and then the suspect", () => {
    expect(phrase("suspects-answer")).toBe(
      "The bottleneck is “enrich”: what stands before it is back-pressured, and its busiest subtask is busy 1000 ms of each second. " +
        "It can do 640 000 /s, and it is asked for 1 M/s. The first suspect is “Blocking I/O”: 88 % of the busy time is not on a CPU.",
    );
  });

  it("says so where nothing is back-pressured", () => {
    const changes = { taskMetrics: metricsTexts[3], recordsPerSecond: 90e3 };
    expect(phrase("suspects-answer", changes)).toMatch(
      /^Nothing is back-pressured: the job keeps up\. Nearest to its limit is “Window\(Tumbling 60 s\)”: its busiest/,
    );
    expect(finding("pipeline-load", changes)).toMatch(/^Nothing is back-pressured: the job keeps up\./);
    expect(finding("pipeline-dashboards", changes)).toMatch(/^In 1\.3 every task says OK/);
  });

  it.each([
    ["all busy 1000 in 7k", /^Nothing is back-pressured, and “all” is full: its busiest subtask is busy 1000 ms/],
    [
      "a busy 100 out 7k\nb busy 90 in 7k",
      /^Nothing is back-pressured and nothing is full, yet more arrives than the source reads/,
    ],
    ["a busy 1 back 999 out 3\nb busy 1 back 900 in 3", /^The last of these tasks is back-pressured as well/],
    [
      "a busy 100 back 900 out 100\nb busy 0 in 100",
      /^What stands before “b” is back-pressured, yet .* only 0 ms .* network between them\./,
    ],
  ])("says what does not fit into the rule: %j", (taskMetrics, sentence) => {
    expect(phrase("suspects-answer", { taskMetrics })).toMatch(sentence);
    expect(finding("pipeline-load", { taskMetrics })).toMatch(sentence);
  });

  it("asks about calls only where a thread waits", () => {
    const taskMetrics = (cpu: number): string =>
      `source busy 100 back 900 out 5k\nmap busy 1000 in 5k cpu ${String(cpu)}%`;
    expect(phrase("suspects-blocked", { taskMetrics: taskMetrics(100) })).toMatch(
      /That is work: no call makes it slow\.$/,
    );
    expect(phrase("suspects-blocked", { taskMetrics: taskMetrics(50), callSeconds: 1e-4 })).toMatch(
      /about one call for each record\.$/,
    );
  });

  it("says so where more subtasks are wanted than Flink has, or fewer calls than one", () => {
    expect(phrase("suspects-parallelism", { waitingRecords: 1e15 })).toMatch(
      /: more subtasks than Flink’s largest parallelism of 32768, instead of 80\.$/,
    );
    expect(phrase("suspects-calls", { recordsPerSecond: 1 })).toMatch(
      /which is enough for 1 \/s\. That needs at most one call under way in each subtask\.$/,
    );
    expect(phrase("suspects-calls", { asyncCapacity: 1 })).toMatch(
      /^With a call for each record, one at a time lets 40 000 \/s through, which is too little for 1 M\/s\. That needs 25 calls/,
    );
    expect(finding("pipeline-after", { recordsPerSecond: 1 })).toMatch(/^With 1 subtask “enrich”/);
  });

  it("takes the autoscaler’s parallelism apart", () => {
    expect(phrase("suspects-parallelism")).toMatch(/“enrich” needs room for 1\.72 M\/s: 215 subtasks instead of 80\.$/);
  });

  it("tells what 1.3 would show", () => {
    expect(finding("pipeline-dashboards")).toMatch(/^In 1\.3 “source” says HIGH, and 3 of 4 tasks say OK/);
  });

  it("finds the next bottleneck behind the first", () => {
    const taskMetrics = "source busy 300 back 700 out 100k\nmap busy 1000 in 100k\nsink busy 800 in 100k";
    expect(finding("pipeline-after", { taskMetrics })).toMatch(/“sink” is full instead, at 125 000 \/s/);
    expect(finding("pipeline-after")).toMatch(/^With 125 subtasks “enrich” would carry 1 M\/s/);
  });

  it("draws the same share of busy time three times", () => {
    const { lanes } = suspectsFigures["average-bursts"]?.(talkWorld()).data as {
      lanes: readonly { stretches: readonly { from: number; to: number; busy: number }[] }[];
    };
    const areas = lanes.map(({ stretches }) =>
      stretches.reduce((sum, { from, to, busy }) => sum + (to - from) * busy, 0),
    );
    for (const area of areas) expect(area).toBeCloseTo(14.4, 6);
  });
});
