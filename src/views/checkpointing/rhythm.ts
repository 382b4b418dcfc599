import { schedule, type Schedule } from "../../model/checkpointing/trigger/schedule.js";
import type { TriggerSettings } from "../../model/checkpointing/trigger/coordinator.js";
import type { Era } from "../../model/checkpointing/trigger/first.js";
import type { FigureView } from "../figure.js";
import { tableOf } from "../rows.js";
import { amount, counted, num, say, type World } from "../world.js";
import { each } from "./each.js";
import { obstacleOf } from "./obstacles.js";
import { shortRegime } from "./regimes.js";

/** Checkpoints side by side on an axis of time, one row for each schedule. */
export interface RhythmData {
  readonly rows: readonly RhythmRow[];
  readonly horizonSeconds: number;
  /** When the timer would fire if nothing came in between, and how often that is: "minute". */
  readonly grid: readonly number[];
  readonly intervalText: string;
}

export interface RhythmRow {
  readonly name: string;
  readonly bars: readonly RhythmBar[];
  /** Minimum pauses after completed checkpoints. */
  readonly pauses: readonly { readonly from: number; readonly to: number }[];
}

export interface RhythmBar {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  /** Which of the bars that overlap it is, from 0. */
  readonly lane: number;
  readonly ends: "completed" | "expired" | "subsumed" | "runs on";
}

const eraNames: Readonly<Record<Era, string>> = { then: "Flink 1.3", now: "Flink 2.x" };

/** Periods that the scenario's own rhythm is shown for. */
const PERIODS = 6;

/** What a job configures about triggering, in the scenario. */
export function triggerSettings(world: World): TriggerSettings {
  const backlog = num(world, "backlogIntervalSeconds");
  return {
    intervalSeconds: num(world, "checkpointIntervalSeconds"),
    minPauseSeconds: num(world, "minPauseSeconds"),
    maxConcurrent: num(world, "maxConcurrentCheckpoints"),
    backlogIntervalSeconds: Number.isNaN(backlog) ? null : backlog,
  };
}

/** The talk's three pictures, for the scenario's numbers: which time is free of checkpoints. */
export function rhythmView(world: World): FigureView<RhythmData> {
  const settings = triggerSettings(world);
  const interval = num(world, "raisedIntervalSeconds");
  const duration = num(world, "checkpointSeconds");
  const longest = Math.min(duration, num(world, "checkpointTimeoutSeconds"));
  const period = Math.max(interval, (longest + settings.minPauseSeconds) / settings.maxConcurrent);
  const horizonSeconds = PERIODS * (Number.isFinite(period) ? period : interval);
  const era = world.evaluation.values.flinkVersion as Era;
  const timeout = num(world, "checkpointTimeoutSeconds");
  const run = schedule(settings, {
    era,
    firstSeconds: 0,
    untilSeconds: isTriggered(world) ? horizonSeconds : -1,
    course: () =>
      duration > timeout ? { seconds: timeout, outcome: "failed" } : { seconds: duration, outcome: "completed" },
  });
  const row = rowOf(run, { name: eraNames[era], pauseSeconds: settings.minPauseSeconds, horizonSeconds });
  return {
    title: "Checkpoints on the clock",
    finding: shortRegime(world, consequenceOf(row, world)),
    description: rhythmDescription(row, world),
    table: checkpointTable([row]),
    data: {
      rows: [row],
      horizonSeconds,
      grid: gridOf(interval, horizonSeconds),
      intervalText: each(amount(interval, "seconds")),
    },
  };
}

/** Whether there are checkpoints at all, complete or not. */
function isTriggered(world: World): boolean {
  return Number.isFinite(num(world, "periodSeconds")) || obstacleOf(world)?.isCurable === true;
}

/** What follows for the bars where there is no rhythm. */
function consequenceOf({ bars }: RhythmRow, world: World): string {
  if (bars.length === 0) return "there is nothing on the clock";
  return bars.some(({ ends }) => ends === "expired")
    ? `each is thrown away after ${say(world, "checkpointTimeoutSeconds")}`
    : "this is one way in which it can go";
}

function rhythmDescription({ bars }: RhythmRow, world: World): string {
  const seconds = Math.min(num(world, "checkpointSeconds"), num(world, "checkpointTimeoutSeconds"));
  const length = bars.length > 0 ? `, each a checkpoint of ${amount(seconds, "seconds")}` : "";
  return (
    `${bars.length === 0 ? "No bar" : counted(String(bars.length), "bar")} on an axis of time${length}; ticks at the ` +
    `interval of ${say(world, "raisedIntervalSeconds")}.`
  );
}

/** How long the first checkpoint of the burst takes, in intervals: the published tables have 200 s of 60. */
const SLOW_INTERVALS = 10 / 3;
/** And the others, where the scenario's own would not fit. */
const QUICK_INTERVALS = 1 / 6;
const BURST_INTERVALS = 8;

/** One slow checkpoint, and what 1.3 and 2.x do after it. */
export function burstView(world: World): FigureView<RhythmData> {
  const settings = { ...triggerSettings(world), maxConcurrent: 1 };
  const interval = num(world, "raisedIntervalSeconds");
  const slowSeconds = SLOW_INTERVALS * interval;
  const own = num(world, "checkpointSeconds");
  const quickSeconds = own < interval / 2 ? own : QUICK_INTERVALS * interval;
  const horizonSeconds = BURST_INTERVALS * interval;
  const runs = (["then", "now"] as const).map((era) => {
    const run = schedule(settings, {
      era,
      firstSeconds: interval,
      untilSeconds: horizonSeconds,
      course: (id) => ({ seconds: id === 1 ? slowSeconds : quickSeconds, outcome: "completed" }),
    });
    return {
      era,
      run,
      row: rowOf(run, { name: eraNames[era], pauseSeconds: settings.minPauseSeconds, horizonSeconds }),
    };
  });
  const after = runs.map(({ run }) => soonAfter(run, { slowSeconds, interval }));
  return {
    title: "One slow checkpoint, and what comes after it",
    finding: burstFinding(world, { slowSeconds, after: [after[0] ?? 0, after[1] ?? 0] }),
    description:
      "Two rows of bars on an axis of time, the first bar of each long. In the row of 1.3 the next ones come at the " +
      "interval; in that of 2.x the requests that waited are worked off first.",
    table: checkpointTable(runs.map(({ row }) => row)),
    data: {
      rows: runs.map(({ row }) => row),
      horizonSeconds,
      grid: gridOf(interval, horizonSeconds),
      intervalText: each(amount(interval, "seconds")),
    },
  };
}

/** Checkpoints that are triggered within one interval of the end of the slow one. */
function soonAfter(
  { checkpoints }: Schedule,
  { slowSeconds, interval }: { slowSeconds: number; interval: number },
): number {
  const end = interval + slowSeconds;
  return checkpoints.filter(({ triggerSeconds }) => triggerSeconds >= end && triggerSeconds < end + interval).length;
}

function burstFinding(
  world: World,
  { slowSeconds, after: [then, now] }: { slowSeconds: number; after: readonly [number, number] },
): string {
  const head = `After a checkpoint of ${amount(slowSeconds, "seconds")}, 1.3 triggers ${then === 0 ? "no checkpoint" : counted(String(then), "checkpoint")} within one interval`;
  if (now > then)
    return `${head}, 2.x ${String(now)}: each tick of the timer that was missed had left a request behind.`;
  return `${head}, and so does 2.x: the minimum pause of ${say(world, "minPauseSeconds")} leaves no room for more.`;
}

function gridOf(interval: number, horizonSeconds: number): number[] {
  return Array.from({ length: Math.floor(horizonSeconds / interval + 1e-9) + 1 }, (_, index) => index * interval);
}

function rowOf(
  { checkpoints }: Schedule,
  { name, pauseSeconds, horizonSeconds }: { name: string; pauseSeconds: number; horizonSeconds: number },
): RhythmRow {
  const lanesFreeAt: number[] = [];
  const bars = checkpoints
    .filter(({ triggerSeconds }) => triggerSeconds < horizonSeconds)
    .map((checkpoint): RhythmBar => {
      const { id, triggerSeconds, endSeconds, outcome } = checkpoint;
      const free = lanesFreeAt.findIndex((until) => until <= triggerSeconds);
      const lane = free < 0 ? lanesFreeAt.length : free;
      lanesFreeAt[lane] = endSeconds;
      const isOver = endSeconds <= horizonSeconds;
      const ends = !isOver ? "runs on" : outcome === "failed" ? "expired" : outcome;
      return { id, from: triggerSeconds, to: Math.min(endSeconds, horizonSeconds), lane, ends };
    });
  const pauses = bars
    .filter(({ ends, to }) => ends === "completed" && pauseSeconds > 0 && to < horizonSeconds)
    .map(({ to }) => ({ from: to, to: Math.min(to + pauseSeconds, horizonSeconds) }));
  return { name, bars, pauses };
}

function checkpointTable(rows: readonly RhythmRow[]): FigureView["table"] {
  return tableOf(
    ["Flink", "Checkpoint", "Triggered", "Over", "How"],
    rows.flatMap(({ name, bars }) =>
      bars.map(({ id, from, to, ends }) => [
        name,
        String(id),
        amount(from, "seconds"),
        ends === "runs on" ? "later" : amount(to, "seconds"),
        ends,
      ]),
    ),
  );
}
