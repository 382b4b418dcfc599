import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { timeTicks, type TimeTick } from "../../state/snapshots/time-steps.js";
import { amount, num, say, why, type World } from "../../world.js";

/** A part of an upgrade, and how long it takes. */
export interface UpgradePart {
  readonly name: "savepoint" | "slots" | "restore" | "catch up";
  readonly seconds: number;
}

export interface UpgradeLane {
  readonly name: string;
  readonly note: string;
  readonly parts: readonly UpgradePart[];
}

export interface UpgradeData {
  readonly lanes: readonly UpgradeLane[];
  readonly ticks: readonly TimeTick[];
  /** What stands there when nothing can be drawn. */
  readonly instead: string;
}

/** How long results are missing and late, by what the job is started again from. */
export function upgradeView(world: World): FigureView<UpgradeData> {
  const instead = why(world, "snapshotSeconds") || why(world, "catchUpPerSecond") || why(world, "rocksFetchSeconds");
  const lanes = instead === "" ? lanesOf(world) : [];
  const longest = Math.max(1, ...lanes.map(({ parts }) => sum(parts)));
  return {
    title: "How long does an upgrade take, until results are on time again?",
    finding: instead || finding(world),
    description:
      "Three bars on one axis of time that begins when the job is stopped: with a canonical savepoint, with a native one, and from the " +
      "last checkpoint. Each bar has a part for the savepoint, for slots, for the restore, and for catching up.",
    table: tableOf(
      ["Started again from", "Savepoint", "Slots", "Restore", "Catch up", "All", "What it means"],
      lanes.map((lane) => [
        lane.name,
        ...["savepoint", "slots", "restore", "catch up"].map((part) => secondsOf(lane, part)),
        amount(sum(lane.parts), "seconds"),
        lane.note,
      ]),
    ),
    data: { lanes, ticks: timeTicks(longest), instead },
  };
}

function lanesOf(world: World): readonly UpgradeLane[] {
  const isHeap = world.evaluation.values.stateBackend === "heap";
  const [write, read]: readonly [string, string] = isHeap
    ? ["heapSnapshotSeconds", "heapFetchSeconds"]
    : ["allFilesSeconds", "rocksFetchSeconds"];
  return [
    lane(world, {
      name: "Canonical savepoint",
      note: "any state backend can read it",
      write: num(world, "snapshotSeconds"),
      read: num(world, "snapshotFetchSeconds"),
      replay: 0,
    }),
    lane(world, {
      name: "Native savepoint",
      note: "the same state backend again; 1.15 and later",
      write: num(world, write),
      read: num(world, read),
      replay: 0,
    }),
    lane(world, {
      name: "Last checkpoint",
      note: "results since then come twice, unless the sink is transactional",
      write: 0,
      read: num(world, read),
      replay: num(world, "averageReplaySeconds"),
    }),
  ];
}

interface Way {
  readonly name: string;
  readonly note: string;
  readonly write: number;
  readonly read: number;
  readonly replay: number;
}

function lane(world: World, { name, note, write, read, replay }: Way): UpgradeLane {
  const slots = num(world, "slotsSeconds");
  const late = num(world, "catchUpPerSecond") * (write + slots + read + replay);
  const parts: readonly UpgradePart[] = [
    { name: "savepoint", seconds: write },
    { name: "slots", seconds: slots },
    { name: "restore", seconds: read },
    { name: "catch up", seconds: late },
  ];
  return { name, note, parts: parts.filter(({ seconds }) => Number.isFinite(seconds)) };
}

function sum(parts: readonly UpgradePart[]): number {
  return parts.reduce((so, { seconds }) => so + seconds, 0);
}

function secondsOf({ parts }: UpgradeLane, name: string): string {
  return amount(parts.find((part) => part.name === name)?.seconds ?? NaN, "seconds");
}

function finding(world: World): string {
  const reason = why(world, "upgradeSeconds");
  if (reason) return reason;
  return (
    `With a ${String(world.evaluation.values.savepointForm)} savepoint no record is processed for ${say(world, "upgradeDownSeconds")}, and results are on ` +
    `time again after ${say(world, "upgradeSeconds")}. ${say(world, "savepointSeconds")} of it is the savepoint.`
  );
}
