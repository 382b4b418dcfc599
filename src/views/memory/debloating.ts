import {
  DEBLOATING_PERIOD_MILLIS,
  DEFAULT_DEBLOATING,
  nextSize,
  startingSize,
  type DebloatedSize,
} from "../../model/memory/flink/network/debloating.js";
import { NEWEST } from "../../model/memory/flink/version.js";
import { roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { tableOf } from "../rows.js";
import { amount, num, say, why, type World } from "../world.js";

export interface DebloatingData {
  readonly points: readonly DebloatingPoint[];
  readonly right: number;
  readonly top: number;
  /** The size that is reached. */
  readonly lastText: string;
  readonly segmentText: string;
  readonly segmentBytes: number;
}

export interface DebloatingPoint {
  /** Since the throughput fell. */
  readonly seconds: number;
  readonly bytes: number;
  /** How long the full buffers of the gate take then. */
  readonly inFlightSeconds: number;
}

/** The throughput falls to this part of what it was; assumed, as when a store that is asked for each record is slow. */
const FALL = 0.01;
/** Measurements that are shown, and those before, until the size is settled. */
const SHOWN = 60;
const SETTLING = 200;

/** Sizes that are no whole numbers of KiB, in KiB all the same. */
const size = (bytes: number): string => amount(bytes, "binaryBytes", { decimals: 1 });

/** What buffer debloating does to the size of buffers when a subtask is suddenly slow. */
export function debloatingView(world: World): FigureView<DebloatingData> {
  const points = pointsOf(world);
  const segmentBytes = num(world, "segmentBytes");
  return {
    title: "The size of buffers after the throughput fell",
    finding: finding(world, points),
    description: "The size of a network buffer over time: level, then falling in steps after the throughput fell.",
    table: tableOf(
      ["Since the fall", "Buffer", "In flight"],
      points
        .filter((point, at) => at === 0 || point.bytes !== points[at - 1]?.bytes)
        .map(({ seconds, bytes, inFlightSeconds }) => [
          amount(seconds, "seconds"),
          size(bytes),
          amount(inFlightSeconds, "seconds"),
        ]),
    ),
    data: {
      points,
      right: (SHOWN * DEBLOATING_PERIOD_MILLIS) / 1000,
      top: roundUp(1.15 * segmentBytes),
      lastText: size(points.at(-1)?.bytes ?? NaN),
      segmentText: `a memory segment: ${say(world, "segmentBytes")}`,
      segmentBytes,
    },
  };
}

function pointsOf(world: World): readonly DebloatingPoint[] {
  const usual = num(world, "subtaskBytesPerSecond");
  const buffersInUse = num(world, "gateBuffers");
  if (!(usual > 0)) return [];
  const debloating = {
    ...DEFAULT_DEBLOATING,
    version: NEWEST,
    maxBytes: num(world, "segmentBytes"),
    targetMillis: Math.round(1000 * num(world, "debloatTargetSeconds")),
  };
  const after = (size: DebloatedSize, rate: number): DebloatedSize =>
    nextSize(debloating, size, { throughput: Math.round(rate), buffersInUse });
  const sizes = [settled(startingSize(debloating.maxBytes), (size) => after(size, usual))];
  for (let shown = 0; shown < SHOWN; shown++) sizes.push(after(sizes.at(-1) as DebloatedSize, FALL * usual));
  return sizes.map(({ announcedBytes: bytes }, at) => ({
    seconds: (at * DEBLOATING_PERIOD_MILLIS) / 1000,
    bytes,
    inFlightSeconds: (bytes * buffersInUse) / (FALL * usual),
  }));
}

function settled(first: DebloatedSize, next: (size: DebloatedSize) => DebloatedSize): DebloatedSize {
  let size = first;
  for (let step = 0; step < SETTLING; step++) size = next(size);
  return size;
}

function finding(world: World, points: readonly DebloatingPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return why(world, "subtaskBytesPerSecond") || "Nothing comes through a gate here.";
  const fall = `When a subtask takes in only ${amount(FALL, "fraction")} of what it could`;
  if (first.bytes === last.bytes) {
    return `${fall}, its buffers keep their ${size(first.bytes)}: ${
      first.bytes === DEFAULT_DEBLOATING.minBytes ? "none is smaller" : "what is in flight is little enough"
    }.`;
  }
  const reached = points.find(({ bytes }) => bytes === last.bytes)?.seconds ?? 0;
  return (
    `${fall}, its buffers shrink from ${size(first.bytes)} to ${size(last.bytes)} within ` +
    `${amount(reached, "seconds")}; what is in flight takes ${amount(last.inFlightSeconds, "seconds")} instead of ` +
    `${amount(first.inFlightSeconds, "seconds")}.`
  );
}
