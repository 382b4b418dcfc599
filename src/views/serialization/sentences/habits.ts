import { amount, counted, num, say, type World } from "../../world.js";
import { coresText } from "../opening/answer.js";
import { copyCores } from "../opening/binding.js";

/** What object reuse saves, or saves already. */
export function objectReuseGain(world: World): string {
  const hops = num(world, "chainedHops");
  if (hops === 0) return "No record passes from one chained operator to another, so that nothing is copied.";
  if (Number.isNaN(num(world, "recordCopySeconds"))) return "Nothing is copied, since nothing is written.";
  const passed = `Each record passes ${counted(say(world, "chainedHops"), "hop")} within chains.`;
  if (world.evaluation.values.objectReuse === "on") {
    const saved = num(world, "recordsPerSecond") * hops * num(world, "recordCopySeconds");
    return `${passed} With object reuse none of them copies it, which saves the work of ${coresText(saved)}.`;
  }
  return (
    `${passed} Copying it there is the work of ${coresText(copyCores(world))} out of ` +
    `${amount(num(world, "serializationCores"), "count")}, and object reuse would save them.`
  );
}

/** What a parser per record costs against one that is kept. */
export function newParserCost(world: World): string {
  const [kept, made] = [num(world, "parserCores"), num(world, "newParserCores")];
  const factor = kept > 0 ? `, ${amount(made / kept, "factor")} as much` : "";
  return (
    `With a parser that is kept, parsing ${say(world, "recordsPerSecond")} is the work of ${coresText(kept)}; with one made ` +
    `for every record, of ${coresText(made)}${factor}.`
  );
}
