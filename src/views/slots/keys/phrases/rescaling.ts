import { divisorsOf } from "../../../../model/slots/key-groups/divisors.js";
import {
  childrenOf,
  summaryOf,
  type RescaleSummary,
  type Rescaling,
} from "../../../../model/slots/key-groups/rescale.js";
import { amount, num, say, why, type World } from "../../../world.js";
import { groupsText, shareText, subtasksText } from "../division.js";
import { rescalingOf } from "../rescaling.js";

const count = (number: number): string => amount(number, "count");

let last: { readonly rescaling: Rescaling; readonly summary: RescaleSummary } | null = null;

/** What a rescaling comes to. Kept, since several sentences ask for the same. */
function summaryFor(rescaling: Rescaling): RescaleSummary {
  const isSame =
    last?.rescaling.maxParallelism === rescaling.maxParallelism &&
    last.rescaling.from === rescaling.from &&
    last.rescaling.to === rescaling.to;
  if (last === null || !isSame) last = { rescaling, summary: summaryOf(childrenOf(rescaling)) };
  return last.summary;
}

/** What twice the parallelism would do: each new subtask has one parent, as with every multiple. */
function doubling(world: World): string {
  const reason = why(world, "maxParallelism");
  if (reason) return reason;
  const [twice, maxParallelism] = [2 * num(world, "parallelism"), num(world, "maxParallelism")];
  return twice > maxParallelism
    ? `Here ${subtasksText(twice)} would be too many for ${groupsText(maxParallelism)}.`
    : `Here that is ${subtasksText(twice)}, each with one parent.`;
}

/** How much has to be read, by the kind of checkpoint. */
function reads(world: World): string {
  const rescaling = rescalingOf(world);
  if (!rescaling) return why(world, "movedFraction");
  const { opened } = summaryFor(rescaling);
  const all = `From a full checkpoint the new subtasks read ${say(world, "stateBytes")} together, each its own key groups`;
  return opened === 1
    ? `${all}. From an incremental one of RocksDB they fetch no more here, since no old database is needed twice.`
    : `${all}. From an incremental one of RocksDB each fetches the whole databases of its parents: ` +
        `${amount(opened * num(world, "stateBytes"), "bytes")}, ${amount(opened, "factor")} as much.`;
}

/** The parallelisms beside the new one that an autoscaler looks for. */
function divisors(world: World): string {
  const reason = why(world, "newUsableFraction");
  if (reason) return reason;
  const [wanted, maxParallelism] = [num(world, "newParallelism"), num(world, "maxParallelism")];
  const all = divisorsOf(maxParallelism);
  if (all.includes(wanted)) return `${count(wanted)} divides ${groupsText(maxParallelism)} evenly.`;
  const below = all.findLast((divisor) => divisor < wanted) ?? 1;
  const above = all.find((divisor) => divisor > wanted) ?? maxParallelism;
  return (
    `${count(wanted)} does not divide ${groupsText(maxParallelism)}; the parallelisms beside it that do are ${count(below)} ` +
    `and ${count(above)}.`
  );
}

/** Whether the new parallelism gets more done. */
function gain(world: World): string {
  const reason = why(world, "newUsableFraction");
  if (reason) return reason;
  const [from, to] = [num(world, "parallelism"), num(world, "newParallelism")];
  const [before, after] = [from * num(world, "usableFraction"), to * num(world, "newUsableFraction")];
  const usable = `Of the new capacity ${shareText(num(world, "newUsableFraction"))} can be used.`;
  const change = after / before;
  if (Math.abs(change - 1) < SAME) {
    const why = from === to ? "" : ": the busiest subtask has as many key groups as before";
    return `${usable} ${subtasksText(to)} get as much done as ${count(from)}${why}.`;
  }
  return `${usable} ${subtasksText(to)} get ${amount(change, "factor")} as much done as ${count(from)}.`;
}

/** A difference that rounding makes. */
const SAME = 1e-9;

/** The sentences about rescaling, by the name an author uses. */
export const rescalingPhrases = {
  "rescaling-doubling": doubling,
  "rescaling-reads": reads,
  "rescaling-divisors": divisors,
  "rescaling-gain": gain,
} satisfies Record<string, (world: World) => string>;
