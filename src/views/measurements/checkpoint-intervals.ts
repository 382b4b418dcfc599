import type { CheckpointTaken } from "../../model/measurements/state.js";
import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import { tableOf } from "../rows.js";
import { amount, type World } from "../world.js";
import { groupsOf } from "./groups.js";
import { newestCheckpoints } from "./newest.js";
import { runText } from "./runs.js";
import type { SpreadLines } from "./spread-lines.js";
import { spreadOf, type Spread } from "./spread.js";

interface Interval extends Spread {
  readonly seconds: number;
  readonly stateBytes: number;
  readonly bytesPerSecond: number;
}

/** How much an incremental checkpoint writes, by the interval since the one before. */
export function checkpointIntervalsView(_: World, { measurements }: Reference): FigureView<SpreadLines> {
  const all = newestCheckpoints(measurements);
  const intervals = intervalsOf(all);
  const [first] = intervals;
  return {
    title: "What an incremental checkpoint writes, by the interval",
    finding: finding(intervals) + runText(all),
    description:
      "A line over the interval, both on logarithmic axes: the bytes that one incremental checkpoint writes. Thin lines " +
      "reach from the smallest checkpoint of a job to the largest. A level line marks the size of the state.",
    table: tableOf(
      ["Interval", "Written by a checkpoint", "Least", "Most", "Per second", "State"],
      intervals.map(({ seconds, value, low, high, bytesPerSecond, stateBytes }) => [
        amount(seconds, "seconds"),
        ...[value, low, high].map((bytes) => amount(bytes, "bytes")),
        amount(bytesPerSecond, "bytesPerSecond"),
        amount(stateBytes, "bytes"),
      ]),
    ),
    data: {
      lines: [
        {
          name: "RocksDB, incremental",
          colour: "checkpoint",
          isDashed: false,
          points: intervals.map(({ seconds: x, value, low, high }) => ({ x, value, low, high })),
        },
      ],
      x: { unit: "seconds", label: "checkpoint interval →" },
      y: { unit: "bytes", label: "↑ written by one checkpoint" },
      threshold: first ? { value: first.stateBytes, text: `the state: ${amount(first.stateBytes, "bytes")}` } : null,
    },
  };
}

/** Incremental checkpoints of the state that was measured with the most intervals. */
function intervalsOf(all: readonly CheckpointTaken[]): readonly Interval[] {
  const incremental = all.filter(({ mode, backPressure }) => mode === "incremental" && !backPressure);
  const [state] = groupsOf(incremental, ({ stateBytes }) => String(stateBytes)).toSorted(
    (one, other) => numberOfIntervals(other) - numberOfIntervals(one),
  );
  return groupsOf(state ?? [], ({ intervalSeconds }) => String(intervalSeconds))
    .flatMap((checkpoints): readonly Interval[] => {
      const [first, spread] = [checkpoints[0], spreadOf(checkpoints.map((one) => one.checkpointedBytes))];
      if (!first || !spread) return [];
      const { intervalSeconds: seconds, stateBytes } = first;
      return [{ seconds, stateBytes, bytesPerSecond: spread.value / seconds, ...spread }];
    })
    .toSorted((one, other) => one.seconds - other.seconds);
}

function numberOfIntervals(checkpoints: readonly CheckpointTaken[]): number {
  return new Set(checkpoints.map(({ intervalSeconds }) => intervalSeconds)).size;
}

function finding(intervals: readonly Interval[]): string {
  const [first, last] = [intervals[0], intervals.at(-1)];
  if (!first || !last || first === last) return "";
  return (
    `An interval ${amount(last.seconds / first.seconds, "factor")} as long lets a checkpoint write ` +
    `${amount(last.value / first.value, "factor")} as much: ${amount(last.value, "bytes")} every ` +
    `${amount(last.seconds, "seconds")}, which is ${amount(last.bytesPerSecond, "bytesPerSecond")}, against ` +
    `${amount(first.bytesPerSecond, "bytesPerSecond")}. Checkpoints of one job differ by up to ` +
    `${amount(mostDiffering(intervals), "factor")}: after a compaction, the merged files are written anew. `
  );
}

/** How many times the smallest checkpoint of a job the largest of it writes, where that is the most. */
function mostDiffering(intervals: readonly Interval[]): number {
  return Math.max(...intervals.map(({ low, high }) => (low > 0 ? high / low : 1)));
}
