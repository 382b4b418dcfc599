import fc from "fast-check";
import { flinkAnswer, versions } from "../../model/checkpointing/history/records.js";
import { runs } from "../../support/scenarios.js";

type Edit = (text: string) => string;

/** What a value of JSON is replaced by: other types, nests, and numbers at the ends of what there is. */
const replacements = [
  "null",
  "true",
  '""',
  '"x"',
  '"7568"',
  "[]",
  "{}",
  `${"[".repeat(3000)}${"]".repeat(3000)}`,
].concat(["0", "-0", "-1", "1", "0.5", "1e-320", "1e15", "1e18", "9223372036854775807", "1e300", "1e999", "-1e999"]);

/** Puts something else after one of the colons. */
const swapped: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(), fc.constantFrom(...replacements))
  .map(([place, put]) => (text) => {
    const values = [...text.matchAll(/(?<=" ?: ?)(?:"[^"]*"|[\w.+-]+)/g)];
    const chosen = values[place % Math.max(1, values.length)];
    return chosen ? text.slice(0, chosen.index) + put + text.slice(chosen.index + chosen[0].length) : text;
  });

/** Gives every record the same wrong value under one name: sizes of 0, durations of years, no triggers. */
const levelled: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom("checkpointed_size", "state_size", "end_to_end_duration", "trigger_timestamp", "id", "status"),
    fc.constantFrom("0", "1", "1e18", "null", '"FAILED"'),
  )
  .map(
    ([name, put]) =>
      (text) =>
        text.replace(new RegExp(`("${name}" : )("?[\\w.]+"?)`, "g"), `$1${put}`),
  );

/** Deletes, cuts off or writes into the text. */
const torn: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom("delete", "truncate", "insert"), fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 3 }))
  .map(([what, place, length, noise]) => (text) => {
    const at = place % (text.length + 1);
    const rest = { delete: text.slice(at + length), truncate: "", insert: noise + text.slice(at) }[what];
    return text.slice(0, at) + rest;
  });

const whole = fc
  .tuple(fc.constantFrom(...versions), fc.constantFrom("checkpoints", "config", "both"))
  .map(([version, what]) => {
    const [checkpoints, config] = [flinkAnswer("checkpoints", version), flinkAnswer("config", version)];
    return { checkpoints, config, both: checkpoints + config }[what];
  });

const damaged = fc
  .tuple(
    whole,
    fc.array(fc.oneof({ weight: 3, arbitrary: swapped }, { weight: 1, arbitrary: levelled }), { maxLength: 10 }),
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(torn, { maxLength: 2 }) }),
  )
  .map(([text, swaps, tears]) => [...swaps, ...tears].reduce((edited, edit) => edit(edited), text));

/** That many damaged answers of Flink, always the same ones. Most of them are still JSON. */
export function damagedAnswers(count: number): readonly string[] {
  return fc.sample(damaged, runs(count));
}
