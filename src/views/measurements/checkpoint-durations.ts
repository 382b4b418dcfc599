import type { CheckpointTaken } from "../../model/measurements/state.js";
import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import { tableOf } from "../rows.js";
import { amount, type World } from "../world.js";
import { groupsOf } from "./groups.js";
import type { SpreadLines } from "./spread-lines.js";
import { newestCheckpoints } from "./newest.js";
import { runText } from "./runs.js";
import { spreadOf, type Spread } from "./spread.js";

interface Job extends Spread {
  readonly way: string;
  readonly stateBytes: number;
  readonly intervalSeconds: number;
  readonly checkpoints: number;
  readonly checkpointedBytes: number;
}

const WAYS = [
  { id: "hashmap full", name: "HashMap, full", colour: "heap", isDashed: false },
  { id: "rocksdb full", name: "RocksDB, full", colour: "disk", isDashed: true },
  { id: "rocksdb incremental", name: "RocksDB, incremental", colour: "checkpoint", isDashed: false },
] as const;

/** How long checkpoints take, by the size of the state, for each way to take them. */
export function checkpointDurationsView(_: World, { measurements }: Reference): FigureView<SpreadLines> {
  const all = newestCheckpoints(measurements);
  const jobs = jobsOf(all);
  const lines = WAYS.map(({ id, ...look }) => ({
    ...look,
    points: jobs
      .filter(({ way }) => way === id)
      .map(({ stateBytes: x, value, low, high }) => ({ x, value, low, high })),
  }));
  return {
    title: "How long a checkpoint takes, by the size of the state",
    finding: finding(jobs) + runText(all),
    description:
      "Three lines over the size of the state, both on logarithmic axes: full checkpoints of the heap, full and incremental " +
      "ones of RocksDB. Thin lines reach from the shortest checkpoint of a job to the longest.",
    table: tableOf(
      ["Checkpoint", "State", "Interval", "Checkpoints", "Sync and async", "Shortest", "Longest", "Written each time"],
      jobs.map(({ way, stateBytes, intervalSeconds, checkpoints, value, low, high, checkpointedBytes }) => [
        WAYS.find(({ id }) => id === way)?.name ?? way,
        amount(stateBytes, "bytes"),
        amount(intervalSeconds, "seconds"),
        amount(checkpoints, "count"),
        ...[value, low, high].map((seconds) => amount(seconds, "seconds")),
        amount(checkpointedBytes, "bytes"),
      ]),
    ),
    data: {
      lines,
      x: { unit: "bytes", label: "state →" },
      y: { unit: "seconds", label: "↑ sync and async" },
      threshold: null,
    },
  };
}

/** Jobs without back pressure whose interval is that of most of them. */
function jobsOf(all: readonly CheckpointTaken[]): readonly Job[] {
  const calm = all.filter(({ backPressure, alignment }) => !backPressure && alignment === "aligned");
  const [usual] = groupsOf(calm, ({ intervalSeconds }) => String(intervalSeconds)).toSorted(
    (one, other) => other.length - one.length,
  );
  return groupsOf(usual ?? [], ({ backend, mode, stateBytes }) => `${backend} ${mode} ${String(stateBytes)}`)
    .flatMap((checkpoints): readonly Job[] => {
      const [first, spread] = [checkpoints[0], spreadOf(checkpoints.map((one) => one.durationSeconds))];
      const bytes = spreadOf(checkpoints.map((one) => one.checkpointedBytes));
      if (!first || !spread || !bytes) return [];
      const { backend, mode, stateBytes, intervalSeconds } = first;
      const way = `${backend} ${mode}`;
      const checkpointedBytes = bytes.value;
      return [{ way, stateBytes, intervalSeconds, checkpoints: checkpoints.length, checkpointedBytes, ...spread }];
    })
    .toSorted((one, other) => one.stateBytes - other.stateBytes);
}

function finding(jobs: readonly Job[]): string {
  const of = (bytes: number): readonly (Job | undefined)[] =>
    WAYS.map(({ id }) => jobs.find(({ way, stateBytes }) => way === id && stateBytes === bytes));
  const largest = jobs.findLast(({ stateBytes }) => of(stateBytes).every((job) => job !== undefined));
  const [heap, full, incremental] = of(largest?.stateBytes ?? NaN);
  if (!heap || !full || !incremental) return "";
  return (
    `With ${amount(heap.stateBytes, "bytes")} of state a checkpoint takes ${amount(heap.value, "seconds")} from the heap ` +
    `and ${amount(full.value, "seconds")} from RocksDB if it is full, and ${amount(incremental.value, "seconds")} if it is ` +
    "incremental. The files go to a local disk: a network is slower. "
  );
}
