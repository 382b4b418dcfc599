import { UPPER_BOUND_MAX_PARALLELISM } from "../../../../model/slots/key-groups/bounds.js";
import { candidatesFor } from "../../../../model/slots/key-groups/candidates.js";
import { defaultMaxParallelism } from "../../../../model/slots/key-groups/default-max-parallelism.js";
import { amount, num, say, why, type World } from "../../../world.js";
import { groupsText, subtasksText } from "../division.js";

const count = (number: number): string => amount(number, "count");

/** Where the number of key groups is from. */
function origin(world: World): string {
  const reason = why(world, "maxParallelism");
  if (reason) return reason;
  const parallelism = num(world, "parallelism");
  const derived = defaultMaxParallelism(parallelism);
  if (!Number.isNaN(num(world, "setMaxParallelism"))) {
    return (
      `Here it is set, to ${say(world, "maxParallelism")}. Left open, a job that starts first with ` +
      `${subtasksText(parallelism)} has ${groupsText(derived)}.`
    );
  }
  const wanted = parallelism + Math.floor(parallelism / 2);
  return (
    `Here nobody sets it. To ${count(parallelism)} Flink adds half as much, which is ${count(wanted)}, and rounds up to the ` +
    `next power of two${boundText(wanted, derived)}: ${groupsText(derived)}.`
  );
}

/** Which bound of Flink's decides, if one does. */
function boundText(wanted: number, derived: number): string {
  if (wanted > derived) return `, but never above ${count(derived)}`;
  return wanted <= derived / 2 ? `, but never below ${count(derived)}` : "";
}

/** The last parallelism that gets the fewest key groups, and the documentation's. */
const DOCUMENTED = 128;
const LAST_WITH_FEWEST = (() => {
  let parallelism = 1;
  while (defaultMaxParallelism(parallelism + 1) === defaultMaxParallelism(1)) parallelism++;
  return parallelism;
})();

/** What the documentation says of it, and what the code does. */
function documented(): string {
  const [fewest, next] = [defaultMaxParallelism(1), LAST_WITH_FEWEST + 1];
  return (
    `The documentation says ${count(fewest)} for every parallelism up to ${count(DOCUMENTED)}. The code gives ` +
    `${count(fewest)} up to ${count(LAST_WITH_FEWEST)} only: ${count(next)} and half of it are ` +
    `${count(next + Math.floor(next / 2))}, and a job of ${count(next)} subtasks has ${count(defaultMaxParallelism(next))}.`
  );
}

/** So many key groups have numbers that fit into the one byte in front of a key, whose first bit is taken. */
const IN_ONE_BYTE = 2 ** 7;

/** What the key group in front of every key costs. */
function prefix(world: World): string {
  const reason = why(world, "keyGroupPrefixTotalBytes");
  if (reason) return reason;
  const [bytes, total] = [num(world, "keyGroupPrefixBytes"), num(world, "keyGroupPrefixTotalBytes")];
  const share = total / num(world, "stateBytes");
  const there = `All keys and windows of the scenario have ${say(world, "keyGroupPrefixTotalBytes")} of it`;
  return bytes === 1
    ? `${there}. With more than ${count(IN_ONE_BYTE)} key groups it is twice as much, ${bytesText(2 * total)}.`
    : `${there}, ${amount(share, "fraction")} of the keys and values behind. With ${count(IN_ONE_BYTE)} key groups or less ` +
        `it is half, ${bytesText(total / 2)}.`;
}

const bytesText = (bytes: number): string => amount(bytes, "bytes");

/** How far one byte reaches, and how far two do. */
function bytes(): string {
  return (
    `Seven bits are ${count(IN_ONE_BYTE)} numbers, and the fifteen of two bytes are ${count(UPPER_BOUND_MAX_PARALLELISM)}: ` +
    "the largest max parallelism that Flink takes."
  );
}

/** Numbers of key groups that this parallelism and many others divide. */
function better(world: World): string {
  const parallelism = num(world, "parallelism");
  const even = candidatesFor(parallelism).filter(({ maxOverMean }) => maxOverMean === 1);
  const best = even.reduce(
    (most, one) => (one.divisors > most.divisors ? one : most),
    even[0] as (typeof even)[number],
  );
  return (
    `${count(best.maxParallelism)} is a good choice around here: ${subtasksText(parallelism)} divide it evenly, and ` +
    `${count(best.divisors)} parallelisms do so in all.`
  );
}

/** The sentences about the number of key groups, by the name an author uses. */
export const maxParallelismPhrases = {
  "key-groups-origin": origin,
  "key-groups-documented": documented,
  "key-groups-bytes": bytes,
  "key-groups-prefix": prefix,
  "key-groups-better": better,
} satisfies Record<string, (world: World) => string>;
