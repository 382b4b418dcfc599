import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { bottleneckOf, pressureLevel } from "../../../src/model/suspects/metrics/bottleneck.js";
import { observe } from "../../../src/model/suspects/metrics/observe.js";
import { readMetrics } from "../../../src/model/suspects/metrics/read-metrics.js";
import { readPaste } from "../../../src/model/suspects/metrics/read-paste.js";
import { readRest } from "../../../src/model/suspects/metrics/read-rest.js";
import { writeMetrics } from "../../../src/model/suspects/metrics/write-metrics.js";
import { steadyState } from "../../../src/model/suspects/pipeline/steady-state.js";
import { expectSentence } from "../../support/matchers.js";
import { metricsTexts } from "../../support/metrics-texts.js";
import { plainSpaces } from "../../support/worlds.js";
import { runs } from "../../support/scenarios.js";
import { anyInput, anyPipeline } from "./pipelines.js";

function tasksOf(text: string) {
  const reading = readMetrics(text);
  if ("problem" in reading) throw new Error(reading.problem);
  return reading.tasks;
}

function problemOf(text: string): string {
  const reading = readMetrics(text);
  return "problem" in reading ? reading.problem : "";
}

describe("metrics as text", () => {
  it("give times as shares and rates as they are", () => {
    const [source, window] = tasksOf(
      'source busy 120 back 800 out 50k\n"my window" p 8 busy 40% in 50k most 12.5k cpu 20',
    );
    expect(source).toMatchObject({
      parallelism: 1,
      busy: 0.12,
      backPressured: 0.8,
      inPerSecond: 50e3,
      cpuFraction: null,
    });
    expect(source.idle).toBeCloseTo(0.08, 9);
    expect(window).toMatchObject({
      name: "my window",
      busy: 0.4,
      mostInPerSecond: 12.5e3,
      outPerSecond: 50e3,
      cpuFraction: 0.2,
    });
  });

  test.each([
    ["", "There is no task yet."],
    ["a busy 100", "Line 1: Say how many records come into “a”."],
    ["a in 5", "Line 1: Say how busy “a” is, or how idle."],
    ["a busy 900 back 200 in 5", "Line 1: Busy, back-pressured and idle come to more than 1000 ms per second."],
    ["\na busy x in 5", "Line 2: “x” behind “busy” is no number such as 1200, 640k or 12%."],
    ["a in 5 busy", "Line 1: Behind “busy” stands no number."],
    [
      "a swamped 5 in 5",
      "Line 1: “swamped” is none of the words p, busy, back, idle, peak, in, most, out, cpu. A name with spaces stands in quotes.",
    ],
    ["a p 0 busy 5 in 5", "Line 1: A parallelism is a whole number from 1 to 32768."],
    [
      "a busy 5 in 5 most 6",
      "Line 1: The subtask with the most records has at least the average, and at most all of them.",
    ],
    ["a busy 500 peak 100 in 5", "Line 1: The busiest subtask is at least as busy as the average."],
  ])("are refused with a reason: %j", (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it("never fail, whatever the text", () => {
    const words = fc.constantFrom(
      "a",
      "busy",
      "back",
      "p",
      "in",
      "out",
      "most",
      "peak",
      "cpu",
      "7",
      "1e9",
      "50k",
      "\n",
      '"',
      "-1",
    );
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join(" ")),
        (text) => {
          const reading = readMetrics(text);
          if ("problem" in reading) expectSentence(reading.problem);
          else expect(reading.tasks.length).toBeGreaterThan(0);
        },
      ),
      runs(2000),
    );
  });

  it("can be read again as they are written, to three digits", () => {
    fc.assert(
      fc.property(anyPipeline, anyInput, (pipeline, input) => {
        const tasks = steadyState(pipeline, Math.max(1, input)).tasks.map(observe);
        const again = tasksOf(writeMetrics(tasks));
        again.forEach((task, at) => {
          const before = tasks[at];
          expect(task.busy).toBeCloseTo(before?.busy ?? NaN, 2);
          expect(Math.abs(task.inPerSecond - (before?.inPerSecond ?? NaN))).toBeLessThanOrEqual(
            0.01 * task.inPerSecond,
          );
        });
      }),
      runs(500),
    );
  });
});

describe("the bottleneck", () => {
  test.each([
    [metricsTexts[0], "enrich", true],
    [metricsTexts[1], "sink", true],
    [metricsTexts[2], "perUser", true],
    [metricsTexts[3], "Window(Tumbling 60 s)", false],
    [metricsTexts[4], "all", false],
  ])("of %j is %s", (text, name, holdsBack) => {
    const found = bottleneckOf(tasksOf(text ?? ""));
    expect([found.task.name, found.holdsBack]).toEqual([name, holdsBack]);
  });

  test.each([
    [0, "OK"],
    [0.1, "OK"],
    [0.11, "LOW"],
    [0.5, "LOW"],
    [0.51, "HIGH"],
  ])("lets Flink say of a share of %d: %s", (ratio, level) => {
    expect(pressureLevel(ratio)).toBe(level);
  });
});

const aggregated = (numbers: Readonly<Record<string, readonly [avg: number, max: number, sum: number]>>): string =>
  JSON.stringify(Object.entries(numbers).map(([id, [avg, max, sum]]) => ({ id, min: 0, max, avg, sum })));

describe("answers of the REST API", () => {
  it("give a task for each answer with metrics, its subtasks counted from sum and average", () => {
    const text =
      aggregated({
        busyTimeMsPerSecond: [200, 250, 800],
        backPressuredTimeMsPerSecond: [800, 800, 3200],
        numRecordsInPerSecond: [0, 0, 0],
        numRecordsOutPerSecond: [10, 10, 40],
      }) +
      aggregated({
        busyTimeMsPerSecond: [400, 1000, 1600],
        backPressuredTimeMsPerSecond: [0, 0, 0],
        numRecordsInPerSecond: [10, 25, 40],
        numRecordsOutPerSecond: [0, 0, 0],
      });
    const reading = readRest(text);
    expect(reading).toMatchObject({
      tasks: [
        { parallelism: 4, busy: 0.2, backPressured: 0.8, inPerSecond: 40, outPerSecond: 40 },
        { parallelism: 4, busy: 0.4, mostBusy: 1, mostInPerSecond: 25, outPerSecond: 40 },
      ],
    });
    if ("tasks" in reading) expect(bottleneckOf(tasksOf(writeMetrics(reading.tasks))).at).toBe(1);
  });

  it("of a job give averages since its start, and the names", () => {
    const metrics = {
      "read-records": 0,
      "write-records": 1000,
      "accumulated-busy-time": 5000,
      "accumulated-backpressured-time": 12_000,
      "accumulated-idle-time": 3000,
    };
    const reading = readRest(
      JSON.stringify({ jid: "x", vertices: [{ name: "Source: a", parallelism: 2, duration: 10_000, metrics }] }),
    );
    expect(reading).toMatchObject({
      tasks: [{ name: "Source: a", parallelism: 2, busy: 0.25, backPressured: 0.6, inPerSecond: 100 }],
    });
  });

  it("of a real job, not yet a minute old, are read, or nothing is made of zeros", () => {
    const folder = "data/flink/vectors/slots/plans";
    const answer = (job: string): string => readFileSync(`${folder}/rest-job-2.3-${job}.json`, "utf8");
    expect(readRest(answer("join"))).toMatchObject({
      tasks: [{ parallelism: 1 }, { parallelism: 2 }, { name: "GlobalWindows", backPressured: 0 }, {}],
      remark: expect.stringContaining("since the start") as string,
    });
    expect(readRest(answer("clicks"))).toEqual({
      problem: "Flink has counted nothing for these tasks yet: ask it again in a minute.",
    });
  });

  it("give the tasks of the metrics the names and the parallelism of the job", () => {
    const job = { vertices: [{ name: `Source: ${"long ".repeat(40)}`, parallelism: 7, duration: 1, metrics: {} }] };
    const reading = readRest(
      JSON.stringify(job) + aggregated({ busyTimeMsPerSecond: [0, 0, 0], numRecordsOutPerSecond: [1, 1, 7] }),
    );
    expect(reading).toMatchObject({ tasks: [{ parallelism: 7, outPerSecond: 7 }], remark: "" });
    expect("tasks" in reading && reading.tasks[0]?.name.length).toBe(40);
  });

  it("say where they break off, beside what could be read", () => {
    const text = aggregated({ busyTimeMsPerSecond: [200, 250, 800] });
    expect(readRest(`${text}[{"id": "busy`)).toMatchObject({
      tasks: [{ busy: 0.2 }],
      remark: expect.stringContaining("breaks off") as string,
    });
  });

  test.each([
    ["{}", /^This is another answer\. Paste/],
    ["[]", /^This is another answer\. Paste/],
    ["[1", /^The text breaks off at .* Paste/],
    ['{"vertices": 3}', /^This is another answer\. Paste/],
    ['[{"id": "other"}]', /^This is another answer\. Paste/],
    [
      '[{"id": "busyTimeMsPerSecond"}]',
      /^This answer has the names of metrics and no values: ask with “\?get=”\. Paste/,
    ],
    ['{"errors": ["Job x not found"]}', /^Flink answers with an error: “Job x not found”\. Paste/],
    ['{"vertices": [{"name": "a", "metrics": {}}]}', /^Flink’s answer about this job has no busy times\. Paste/],
    ['{"status": "ok", "backpressure-level": "high"}', /^This is another answer\. Paste/],
  ])("say what is wrong, and what to paste: %s", (text, problem) => {
    const reading = readRest(text);
    expect("problem" in reading && reading.problem).toMatch(problem);
  });
});

describe("what is pasted", () => {
  const first = aggregated({ busyTimeMsPerSecond: [200, 250, 400], numRecordsOutPerSecond: [10, 10, 20] });
  const second = aggregated({ busyTimeMsPerSecond: [900, 950, 1800], numRecordsInPerSecond: [10, 10, 20] });

  it("is no answer where no JSON is in it", () => {
    expect(["source busy 1 in 5", "Window[1] busy 1 in 5", ""].map((text) => readPaste(text))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("may be the answer for one task after the other", () => {
    const once = readPaste(first);
    const text = once && "text" in once ? once.text : "";
    expect(text).toBe("task-1 p 2 busy 200 back 0 peak 250 in 20 out 20");
    expect(once && "says" in once ? plainSpaces(once.says) : "").toBe(
      "Read from Flink’s answer: one task. The source reads 20 /s: set “Messages per second” to what arrives.",
    );
    expect(readPaste(text + second)).toEqual({
      text: `${text}\ntask-2 p 2 busy 900 back 0 peak 950 in 20 out 20`,
      says: "Read from Flink’s answer: one task.",
    });
  });

  it("takes the place of an example", () => {
    const reading = readPaste(`${metricsTexts[0] ?? ""}\n${first}`, metricsTexts);
    expect(reading).toMatchObject({ text: "task-1 p 2 busy 200 back 0 peak 250 in 20 out 20" });
  });

  it("is told of where nothing can be made of it", () => {
    expect(readPaste('{"errors": []}')).toMatchObject({ problem: expect.stringMatching(/^This is another/) as string });
  });
});
