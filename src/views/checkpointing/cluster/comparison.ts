import { median } from "../../../model/checkpointing/history/median.js";
import { observedPeriodSeconds } from "../../../model/checkpointing/history/observed-period.js";
import { isCompletedCheckpoint, type CheckpointRecord } from "../../../model/checkpointing/history/record.js";
import { runningFraction } from "../../../model/checkpointing/history/running-fraction.js";
import { writtenFraction } from "../../../model/checkpointing/history/written-fraction.js";
import type { Unit } from "../../../model/units.js";
import type { Table } from "../../figure.js";
import { NO_VALUE } from "../../value-text.js";
import { amount, num, type World } from "../../world.js";
import type { Cluster } from "./cluster.js";
import { modelLine } from "./model-line.js";

interface Compared {
  readonly what: string;
  readonly unit: Unit;
  /** Null or NaN where it is not known. */
  readonly cluster: number | null;
  readonly model: number;
}

/** Cluster and model side by side, point by point. What the cluster does not say is left out. */
export function comparison(cluster: Cluster, world: World): Table {
  const rows = [...durationRows(cluster, world), ...rhythmRows(cluster, world), ...sizeRows(cluster, world)];
  return {
    columns: ["", "The cluster", "The model", "Cluster ÷ model"],
    rows: rows.flatMap(({ what, unit, cluster: measured, model }) =>
      measured === null ? [] : [[what, amount(measured, unit), amount(model, unit), ratio(measured, model)]],
    ),
  };
}

function durationRows({ fit, records }: Cluster, world: World): readonly Compared[] {
  const line = modelLine(world);
  const model = "because" in line ? { fixedSeconds: NaN, bytesPerSecond: NaN } : line;
  const growing = fit.kind === "growing" ? fit : null;
  return [
    {
      what: "Upload of the whole job",
      unit: "bytesPerSecond",
      cluster: growing?.bytesPerSecond ?? null,
      model: model.bytesPerSecond,
    },
    {
      what: "Part that does not depend on the size",
      unit: "seconds",
      cluster: growing?.fixedSeconds ?? null,
      model: model.fixedSeconds,
    },
    {
      what: "Duration (median)",
      unit: "seconds",
      cluster: middle(records, ({ durationSeconds }) => durationSeconds),
      model: num(world, "checkpointSeconds"),
    },
  ];
}

function rhythmRows({ records }: Cluster, world: World): readonly Compared[] {
  return [
    {
      what: "From trigger to trigger (median)",
      unit: "seconds",
      cluster: observedPeriodSeconds(records),
      model: num(world, "periodSeconds"),
    },
    {
      what: "Time with one running",
      unit: "fraction",
      cluster: runningFraction(records),
      model: num(world, "runningFraction"),
    },
  ];
}

function sizeRows({ records }: Cluster, world: World): readonly Compared[] {
  const machines = num(world, "machines");
  const checkpointBytes = machines * num(world, "checkpointBytes");
  return [
    {
      what: "Written by one (median)",
      unit: "bytes",
      cluster: middle(records, ({ checkpointedBytes }) => checkpointedBytes),
      model: checkpointBytes,
    },
    {
      what: "The same, of the full state",
      unit: "fraction",
      cluster: writtenFraction(records),
      model: checkpointBytes / num(world, "stateBytes"),
    },
  ];
}

/** The median over the completed checkpoints; null where none has such a number. */
function middle(
  records: readonly CheckpointRecord[],
  numberOf: (record: CheckpointRecord) => number | null,
): number | null {
  return median(
    records
      .filter(isCompletedCheckpoint)
      .map(numberOf)
      .filter((number) => number !== null),
  );
}

function ratio(cluster: number, model: number): string {
  return model > 0 ? amount(cluster / model, "factor") : NO_VALUE;
}
