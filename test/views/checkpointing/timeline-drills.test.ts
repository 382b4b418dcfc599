import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import type { DrillKind } from "../../../src/model/simulation/drills.js";
import { simulate } from "../../../src/model/simulation/simulate.js";
import { lengthText } from "../../../src/views/checkpointing/timeline/clock.js";
import { questionOf } from "../../../src/views/checkpointing/timeline/drills/index.js";
import { drillAt, drillLabels, tellingMoment } from "../../../src/views/checkpointing/timeline/drills/kinds.js";
import { objectionTo } from "../../../src/views/checkpointing/timeline/drills/objection.js";
import {
  ask,
  type Option,
  type Question,
  type Trial,
} from "../../../src/views/checkpointing/timeline/drills/question.js";
import { showingOf } from "../../../src/views/checkpointing/timeline/showing.js";
import { storyOf } from "../../../src/views/checkpointing/timeline/story.js";
import { viewOf } from "../../../src/views/checkpointing/timeline/view.js";
import type { World } from "../../../src/views/world.js";
import { expectSentence, NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../support/worlds.js";

const kinds = Object.keys(drillLabels) as DrillKind[];

/** A trouble on a scenario's run; null where there is none to have. */
function tryOn(world: World, kind: DrillKind, at?: number): Trial | null {
  const before = storyOf(world);
  if ("problem" in before) return null;
  const atSeconds = at ?? tellingMoment(before.story);
  if (objectionTo(atSeconds, before.story) !== null) return null;
  const drill = drillAt(kind, atSeconds, before.story);
  const after = storyOf(world, drill);
  return "problem" in after ? null : { before: before.story, after: after.story, drill };
}

function tried(kind: DrillKind, changes: Givens = {}, at?: number): Trial {
  const trial = tryOn(talkWorld(changes), kind, at);
  if (!trial) throw new Error("There is no run.");
  return trial;
}

function rightOf({ options }: Question): Option {
  const [right, ...others] = options.filter(({ isRight }) => isRight);
  expect(others).toEqual([]);
  return right as Option;
}

const rightLabel = (trial: Trial): string => plainSpaces(rightOf(questionOf(trial)).label);

/** The same run, made here: what the question says of it has to agree. */
function simulated({ after, drill }: Trial) {
  return simulate(after.job, {
    seed: 2017,
    untilSeconds: after.seconds,
    firstTriggerSeconds: Math.max(after.job.trigger.intervalSeconds, after.job.trigger.minPauseSeconds),
    drills: [drill],
    keepsFrames: true,
  });
}

describe("The right answer is what the run does", () => {
  it("to a lost TaskManager: back to the trigger of the last checkpoint that is complete", () => {
    const trial = tried("task-manager");
    const { outages } = simulated(trial);
    expect(outages[0]?.failedSeconds).toBe(192);
    expect((outages[0]?.failedSeconds ?? 0) - (outages[0]?.replaySeconds ?? 0)).toBe(120);
    expect(rightLabel(trial)).toBe("2 min, the trigger of checkpoint 2, the last that is complete");
  });

  it("to one that is lost before any is complete: the very beginning", () => {
    expect(rightLabel(tried("task-manager", {}, 70))).toBe("0 s, the very beginning: nothing is complete");
  });

  it("to a slow store: as long as the run’s next checkpoint took", () => {
    const trial = tried("slow-store");
    const next = simulated(trial).checkpoints.find(({ triggerSeconds }) => triggerSeconds >= 192);
    const seconds = (next?.endSeconds ?? NaN) - (next?.triggerSeconds ?? NaN);
    expect(seconds).toBeGreaterThan(95);
    expect(rightLabel(trial)).toBe(plainSpaces(lengthText(seconds)));
  });

  it("to a slow store with a short timeout: it is thrown away, and the job fails over", () => {
    const right = rightOf(questionOf(tried("slow-store", { checkpointTimeoutSeconds: 60 })));
    expect(plainSpaces(right.label)).toBe("It is not complete after 1 min and is thrown away");
    expect(right.says).toMatch(/None may fail in a row, so the job itself fails over\.$/);
  });

  it("to a hot key: messages wait and barriers with them, unless there is enough in reserve", () => {
    expect(rightLabel(tried("hot-key"))).toMatch(/^Messages wait, and barriers behind them/);
    expect(rightLabel(tried("hot-key", { barrierAlignment: "unaligned" }))).toMatch(
      /^Messages wait, but barriers pass/,
    );
    expect(rightLabel(tried("hot-key", { recordsPerSecond: 2e5 }))).toMatch(/^No message waits: other subtasks/);
  });

  it("to a slow sink: as long as the run needed to catch up", () => {
    const trial = tried("slow-sink");
    const end = 192 + trial.drill.forSeconds;
    const caughtUp = simulated(trial).frames.find(({ seconds, isBehind }) => seconds > end && !isBehind);
    expect(rightLabel(trial)).toBe(plainSpaces(lengthText((caughtUp?.seconds ?? NaN) - end)));
  });

  it("to a long checkpoint: 2.x queues a request for each tick, 1.3 notes one", () => {
    const trial = tried("long-checkpoint");
    const run = simulated(trial);
    const end = run.checkpoints[3]?.endSeconds ?? NaN;
    expect(run.frames.findLast(({ seconds }) => seconds < end)?.queued).toBe(3);
    expect(rightLabel(trial)).toBe("3: one for each tick that finds no room");
    expect(rightLabel(tried("long-checkpoint", { flinkVersion: "then" }))).toMatch(/^1: the coordinator notes/);
  });

  it("to a long checkpoint beside which others may run: none waits", () => {
    expect(rightLabel(tried("long-checkpoint", { maxConcurrentCheckpoints: 5 }))).toBe("None");
  });

  it("to a checkpoint longer than its timeout: the job fails over, unless failures are tolerated or it is 1.3", () => {
    const long = { checkpointTimeoutSeconds: 150 };
    expect(rightLabel(tried("long-checkpoint", long))).toMatch(/reaches its timeout, and the job fails over$/);
    expect(rightLabel(tried("long-checkpoint", { ...long, tolerableFailedCheckpoints: 3 }))).toMatch(
      /^2: one for each/,
    );
    expect(rightLabel(tried("long-checkpoint", { ...long, flinkVersion: "then" }))).toMatch(/^1: the coordinator/);
  });

  it("to a lost ZooKeeper: every job restarts, also with a JobManager that stands by", () => {
    const trial = tried("zookeeper");
    expect(simulated(trial).outages[0]?.runningSeconds).toBeGreaterThan(192 + 60);
    expect(rightLabel(trial)).toBe("No: once a JobManager leads again, the job restarts from checkpoint 2");
  });
});

describe("Each question, in two hundred scenarios and at their bounds", () => {
  const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(200)];

  test.each(kinds)("about %s has one right answer among different ones, and something to say to each", (kind) => {
    const trials = worlds.map((world) => tryOn(world, kind)).filter((trial) => trial !== null);
    expect(trials.length).toBeGreaterThan(80);
    for (const trial of trials) {
      const { prompt, options } = questionOf(trial);
      expect(prompt).toMatch(/^[A-Z].*\?$/);
      expect(prompt).not.toMatch(NO_NUMBER);
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect(options.length).toBeLessThanOrEqual(4);
      expect(options.filter(({ isRight }) => isRight)).toHaveLength(1);
      expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
      expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
      for (const { label, says } of options) {
        expect(label).toMatch(/^[A-Z0-9].*[^.]$/);
        expect(label).not.toMatch(NO_NUMBER);
        expectSentence(says);
      }
    }
  });

  test.each(kinds)("the run with %s can be shown at any moment", (kind) => {
    for (const trial of worlds.slice(0, 80).flatMap((world) => tryOn(world, kind) ?? [])) {
      const view = viewOf(trial.after);
      expectSentence(view.finding);
      for (const { text } of view.stops) expectSentence(text);
      for (const at of [0, trial.drill.atSeconds, trial.after.seconds]) {
        const { said, readings } = showingOf(view, at);
        expect([said, ...readings.map(({ text }) => text)].join(" ")).not.toMatch(NO_NUMBER);
      }
    }
  });
});

describe("Trouble can begin", () => {
  const story = tried("task-manager").before;

  it("at any moment of the run, but not at its very beginning or beyond its end", () => {
    expect(objectionTo(1, story)).toBeNull();
    expect(objectionTo(story.seconds, story)).toBeNull();
    for (const at of [0, -5, story.seconds + 1, NaN]) expectSentence(objectionTo(at, story) ?? "");
  });

  it("only before the job has failed for good", () => {
    const reading = storyOf(talkWorld({ checkpointTimeoutSeconds: 20, restartStrategy: "failure-rate" }));
    if ("problem" in reading) throw new Error(reading.problem);
    expect(objectionTo(70, reading.story)).toBeNull();
    expect(objectionTo(700, reading.story)).toMatch(/has failed for good/);
  });

  it("is offered late in the third checkpoint, at a round moment", () => {
    expect(tellingMoment(story)).toBe(192);
  });
});

describe("Of the answers", () => {
  const answer = (order: number, label = String(order)) => ({ order, label, says: "So." });

  it("those that coincide with another are left out, and no more than four are offered", () => {
    const wrong = [answer(101), answer(50), answer(50, "half"), answer(7), answer(8), answer(9)];
    const { options } = ask("?", { right: answer(100), wrong, sameShare: 0.05 });
    expect(options.map(({ label, isRight }) => [label, isRight])).toEqual([
      ["7", false],
      ["8", false],
      ["50", false],
      ["100", true],
    ]);
  });
});
