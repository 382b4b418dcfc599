import { divisorsOf } from "../../../../model/slots/key-groups/divisors.js";
import { expectedMaxOverMean } from "../../../../model/slots/key-groups/few-keys.js";
import { groupSkew } from "../../../../model/slots/key-groups/skew.js";
import { harmonic } from "../../../../model/slots/key-groups/zipf.js";
import { amount, counted, num, say, why, type World } from "../../../world.js";
import { divisionOf, groupsText, subtasksText, whyUndivided } from "../division.js";

const count = (number: number): string => amount(number, "count");

/** The next parallelisms that divide the number of key groups. */
function even(world: World): string {
  const division = divisionOf(world);
  if (!division) return whyUndivided(world);
  const { maxParallelism, parallelism } = division;
  const divisors = divisorsOf(maxParallelism);
  if (divisors.includes(parallelism)) return `${count(parallelism)} divides ${groupsText(maxParallelism)} evenly.`;
  const below = divisors.findLast((divisor) => divisor < parallelism) ?? 1;
  const above = divisors.find((divisor) => divisor > parallelism) ?? maxParallelism;
  return (
    `The parallelisms beside ${count(parallelism)} that divide ${groupsText(maxParallelism)} evenly are ${count(below)} ` +
    `and ${count(above)}.`
  );
}

/** Keys for each subtask, in powers of ten that are tried. */
const POWERS = [1, 2, 3, 4, 5, 6] as const;
const STEPS = 10;
/** What chance may add before it is worth a thought: assumed. */
const WORTH_A_THOUGHT = 0.1;

/** How many keys it takes until chance plays no part. */
function enough(world: World): string {
  const division = divisionOf(world);
  if (!division) return whyUndivided(world);
  if (division.parallelism === 1) return "With one subtask there is nothing to spread.";
  const allowed = groupSkew(division).maxOverMean * (1 + WORTH_A_THOUGHT);
  const tried = POWERS.flatMap((power) => Array.from({ length: STEPS - 1 }, (_, at) => (at + 1) * 10 ** power));
  const each = tried.find((keys) => expectedMaxOverMean(keys * division.parallelism, division) <= allowed);
  const needed = `about ${count(each ?? 10 ** POWERS.length)} keys for each of ${subtasksText(division.parallelism)}`;
  return (
    `It takes ${needed} until chance adds less than ${amount(WORTH_A_THOUGHT, "fraction")} to the busiest one. The ` +
    `scenario has ${counted(say(world, "distinctKeys"), "key")}.`
  );
}

/** What the hottest key means for one core. */
function hottest(world: World): string {
  const reason = why(world, "hottestRecordsPerSecond");
  if (reason) return reason;
  return (
    `With a skew of ${skewText(num(world, "keySkew"))} over ${counted(say(world, "distinctKeys"), "key")}, the hottest ` +
    `key has ${say(world, "hottestKeyFraction")} of the records. Its subtask gets ${say(world, "hottestSubtaskFraction")}, ` +
    `${say(world, "hottestRecordsPerSecond")}.`
  );
}

/** Halvings of the interval between no skew and the largest. */
const HALVINGS = 30;
const LARGEST_SKEW = 3;

/** From which skew on one core cannot keep up with the hottest key, however many subtasks there are. */
function limit(world: World): string {
  const [core, records] = [num(world, "fastCoreRecordsPerSecond"), num(world, "recordsPerSecond")];
  const distinctKeys = num(world, "distinctKeys");
  const rateAt = (zipfExponent: number): number => records / harmonic({ distinctKeys, zipfExponent });
  const best = `the ${say(world, "fastCoreRecordsPerSecond")} that one core gets through at its best`;
  if (rateAt(LARGEST_SKEW) <= core) return `Here no skew makes a key too hot for ${best}.`;
  if (rateAt(0) > core) return `Here even one of ${count(distinctKeys)} even keys is more than ${best}.`;
  let [low, high] = [0, LARGEST_SKEW];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (rateAt(middle) > core) high = middle;
    else low = middle;
  }
  return `Here the hottest key alone is more than ${best} from a skew of about ${skewText(high)} on.`;
}

function skewText(skew: number): string {
  return amount(skew, "count", { decimals: 2 });
}

/** The sentences about how evenly records go round, by the name an author uses. */
export const spreadPhrases = {
  "key-groups-even": even,
  "few-keys-enough": enough,
  "hot-keys-now": hottest,
  "hot-keys-limit": limit,
} satisfies Record<string, (world: World) => string>;
