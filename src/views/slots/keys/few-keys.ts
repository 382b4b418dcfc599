import type { Division } from "../../../model/slots/key-groups/bounds.js";
import { expectedMaxOverMean } from "../../../model/slots/key-groups/few-keys.js";
import { groupSkew } from "../../../model/slots/key-groups/skew.js";
import { logarithmicSteps } from "../../domain.js";
import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { amount, counted, num, say, type World } from "../../world.js";
import { divisionOf, shareText, subtasksText, whyUndivided } from "./division.js";

export interface FewKeysData {
  readonly points: readonly FewKeysPoint[];
  /** The ends of the axis. */
  readonly left: number;
  readonly right: number;
  /** What so many keys come to that chance plays no part. */
  readonly limit: { readonly usable: number; readonly text: string } | null;
  readonly here: (FewKeysPoint & { readonly label: string }) | null;
}

export interface FewKeysPoint {
  readonly keys: number;
  readonly usable: number;
}

/** The axis has these numbers of keys at least, so that it moves for large numbers only. */
const LEFT = 10;
const RIGHT = 1e6;

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly parallelism: number;
}

/** Keys for each subtask behind which the curve is level. */
const MANY = 1e4;

/** Points in each power of ten. */
const POINTS = 4;

/** The share of the capacity that can be used when there are few keys: a hash spreads them as dice would. */
export function fewKeysView(world: World): FigureView<FewKeysData> {
  const division = divisionOf(world);
  const keys = num(world, "distinctKeys");
  const [left, right] = [keys < LEFT ? 1 : LEFT, Math.max(RIGHT, 10 ** Math.ceil(Math.log10(keys)))];
  const points = division
    ? numbersOfKeys({ left, right, parallelism: division.parallelism }).map((keys) => pointAt(keys, division))
    : [];
  const here = division ? pointAt(keys, division) : null;
  return {
    title: "The usable share of the capacity, by the number of distinct keys",
    finding: division && here ? finding(world, { division, here }) : whyUndivided(world),
    description:
      "A curve over the number of distinct keys, in powers of ten. It rises from a small share to the level line of what " +
      "the key groups allow, which many keys come close to.",
    table: tableOf(
      ["Distinct keys", "Busiest subtask, against the average", "Usable"],
      points
        .filter(({ keys }) => Number.isInteger(Math.log10(keys)))
        .map(({ keys, usable }) => [amount(keys, "count"), amount(1 / usable, "factor"), amount(usable, "fraction")]),
    ),
    data: {
      points,
      left,
      right,
      limit: division ? limitOf(division) : null,
      here: here && { ...here, label: `${counted(amount(keys, "count"), "key")}: ${shareText(here.usable)}` },
    },
  };
}

/** Where every subtask has many keys the curve is level, and whole powers of ten are enough. */
function numbersOfKeys({ left, right, parallelism }: Extent): readonly number[] {
  return logarithmicSteps(left, right, POINTS * Math.log10(right / left) + 1)
    .map(Math.round)
    .filter((keys, at) => at % POINTS === 0 || keys < MANY * parallelism);
}

function pointAt(keys: number, division: Division): FewKeysPoint {
  return { keys, usable: 1 / expectedMaxOverMean(keys, division) };
}

function limitOf(division: Division): NonNullable<FewKeysData["limit"]> {
  const { usable } = groupSkew(division);
  return { usable, text: `with very many keys: ${shareText(usable)}` };
}

interface Found {
  readonly division: Division;
  readonly here: FewKeysPoint;
}

function finding(world: World, { division, here }: Found): string {
  const { parallelism } = division;
  if (parallelism === 1) return "One subtask has all keys, and nothing to share out.";
  const [few, limit] = [pointAt(FEW * parallelism, division), groupSkew(division)];
  return (
    `With ${counted(say(world, "distinctKeys"), "distinct key")} ${subtasksText(parallelism)} can use ` +
    `${shareText(here.usable)} of their capacity, and with any number of keys ${shareText(limit.usable)} at most. ` +
    `With ${amount(FEW, "count")} keys for each subtask it would be ${shareText(few.usable)}.`
  );
}

/** Keys for each subtask that are few, in a sentence. */
const FEW = 10;
