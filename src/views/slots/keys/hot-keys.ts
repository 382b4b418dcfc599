import { harmonic } from "../../../model/slots/key-groups/zipf.js";
import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { amount, num, say, type World } from "../../world.js";
import { divisionOf, subtasksText, whyUndivided } from "./division.js";

export interface HotKeysData {
  readonly points: readonly HotKeysPoint[];
  /** The largest exponent of the axis, and the smallest share. */
  readonly right: number;
  readonly bottom: number;
  readonly fair: HotKeysLine;
  /** What one core gets through at most; null where that is more than all records. */
  readonly core: HotKeysLine | null;
  readonly here: { readonly exponent: number; readonly share: number; readonly label: string } | null;
}

export interface HotKeysPoint {
  readonly exponent: number;
  /** The share of the records that have the hottest key. */
  readonly key: number;
  /** The share of the records that the hottest subtask gets. */
  readonly subtask: number;
}

export interface HotKeysLine {
  readonly share: number;
  readonly text: string;
}

/** The axis ends here, or at the largest skew where that one is beyond. */
const USUAL = 2;
const LARGEST = 3;
const STEPS_IN_ONE = 30;
const STEPS_IN_A_ROW = 6;

/** The load of the hottest subtask, by how unevenly the records are spread over the keys. */
export function hotKeysView(world: World): FigureView<HotKeysData> {
  const points = divisionOf(world) ? pointsOf(world) : [];
  const fair = 1 / num(world, "parallelism");
  return {
    title: "The share of all records that the hottest subtask gets, by the skew of the keys",
    finding: whyUndivided(world) || finding(world),
    description:
      "Two curves that rise with the skew of the keys: the share of the hottest key, and the share of the subtask that has " +
      "it, which begins a little above the fair share. Level lines show the fair share and what one core gets through.",
    table: tableOf(
      ["Skew", "Hottest key", "Hottest subtask"],
      points
        .filter((_, at) => at % STEPS_IN_A_ROW === 0)
        .map(({ exponent, key, subtask }) => [
          amount(exponent, "factor").replace("×", ""),
          amount(key, "fraction"),
          amount(subtask, "fraction"),
        ]),
    ),
    data: {
      points,
      right: rightOf(world),
      bottom: Math.min(0.01, 10 ** Math.floor(Math.log10(fair / 2))),
      fair: { share: fair, text: `fair share: ${amount(fair, "fraction")}` },
      core: coreOf(world),
      here: hereOf(world),
    },
  };
}

function rightOf(world: World): number {
  return num(world, "keySkew") > USUAL ? LARGEST : USUAL;
}

function pointsOf(world: World): readonly HotKeysPoint[] {
  const [distinctKeys, evenly] = [
    num(world, "distinctKeys"),
    num(world, "busiestKeyGroups") / num(world, "maxParallelism"),
  ];
  return Array.from({ length: rightOf(world) * STEPS_IN_ONE + 1 }, (_, step) => {
    const exponent = step / STEPS_IN_ONE;
    const key = 1 / harmonic({ distinctKeys, zipfExponent: exponent });
    return { exponent, key, subtask: key + (1 - key) * evenly };
  });
}

function hereOf(world: World): HotKeysData["here"] {
  const share = num(world, "hottestSubtaskFraction");
  if (Number.isNaN(share)) return null;
  return { exponent: num(world, "keySkew"), share, label: say(world, "hottestSubtaskFraction") };
}

function coreOf(world: World): HotKeysLine | null {
  const share = num(world, "fastCoreRecordsPerSecond") / num(world, "recordsPerSecond");
  return share < 1 ? { share, text: `one core at its best: ${say(world, "fastCoreRecordsPerSecond")}` } : null;
}

function finding(world: World): string {
  if (num(world, "parallelism") === 1) return "One subtask gets all records, however they are spread over the keys.";
  return (
    `Of ${say(world, "recordsPerSecond")} the hottest of ${subtasksText(num(world, "parallelism"))} gets ` +
    `${say(world, "hottestSubtaskFraction")}, which is ${say(world, "hottestRecordsPerSecond")} and ` +
    `${say(world, "hottestFactor")} the average. ${remedy(world)}`
  );
}

/** Whether one core can do it, and what helps where it cannot. */
function remedy(world: World): string {
  const core = num(world, "fastCoreRecordsPerSecond");
  const limit = `the ${say(world, "fastCoreRecordsPerSecond")} that one core gets through at its best`;
  if (num(world, "hottestRecordsPerSecond") <= core) return `That is within ${limit}.`;
  return num(world, "hottestKeyFraction") * num(world, "recordsPerSecond") > core
    ? `Its hottest key alone is more than ${limit}: no parallelism helps.`
    : `That is more than ${limit}; the hottest key alone is not, and more subtasks help.`;
}
