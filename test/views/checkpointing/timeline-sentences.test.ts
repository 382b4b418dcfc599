import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import type { DrillKind } from "../../../src/model/simulation/drills.js";
import type { Happening } from "../../../src/model/simulation/trace.js";
import { drillAt, drillLabels } from "../../../src/views/checkpointing/timeline/drills/kinds.js";
import { sentenceOf } from "../../../src/views/checkpointing/timeline/sentences.js";
import { stopsOf } from "../../../src/views/checkpointing/timeline/stops.js";
import { storyOf, type Story } from "../../../src/views/checkpointing/timeline/story.js";
import { expectSentence } from "../../support/matchers.js";
import { plainSpaces, talkWorld } from "../../support/worlds.js";

function told(changes: Givens = {}, kind?: DrillKind, atSeconds = 192): Story {
  const world = talkWorld(changes);
  const first = storyOf(world);
  if ("problem" in first) throw new Error(first.problem);
  if (!kind) return first.story;
  const second = storyOf(world, drillAt(kind, atSeconds, first.story));
  if ("problem" in second) throw new Error(second.problem);
  return second.story;
}

/** What a happening is called here: its kind, and for a decision which. */
function nameOf(happening: Happening): string {
  return happening.kind === "decision" ? `decision: ${happening.decision}` : happening.kind;
}

/** Runs in which everything happens that can. */
const stories: readonly Story[] = [
  told(),
  told({}, "task-manager"),
  told({}, "slow-store"),
  told({ slowestFactor: 3, queueSeconds: 1 }, "hot-key"),
  told({}, "zookeeper"),
  told({ backlogIntervalSeconds: 300 }, "task-manager"),
  told({ checkpointIntervalSeconds: 20, minPauseSeconds: 10 }),
  told({ checkpointIntervalSeconds: 10, maxConcurrentCheckpoints: 3, minPauseSeconds: 2 }, "long-checkpoint", 50),
  told({ checkpointTimeoutSeconds: 20, restartStrategy: "failure-rate" }),
  told({ flinkVersion: "then" }, "long-checkpoint"),
  told({ checkpointIntervalSeconds: 1, syncSeconds: 1500, checkpointTimeoutSeconds: 86400 }),
];

const sentences = new Map<string, string[]>();
for (const story of stories) {
  for (const frame of story.run.frames) {
    for (const happening of frame.happenings) {
      const name = nameOf(happening);
      sentences.set(name, [...(sentences.get(name) ?? []), sentenceOf(happening, { story, frame })]);
    }
  }
}

describe("each thing that can happen", () => {
  const kinds = [
    "decision: triggered",
    "decision: queued",
    "decision: too early",
    "decision: dropped",
    "barrier",
    "aligned",
    "upload",
    "completed",
    "expired",
    "aborted",
    "failed",
    "detected",
    "restarting",
    "restoring",
    "running",
    "caught up",
    "gave up",
    "drill begins",
    "drill ends",
    "backlog begins",
    "backlog ends",
  ];

  test.each(kinds)("%s is told in sentences", (kind) => {
    const told = (sentences.get(kind) ?? []).filter((sentence) => sentence !== "");
    expect(told.length).toBeGreaterThan(0);
    for (const sentence of told) expectSentence(sentence);
  });

  it("is in this list, but for what hardly ever happens", () => {
    const rare = ["subsumed", "decision: ignored"];
    expect([...sentences.keys()].filter((kind) => !kinds.includes(kind) && !rare.includes(kind))).toEqual([]);
  });

  test.each<Happening>([
    { kind: "subsumed", checkpoint: 1 },
    { kind: "decision", decision: "ignored", checkpoint: null },
  ])("even $kind", (happening) => {
    const story = told();
    const frame = story.run.frames.at(-1);
    if (frame) expectSentence(sentenceOf(happening, { story, frame }));
  });
});

describe("the story of a source that reports its backlog", () => {
  const story = told({ backlogIntervalSeconds: 300 }, "task-manager");
  const texts = stopsOf(story).map(({ text }) => plainSpaces(text));
  const triggersAfter = ({ run }: Story): number[] => {
    const [from, to] = [run.outages[0]?.runningSeconds ?? NaN, run.outages[0]?.caughtUpSeconds ?? NaN];
    return run.checkpoints.map((one) => one.triggerSeconds).filter((seconds) => seconds >= from && seconds <= to);
  };

  it("says when it does, and what the timer does then", () => {
    expect(texts.find((text) => text.includes("reports a backlog"))).toMatch(
      /^Records flow again.* The source reports a backlog: after its next tick the timer waits 5 min\./,
    );
    expect(texts.find((text) => text.includes("no backlog any more"))).toContain(
      "the timer ticks within 1 min, and then at the usual interval.",
    );
  });

  it("has fewer checkpoints while the job catches up", () => {
    expect(triggersAfter(story)).toHaveLength(1);
    expect(triggersAfter(told({}, "task-manager")).length).toBeGreaterThan(1);
  });
});

it("a new leader asks for slots without the restart strategy", () => {
  const texts = stopsOf(told({}, "zookeeper")).map(({ text }) => text);
  expect(texts.filter((text) => text.includes("The new leader asks for slots at once"))).toHaveLength(1);
  expect(texts.filter((text) => text.includes("restart strategy has waited"))).toEqual([]);
});

describe("the story of a lost TaskManager", () => {
  const log = stopsOf(told({}, "task-manager")).map(
    ({ seconds, text }) => `${seconds.toFixed(1)} ${plainSpaces(text)}`,
  );

  test.each([
    "60.0 Checkpoint 1 is triggered. Its barriers pass at once.",
    "192.0 A TaskManager is lost. No record is processed from here on.",
    "242.0 The JobManager notices it, 50 s after the failure, and cancels all tasks. Checkpoint 3 is aborted with the job.",
    "273.0 They are there after 30 s. The tasks fetch the state of checkpoint 2.",
  ])("has “%s”", (line) => {
    expect(log).toContain(line);
  });

  it("says what is processed once more, and when nothing waits any more", () => {
    expect(log.join("\n")).toMatch(/from the trigger of checkpoint 2, 72 s before the failure: 72 million messages/);
    expect(log.join("\n")).toMatch(/Nothing waits any more, 6 min \d\d s after the failure\./);
  });
});

it.each(Object.keys(drillLabels) as DrillKind[])("trouble of the kind %s is told as it begins", (kind) => {
  const stop = stopsOf(told({}, kind)).find(({ seconds }) => seconds === 192);
  expectSentence(stop?.text ?? "");
});

it("a request that waits is told with its number, and that 1.3 stops its timer", () => {
  const texts = (story: Story): string =>
    stopsOf(story)
      .map(({ text }) => text)
      .join("\n");
  expect(texts(told({}, "long-checkpoint"))).toMatch(/the request waits; 3 wait now\./);
  expect(texts(told({ flinkVersion: "then" }, "long-checkpoint"))).toMatch(/notes it and stops its timer\./);
});
