import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { amount, num, say, why, type World } from "../../world.js";
import { snapshotLanes, type SnapshotLane } from "./lanes.js";
import { timeTicks, type TimeTick } from "./time-steps.js";

export interface SnapshotTimelineData {
  readonly lanes: readonly SnapshotLane[];
  readonly ticks: readonly TimeTick[];
  /** The checkpoint interval, where it is on the axis. */
  readonly interval: TimeTick | null;
  /** What stands there when nothing can be drawn. */
  readonly instead: string;
}

/** What a subtask does during a checkpoint: when records wait, and when they go on. */
export function snapshotTimelineView(world: World): FigureView<SnapshotTimelineData> {
  const lanes = snapshotLanes(world);
  const longest = Math.max(0.01, ...lanes.map(({ syncSeconds, asyncSeconds }) => syncSeconds + asyncSeconds));
  const ticks = timeTicks(longest);
  return {
    title: "When do records wait for a checkpoint?",
    finding: finding(world),
    description:
      "Five lanes on one axis of time that begins when a subtask takes its snapshot. In each lane a hatched bar shows how long " +
      "records wait, and a solid one how long the snapshot is written or uploaded while they go on.",
    table: tableOf(
      ["Snapshot", "Version", "Records wait", "Meanwhile", "Then, beside the records", "What it means"],
      lanes.map(rowOf),
    ),
    data: { lanes, ticks, interval: intervalOn(world, ticks), instead: why(world, "snapshotSeconds") },
  };
}

function rowOf({ name, version, syncSeconds, syncText, asyncSeconds, note }: SnapshotLane): readonly string[] {
  const waits = syncSeconds > 0 ? amount(syncSeconds, "seconds") : "next to nothing";
  return [name, version, waits, syncText, amount(asyncSeconds, "seconds"), note];
}

function intervalOn(world: World, ticks: readonly TimeTick[]): TimeTick | null {
  const seconds = num(world, "checkpointIntervalSeconds");
  if (seconds > (ticks.at(-1)?.seconds ?? 0)) return null;
  return { seconds, text: `interval ${say(world, "checkpointIntervalSeconds")}` };
}

function finding(world: World): string {
  const reason = why(world, "snapshotSeconds");
  if (reason) return reason;
  return (
    `A synchronous snapshot of the heap lets records wait ${say(world, "heapSnapshotSeconds")}. RocksDB lets them wait ` +
    `${say(world, "syncSeconds")}, and uploads ${say(world, "allFilesSeconds")} of files, or ${say(world, "newFilesSeconds")} if only new ones.`
  );
}
