import { describe, expect, it, test } from "vitest";
import { clockText } from "../../../src/views/checkpointing/timeline/clock.js";
import { logOf } from "../../../src/views/checkpointing/timeline/log.js";
import { showingOf } from "../../../src/views/checkpointing/timeline/showing.js";
import { speedsFor } from "../../../src/views/checkpointing/timeline/speeds.js";
import { stopAfter, stopAt, stopBefore } from "../../../src/views/checkpointing/timeline/stops.js";
import { storyOf, type Story } from "../../../src/views/checkpointing/timeline/story.js";
import { firstMoment, timelineView, type TimelineView } from "../../../src/views/checkpointing/timeline/view.js";
import { expectSentence, NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../support/worlds.js";
import type { Givens } from "../../../src/model/evaluate.js";

const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(200)];
const views = worlds.map((world) => timelineView(world)).filter((view): view is TimelineView => "story" in view);

function talkStory(changes: Givens = {}): Story {
  const reading = storyOf(talkWorld(changes));
  if ("problem" in reading) throw new Error(reading.problem);
  return reading.story;
}

function talkView(changes: Givens = {}): TimelineView {
  const view = timelineView(talkWorld(changes));
  if ("problem" in view) throw new Error(view.problem);
  return view;
}

/** Every number anywhere in a picture's data. */
function numbersIn(data: unknown): number[] {
  if (typeof data === "number") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(numbersIn) : [];
}

describe("The run of the talk’s job", () => {
  const view = talkView();

  it("begins regularly: one checkpoint an interval, the first after one", () => {
    const triggers = view.story.run.checkpoints.map(({ triggerSeconds }) => triggerSeconds);
    expect(triggers).toEqual(Array.from({ length: 12 }, (_, index) => 60 * (index + 1)));
    expect(view.story.run.checkpoints.every(({ outcome }) => outcome === "completed")).toBe(true);
  });

  it("says for how much of the time no checkpoint runs", () => {
    expect(plainSpaces(view.finding)).toBe(
      "A checkpoint takes 24.6 s, one is triggered every minute, and for 59 % of the time none runs.",
    );
  });

  it("has its cursor where the first checkpoint is complete", () => {
    const { said, readings, lens } = showingOf(view, firstMoment(view.story));
    expect(plainSpaces(said)).toBe("1 min 24.6 s: Checkpoint 1 is complete, 24.6 s after its trigger.");
    expect(Object.fromEntries(readings.map(({ name, text }) => [name, plainSpaces(text)]))).toEqual({
      time: "1 min 24.6 s",
      job: "runs, on time",
      checkpoint: "none; 1 is complete",
      requests: "0",
      throughput: "1 M/s of 1 M/s arriving",
      waiting: "0",
      link: "427 MB/s",
    });
    expect(lens?.parts.map(({ name, text }) => `${name} ${plainSpaces(text)}`)).toEqual([
      "start 0 s",
      "alignment 0 s",
      "sync 200 ms",
      "upload 24.4 s",
    ]);
  });

  it("is played at 10, 30 or 60 seconds a second", () => {
    expect(speedsFor(view.story.seconds).map(({ secondsPerSecond }) => secondsPerSecond)).toEqual([10, 30, 60]);
  });
});

describe("What a run shows is said first of all", () => {
  test.each<[string, Givens, RegExp]>([
    ["that checkpoints run all the time", { checkpointIntervalSeconds: 20 }, /^Checkpoints run all the time: each/],
    [
      "that the pause keeps some time free",
      { checkpointIntervalSeconds: 20, minPauseSeconds: 10 },
      /28\.9.% of the time/,
    ],
    [
      "that the job fails over and over",
      { checkpointTimeoutSeconds: 20 },
      /^Too many checkpoints failed .* fails 1\d more times\.$/,
    ],
    [
      "that no checkpoint completes",
      { checkpointTimeoutSeconds: 20, flinkVersion: "then" },
      /^No checkpoint completes: each is thrown away/,
    ],
    [
      "that the job gives up",
      { checkpointTimeoutSeconds: 20, restartStrategy: "failure-rate" },
      /the restart strategy gives up/,
    ],
  ])("%s", (_, changes, finding) => {
    expect(talkView(changes).finding).toMatch(finding);
  });

  it("also how often one is asked for while a backlog is reported that never ends", () => {
    const behind = { busyFraction: 1, asyncSlowdownFraction: 0.5, checkpointIntervalSeconds: 5 };
    const finding = (backlogIntervalSeconds: number): string =>
      plainSpaces(talkView({ ...behind, backlogIntervalSeconds }).finding);
    expect(finding(5)).toContain("one is asked for every 5 s");
    expect(finding(10)).toContain("one is asked for every 10 s");
  });

  it("also that more arrives than can be processed", () => {
    expect(plainSpaces(talkView({ busyFraction: 1, asyncSlowdownFraction: 0.5 }).finding)).toMatch(
      /does not keep up: .* messages wait/,
    );
  });
});

describe("A run that cannot be had", () => {
  it("has a reason: Flink refuses the job", () => {
    const view = timelineView(talkWorld({ barrierAlignment: "unaligned", maxConcurrentCheckpoints: 2 }));
    expect(view).toHaveProperty("problem");
    expectSentence("problem" in view ? view.problem : "");
  });

  test.each<[string, Givens]>([
    ["the interval for backlogs is shorter", { backlogIntervalSeconds: 30 }],
    ["the exponential delay is none", { restartDelaySeconds: 0 }],
  ])("has the same one: %s", (_, changes) => {
    const view = timelineView(talkWorld(changes));
    expect("problem" in view ? view.problem : "").toMatch(/Flink refuses the job\.$/);
  });

  it("has none where milliseconds decide: such a run can be watched", () => {
    const even = { maxConcurrentCheckpoints: 2, minPauseSeconds: 20, checkpointIntervalSeconds: 20 };
    const { seconds, run } = talkStory(even);
    // Two at a time, each with its pause in 44.5 s.
    expect(seconds).toBeCloseTo(12.5 * 22.25, -1);
    expect(run.checkpoints.length).toBeGreaterThan(8);
  });

  it("has one: the link is full", () => {
    const view = timelineView(talkWorld({ linkBitsPerSecond: 1e9 }));
    expectSentence("problem" in view ? view.problem : "");
  });

  it("has one in every scenario without a run", () => {
    const problems = worlds
      .map((world) => timelineView(world))
      .flatMap((view) => ("problem" in view ? [view.problem] : []));
    expect(problems.length).toBeGreaterThan(10);
    for (const problem of problems) expectSentence(problem);
  });
});

describe("In two hundred scenarios and at their bounds", () => {
  it("a run is long enough to be seen, and no picture has more than some thousand changes", () => {
    expect(views.length).toBeGreaterThan(80);
    for (const { story } of views) {
      expect(story.seconds).toBeGreaterThan(0);
      expect(story.run.frames.length).toBeGreaterThan(1);
      expect(story.run.frames.length).toBeLessThan(6000);
    }
  });

  it("what is said is sentences with numbers in them", () => {
    for (const { title, finding, description, stops, table } of views) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expectSentence(finding);
      expectSentence(description);
      for (const { text } of stops) expectSentence(text);
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        expect(row.join(" ")).not.toMatch(NO_NUMBER);
      }
    }
  });

  it("nothing is drawn at infinity or nowhere", () => {
    for (const { data } of views) expect(numbersIn(data).every(Number.isFinite)).toBe(true);
  });

  it("every instrument reads something at any moment", () => {
    for (const view of views) {
      const { seconds } = view.story;
      for (const at of [0, firstMoment(view.story), seconds / 3, seconds]) {
        const { said, readings, lens, cursor } = showingOf(view, at);
        expect(readings).toHaveLength(7);
        for (const text of [said, cursor.text, lens?.title ?? "", ...readings.map((one) => one.text)]) {
          expect(text).not.toMatch(NO_NUMBER);
        }
        expect(readings.every(({ text }) => text !== "")).toBe(true);
      }
    }
  });

  it("the log tells every stop, or counts those it leaves out", () => {
    for (const { stops, story } of views) {
      const lines = logOf(stops, story);
      if (stops.length <= 300) expect(lines).toHaveLength(stops.length);
      else expect(lines.at(-1)?.text).toContain(`${stops.length - 300} more`);
    }
  });
});

describe("Stepping", () => {
  const { stops, story } = talkView();

  it("goes from the beginning to the end and back over the same moments", () => {
    const forth = [0];
    while ((forth.at(-1) as number) < story.seconds) forth.push(stopAfter(stops, forth.at(-1) as number).seconds);
    const back = [story.seconds];
    while ((back.at(-1) as number) > 0) back.push(stopBefore(stops, back.at(-1) as number).seconds);
    expect(back.reverse()).toEqual(forth);
    expect(forth).toEqual(stops.map(({ seconds }) => seconds));
  });

  it("stays at either end", () => {
    expect(stopBefore(stops, 0).seconds).toBe(0);
    expect(stopAfter(stops, story.seconds).seconds).toBe(story.seconds);
  });

  it("between two happenings tells the one before", () => {
    expect(stopAt(stops, 119.9).text).toMatch(/^Checkpoint 1 is complete/);
    expect(stopAt(stops, 120).text).toMatch(/^Checkpoint 2 is triggered/);
  });

  it("in a run without trouble is over after an hour of it in a few dozen steps", () => {
    const hour = talkStory({ checkpointIntervalSeconds: 300 });
    expect(hour.seconds).toBeCloseTo(3750);
    expect(timelineView(talkWorld({ checkpointIntervalSeconds: 300 }))).toHaveProperty("stops.length", 38);
  });
});

it.each([
  [0, "0 s"],
  [84.57925, "1 min 24.6 s"],
  [125, "2 min 5 s"],
  [59.99, "1 min"],
])("the moment of %d seconds in a run of twelve minutes is told as %s", (seconds, text) => {
  expect(plainSpaces(clockText(seconds, 720))).toBe(text);
});
