import { num, say, why, type World } from "../world.js";
import { busiest, keyGroups } from "./key-groups.js";

/** The chapter’s answer for the scenario in use. */
function answer(world: World): string {
  const reason = why(world, "maxParallelism");
  if (reason) return reason;
  const whose = Number.isNaN(num(world, "setMaxParallelism")) ? "Flink’s own choice" : "your choice";
  const state = why(world, "rocksStateBytes") === "" ? `the ${say(world, "rocksStateBytes")} of state` : "the state";
  return (
    `The number of key groups, and the ids by which state is found. The job has ${keyGroups(world)}, ${whose}: to have another ` +
    `number is to lose ${state}, or to rewrite it offline. Program, parallelism and version can be changed, with a savepoint and ${upgrade(world)}.`
  );
}

function upgrade(world: World): string {
  const reason = why(world, "upgradeDownSeconds");
  return reason === "" ? `${say(world, "upgradeDownSeconds")} without records` : "some time without records";
}

/** What growth runs into. */
function growth(world: World): string {
  const reason = why(world, "maxParallelism");
  if (reason) return reason;
  const [now, twice] = [say(world, "keyGroupSkew"), why(world, "doubledSkew")];
  const later =
    twice === ""
      ? `at twice the parallelism it does ${say(world, "doubledSkew")}`
      : "twice the parallelism is out of reach";
  return `Today ${busiest(world)} does ${now} the work of the average; ${later}.`;
}

/** Where the documentation’s rule is wrong. */
function documented(world: World): string {
  const p = num(world, "parallelism");
  const isWrong = p > LAST_WITH_128 && p <= DOCUMENTED;
  const yours = isWrong
    ? `Yours is one of those: Flink would take ${String(2 * DOCUMENTED)} for ${say(world, "parallelism")} subtasks.`
    : `Yours, ${say(world, "parallelism")}, is not one of those.`;
  return `By the code it is 128 up to a parallelism of ${String(LAST_WITH_128)} and 256 from the next one on, since half as much again is more than 128. ${yours}`;
}

/** `KeyGroupRangeAssignment.computeDefaultMaxParallelism`: the most subtasks of which half as much again is at most 128. */
const LAST_WITH_128 = 85;
/** What the checklist says of every parallelism up to this. */
const DOCUMENTED = 128;

/** The sentences with which the chapter on production readiness opens, by the name an author uses. */
export const openingPhrases: Readonly<Record<string, (world: World) => string>> = {
  "production-answer": answer,
  "production-growth": growth,
  "production-documented": documented,
};
