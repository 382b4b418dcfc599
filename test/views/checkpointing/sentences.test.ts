import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { adviceFor, noAdvice } from "../../../src/views/checkpointing/advice.js";
import { COMPARED_SCHEDULES } from "../../../src/views/checkpointing/compared-schedules.js";
import { each } from "../../../src/views/checkpointing/each.js";
import { checkpointingFigures } from "../../../src/views/checkpointing/figures.js";
import { messagesText } from "../../../src/views/checkpointing/messages.js";
import { obstacleOf } from "../../../src/views/checkpointing/obstacles.js";
import { checkpointingPhrases } from "../../../src/views/checkpointing/phrases.js";
import { amount } from "../../../src/views/world.js";
import { triggerVectors } from "../../support/flink-vectors.js";
import { plainSpaces, talkWorld } from "../../support/worlds.js";

type Phrase = keyof typeof checkpointingPhrases;

const phrase = (name: Phrase, changes: Givens = {}): string =>
  plainSpaces(checkpointingPhrases[name](talkWorld(changes)));
const finding = (name: keyof typeof checkpointingFigures, changes: Givens = {}): string =>
  plainSpaces(checkpointingFigures[name](talkWorld(changes)).finding);
/** All that the chapter says of a scenario beside its first sentence. */
const allBut = (first: Phrase, changes: Givens): string[] => [
  ...(Object.keys(checkpointingPhrases) as Phrase[])
    .filter((name) => name !== first && name !== "regime")
    .map((name) => phrase(name, changes)),
  ...(Object.keys(checkpointingFigures) as (keyof typeof checkpointingFigures)[]).map((name) => finding(name, changes)),
];

const DAY = 86_400;
const narrow = { linkBitsPerSecond: 1e6 };
const hasty = { checkpointTimeoutSeconds: 10 };
const busy = { busyFraction: 1 };

describe("the way of operation", () => {
  test.each<[string, Givens, string]>([
    ["regular", {}, "Regular operation: a checkpoint takes 24.5 s of every minute and leaves 35.5 s free."],
    [
      "regular, with hardly any of it",
      { checkpointIntervalSeconds: DAY },
      "Regular operation: a checkpoint takes 24.5 s of every day and leaves nearly all of it free.",
    ],
    [
      "degraded",
      { checkpointIntervalSeconds: 20 },
      "Degraded operation: a checkpoint takes 24.5 s, the interval is 20 s: one follows the other and the job is never without one.",
    ],
    [
      "degraded, by several at a time, whatever the pause",
      { checkpointIntervalSeconds: 10, minPauseSeconds: 5, maxConcurrentCheckpoints: 3 },
      "Degraded operation: a checkpoint takes 24.5 s, the interval is 10 s: up to 3 run at the same time and the job is never without one.",
    ],
    [
      "guaranteed",
      { checkpointIntervalSeconds: 20, minPauseSeconds: 10 },
      "Guaranteed progress: a checkpoint takes 24.5 s, too long for the interval of 20 s, but the minimum pause keeps 10 s of every 34.5 s free.",
    ],
    [
      "guaranteed, by a pause as long as the interval",
      { checkpointIntervalSeconds: DAY, minPauseSeconds: DAY },
      "Guaranteed progress: a checkpoint and the pause after it do not fit into the interval of 1 d, and the pause keeps nearly all of every day free.",
    ],
    [
      "none, with both times",
      hasty,
      "No checkpoint completes: each takes 24.5 s and is thrown away at its timeout of 10 s.",
    ],
  ])("is said: %s", (_, changes, text) => {
    expect(phrase("regime", changes)).toBe(text);
  });

  test.each<[Givens, RegExp]>([
    [{}, /is regular\. Set the interval below 24\.5 s, .* degraded\. Then set a minimum pause, .* guaranteed\.$/],
    [{ minPauseSeconds: 10 }, /is regular\. Without its minimum pause, set the interval below 24\.5 s/],
    [{ checkpointIntervalSeconds: 20 }, /is degraded\. Set a minimum pause, .* Or set the interval above 24\.5 s,/],
    [
      { checkpointIntervalSeconds: 20, maxConcurrentCheckpoints: 2 },
      /Allow one checkpoint at a time and set a minimum/,
    ],
    [
      { checkpointIntervalSeconds: 20, minPauseSeconds: 10 },
      /Without the minimum pause it is degraded; .* 34\.5 s, it is regular/,
    ],
    [{ minPauseSeconds: 40 }, /Without the minimum pause, or with .* 64\.5 s, it is regular/],
    [narrow, /none of them/],
  ])("%j leads on to the others", (changes, text) => {
    expect(phrase("operation-guide", changes)).toMatch(text);
  });
});

describe("a reason is said in full once, and in short elsewhere", () => {
  test.each<[string, Givens, RegExp, string | null]>([
    ["nothing", {}, /^Regular operation/, null],
    ["a link that is full", narrow, /^Regular traffic alone fills the link out/, "no checkpoint gets through the link"],
    ["a timeout", hasty, /each takes 24\.5 s and is thrown away/, "no checkpoint completes in time"],
    ["a job that is busy all the time", busy, /what piles up is never worked off/, "the job never catches up"],
    [
      "settings that Flink refuses",
      { barrierAlignment: "unaligned", maxConcurrentCheckpoints: 2 },
      /Flink refuses the job/,
      "Flink does not run this job",
    ],
    [
      "a pause that meets the interval",
      { checkpointIntervalSeconds: 10, minPauseSeconds: 10, maxConcurrentCheckpoints: 2 },
      /milliseconds decide/,
      "checkpoints keep no steady rhythm",
    ],
  ])("with %s in the way", (_, changes, full, clause) => {
    expect(phrase("checkpoint-answer", changes)).toMatch(full);
    expect(obstacleOf(talkWorld(changes))?.clause ?? null).toBe(clause);
    if (clause === null || changes === busy) return;
    expect(allBut("checkpoint-answer", changes).filter((text) => full.test(text))).toEqual([]);
  });

  it("is not given to what does not need it", () => {
    expect(phrase("counts-twice", narrow)).toBe(phrase("counts-twice"));
    expect(phrase("counts-twice", { ...narrow, checkpointingMode: "at-least-once" })).toMatch(
      /some of those that are replayed count twice\.$/,
    );
  });

  it("leaves no duration to show where every checkpoint expires", () => {
    expect(phrase("checkpoint-cost", hasty)).toBe(
      "No checkpoint completes in time: the web UI has no duration to show.",
    );
    expect(finding("best-interval", hasty)).toMatch(/^Least would be lost/);
  });
});

describe("advice", () => {
  test.each([narrow, busy])("is not given for %j, and says so once", (changes) => {
    const world = talkWorld(changes);
    expect(adviceFor(world)).toBeNull();
    expect(phrase("advice-interval", changes)).toBe(plainSpaces(noAdvice(world)));
    expect(noAdvice(world)).toMatch(/: no interval can be advised\.$/);
    expect([phrase("advice-pause", changes), phrase("advice-timeout", changes)]).toEqual([
      "Nor can a minimum pause.",
      "Nor can a timeout.",
    ]);
  });

  it("is given where it would help: a longer timeout lets checkpoints complete", () => {
    expect(adviceFor(talkWorld(hasty))?.raisesTimeout).toBe(true);
  });
});

describe("the numbers of the prose are worked out", () => {
  test.each<[Phrase, Givens, RegExp]>([
    ["interval-promise", { checkpointIntervalSeconds: DAY }, /a little more than 1 d: 86\.4 billion messages\.$/],
    ["interval-promise", {}, /84\.5 s: 84\.5 million messages\.$/],
    ["second-lost", { busyFraction: 0.8 }, /needs 80 % .* takes 4 s to catch up\. .* as well it takes 9 s\.$/],
    ["second-lost", busy, /nothing is left/],
    [
      "autoscaler",
      {},
      /a restart of 5 min within 30 min\. At your rate it would ask for 1\.6 M\/s, 1\.595× what arrives/,
    ],
    ["changelog-span", {}, /every 10 min\.$/],
    ["sink-latency", {}, /up to 84\.5 s late\.$/],
    ["schedules-compared", {}, /175 schedules/],
  ])("%s in %j", (name, changes, text) => {
    expect(phrase(name, changes)).toMatch(text);
  });

  it("counts the schedules that Flink's own classes gave", () => {
    expect(COMPARED_SCHEDULES).toBe(triggerVectors.now.length + triggerVectors.then.length);
  });
});

describe("how things are counted and named", () => {
  test.each([
    [0, "0 messages"],
    [1, "1 message"],
    [200_000, "200 000 messages"],
    [1e6, "1 million messages"],
    [84.5e6, "84.5 million messages"],
    [86.4e9, "86.4 billion messages"],
    [2e12, "2 trillion messages"],
  ])("%d messages are “%s”", (count, text) => {
    expect(plainSpaces(messagesText(count))).toBe(text);
  });

  test.each([
    [1, "second"],
    [60, "minute"],
    [3600, "hour"],
    [DAY, "day"],
    [0.001, "millisecond"],
    [34.5, "34.5 s"],
  ])("%d s is “every %s”", (seconds, text) => {
    expect(plainSpaces(each(amount(seconds, "seconds")))).toBe(text);
  });
});

describe("a figure of a scenario without an answer", () => {
  it("keeps its rows", () => {
    const parts = checkpointingFigures.parts(talkWorld(narrow));
    expect(parts.data.bars.map(({ text }) => text)).toEqual(Array(4).fill("does not get through"));
    expect(parts.table.rows).toHaveLength(4);
    const recovery = checkpointingFigures.recovery(talkWorld(busy));
    expect(recovery.data.bars.map(({ text }) => text)).toEqual(Array(3).fill("no known end"));
    expect(recovery.data.bars[0]?.parts.map(({ name }) => name)).toEqual(["noticed", "delay", "slots", "restore"]);
  });

  it("shows the timeout that checkpoints do not keep, and only then", () => {
    expect(checkpointingFigures["checkpoint-time"](talkWorld(hasty)).data.timeout?.seconds).toBe(10);
    expect(checkpointingFigures["checkpoint-time"](talkWorld()).data.timeout).toBeNull();
  });
});

it("a table over intervals has one point in ten of the curve", () => {
  const { data, table } = checkpointingFigures["best-interval"](talkWorld());
  expect(table.columns).toEqual(["Interval", "Time lost"]);
  expect(table.rows).toHaveLength(data.curve.length / 10);
  expect(table.rows[1]?.[0]).toBe(amount(data.curve[10]?.interval ?? NaN, "seconds"));
});
