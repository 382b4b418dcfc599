import { Refusal } from "../../../model/memory/flink/refusal.js";
import type { Settings } from "../../../model/memory/flink/configuration.js";
import { NEWEST } from "../../../model/memory/flink/version.js";
import { jobManagerKind, taskManagerKind, type Kind } from "../../../model/memory/mend/kind.js";
import { mendsOf } from "../../../model/memory/mend.js";
import {
  jobManagerOptionOf,
  jobManagerSettingsOf,
  taskManagerOptionOf,
  taskManagerSettingsOf,
} from "../../../model/memory/settings.js";
import type { Givens } from "../../../model/evaluate.js";
import type { FigureView, Table } from "../../figure.js";
import type { World } from "../../world.js";
import { refusalText, type RefusalText } from "../refusals.js";
import { flattened, type Box } from "./box.js";
import { faultyBoxes } from "./faults.js";
import { jobManagerBoxes } from "./job-manager.js";
import { mendText, type MendText } from "./mends.js";
import { taskManagerBoxes } from "./task-manager.js";

/** What a map draws: the boxes, and what is wrong where Flink would not start. */
export interface MapData {
  readonly root: Box;
  /** Null where Flink starts. The boxes are then those of the first way to mend it. */
  readonly trouble: Trouble | null;
}

/** Why Flink would not start, and the ways to mend that, the smallest change first. */
export interface Trouble extends RefusalText {
  readonly mends: readonly MendText[];
}

/** The processes that have a map. */
export const mapKinds = ["memory-map", "job-manager-map"] as const;
export type MapKind = (typeof mapKinds)[number];

interface Mapped<Memory> {
  readonly process: string;
  readonly kind: Kind<Memory>;
  readonly settingsOf: (givens: Givens) => Settings;
  readonly optionOf: Parameters<typeof mendText>[1];
  readonly boxes: (world: World, memory: Memory, faults: readonly string[]) => Box;
}

const taskManager: Mapped<Parameters<typeof taskManagerBoxes>[1]> = {
  process: "TaskManager",
  kind: taskManagerKind,
  settingsOf: taskManagerSettingsOf,
  optionOf: taskManagerOptionOf,
  boxes: taskManagerBoxes,
};

const jobManager: Mapped<Parameters<typeof jobManagerBoxes>[1]> = {
  process: "JobManager",
  kind: jobManagerKind,
  settingsOf: jobManagerSettingsOf,
  optionOf: jobManagerOptionOf,
  boxes: jobManagerBoxes,
};

/** The memory of a process as nested boxes, for the scenario in use. */
export function mapView(name: MapKind, world: World): FigureView<MapData> {
  return name === "memory-map" ? viewOf(taskManager, world) : viewOf(jobManager, world);
}

function viewOf<Memory>(mapped: Mapped<Memory>, world: World): FigureView<MapData> {
  const data = dataOf(mapped, world);
  const { root, trouble } = data;
  const title = trouble ? `This ${mapped.process} does not start` : `A ${mapped.process} of ${root.size}, to scale`;
  return { title, finding: findingOf(data), description: describe(root), table: tableOf(root), data };
}

function dataOf<Memory>({ kind, settingsOf, optionOf, boxes }: Mapped<Memory>, world: World): MapData {
  const settings = settingsOf(world.givens);
  const outcome = kind.derive(settings, NEWEST);
  if (!(outcome instanceof Refusal)) return { root: boxes(world, outcome, []), trouble: null };
  const mends = mendsOf(kind as Kind, settings);
  const [nearest] = mends;
  const memory = kind.derive(nearest?.settings ?? settings, NEWEST);
  if (memory instanceof Refusal) throw new Error(`Nothing mends ${outcome.rule}.`);
  const trouble = { ...refusalText(outcome), mends: mends.map((mend) => mendText(mend, optionOf)) };
  return { root: boxes(world, memory, faultyBoxes(outcome)), trouble };
}

function findingOf({ root, trouble }: MapData): string {
  if (trouble) return `${trouble.title}. ${trouble.sentence}`;
  const named = new Map(flattened(root).map(({ box }) => [box.id, box]));
  const say = (id: string): string => {
    const box = named.get(id);
    return box ? `${box.size} (${box.share})` : "";
  };
  const managed = named.has("managed") ? `, managed memory ${say("managed")}` : "";
  const direct = named.has("direct") ? `, direct memory ${say("direct")}` : `, off-heap memory ${say("offHeap")}`;
  return `The heap gets ${say("heap")}${managed}${direct}. Metaspace has ${say("metaspace")}, and ${say("overhead")} are overhead.`;
}

function describe(root: Box): string {
  const parts = flattened(root).map(({ box: { name, size, how } }) => `${name} ${size}, ${how}`);
  return `Nested boxes, the heights to scale: ${parts.join("; ")}.`;
}

function tableOf(root: Box): Table {
  return {
    columns: ["Box", "Bytes", "MiB", "Share", "How it came about", "What enforces it"],
    rows: flattened(root).map(({ box: { name, exact, size, share, how, limit } }) => [
      ...[name, exact, size, share, how, limit],
    ]),
  };
}
