import { divisorsOf } from "../../../model/slots/key-groups/divisors.js";
import { groupSkew } from "../../../model/slots/key-groups/skew.js";
import { roundUp } from "../../domain.js";
import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { amount, num, type World } from "../../world.js";
import { divisionOf, groupsText, shareText, subtasksText, whyUndivided } from "./division.js";
import { firstWith, lastWith, teethOf, type UsablePoint } from "./teeth.js";

export interface SkewData {
  readonly maxParallelism: number;
  readonly right: number;
  readonly points: readonly UsablePoint[];
  /** Parallelisms that share out the key groups evenly, as far as the axis goes. */
  readonly divisors: readonly number[];
  /** The reader's; not usable at all where the job does not start. */
  readonly here: UsablePoint & { readonly label: string };
}

/** How far the axis goes: to the key groups and a bit farther, but not beyond some times the parallelism in use. */
const BEYOND = 1.15;
const TIMES = 4;
const LEAST = 100;
/** No axis is shorter than this. */
const SHORTEST = 10;

/** Points in a picture's width: assumed, more cannot be told apart. */
const POINTS = 600;

/** The share of the subtasks' capacity that can be used, for every parallelism with the same key groups. */
export function skewView(world: World): FigureView<SkewData> {
  const parallelism = num(world, "parallelism");
  const isDivided = divisionOf(world) !== null;
  const maxParallelism = num(world, isDivided ? "maxParallelism" : "setMaxParallelism");
  const right = rightOf({ maxParallelism, parallelism });
  const last = Math.min(right, maxParallelism);
  const usable = isDivided ? num(world, "usableFraction") : 0;
  const divisors = divisorsOf(maxParallelism).filter((divisor) => divisor <= right);
  return {
    title: `The usable share of the capacity, by parallelism, with ${groupsText(maxParallelism)}`,
    finding: isDivided ? finding(maxParallelism, parallelism) : whyUndivided(world),
    description:
      "A line like a saw over the parallelism. It is at 100 % where the parallelism divides the number of key groups, and " +
      "falls off behind, to nearly 50 % before the last. Beyond the number of key groups a hatched area: no job starts.",
    table: tableOf(["Parallelism", "Most key groups", "Usable"], tableRows(maxParallelism, { divisors, last })),
    data: {
      maxParallelism,
      right,
      points: teethOf(maxParallelism, { last, apart: right / POINTS }),
      divisors,
      here: { parallelism, usable, label: `${amount(parallelism, "count")}: ${hereText(usable)}` },
    },
  };
}

function hereText(usable: number): string {
  return usable === 0 ? "does not start" : shareText(usable);
}

function rightOf({ maxParallelism, parallelism }: { maxParallelism: number; parallelism: number }): number {
  const wanted = Math.min(BEYOND * maxParallelism, Math.max(TIMES * parallelism, LEAST));
  return roundUp(Math.max(wanted, BEYOND * parallelism, SHORTEST));
}

/** What the other parallelisms would do. */
function finding(maxParallelism: number, parallelism: number): string {
  if (parallelism === 1) return "One subtask has all key groups, and nothing to share out.";
  const { rows, usable } = groupSkew({ maxParallelism, parallelism });
  if (rows.length === 1) {
    return `${subtasksText(parallelism)} divide ${groupsText(maxParallelism)} evenly: all of their capacity can be used.`;
  }
  const groups = rows[0]?.groups ?? 1;
  const [fewest, next] = [firstWith(groups, maxParallelism), lastWith(groups, maxParallelism) + 1];
  const same =
    fewest < parallelism
      ? `${subtasksText(fewest)} get as much done, for their busiest has ${groupsText(groups)} too.`
      : `No smaller parallelism gets as much done.`;
  return (
    `Of the capacity of ${subtasksText(parallelism)} ${shareText(usable)} can be used. ${same} The next parallelism that ` +
    `does more is ${amount(next, "count")}.`
  );
}

/** The good parallelisms, and the one behind each of them. */
function tableRows(
  maxParallelism: number,
  { divisors, last }: { divisors: readonly number[]; last: number },
): readonly (readonly string[])[] {
  const shown = new Set(divisors.flatMap((divisor) => [divisor, divisor + 1]).filter((one) => one <= last));
  return [...shown]
    .sort((one, other) => one - other)
    .map((parallelism) => [
      amount(parallelism, "count"),
      amount(Math.ceil(maxParallelism / parallelism), "count"),
      amount(groupSkew({ maxParallelism, parallelism }).usable, "fraction"),
    ]);
}
