import fc from "fast-check";
import { expect, it } from "vitest";
import { failuresInARow } from "../../../../src/model/checkpointing/history/failures-in-a-row.js";
import { fitDurations } from "../../../../src/model/checkpointing/history/fit-durations.js";
import { longestCheckpoint } from "../../../../src/model/checkpointing/history/longest-checkpoint.js";
import { observedPeriodSeconds } from "../../../../src/model/checkpointing/history/observed-period.js";
import { readCheckpointAnswer } from "../../../../src/model/checkpointing/history/read-answer.js";
import { runningFraction } from "../../../../src/model/checkpointing/history/running-fraction.js";
import { settingsFrom } from "../../../../src/model/checkpointing/history/settings-from.js";
import { writtenFraction } from "../../../../src/model/checkpointing/history/written-fraction.js";
import { NO_NUMBER } from "../../../support/matchers.js";
import { flinkAnswer, versions } from "./records.js";

type Edit = (text: string) => string;

/** What a value of JSON is replaced by: other types, and numbers at the ends of what there is. */
const replacements = [
  "null",
  "true",
  "false",
  '""',
  '"abc"',
  '"7568"',
  '"\\u0000\\ud800\\n"',
  "[]",
  "{}",
  "[[[{}]]]",
  '{"id": {"id": 1}}',
  "0",
  "-0",
  "-1",
  "-5",
  "1",
  "0.001",
  "1e-320",
  "9007199254740993",
  "9223372036854775807",
  "-9223372036854775808",
  "1e300",
  "1e999",
  "-1e999",
];

const anyReplacement = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...replacements) },
  { weight: 1, arbitrary: fc.constant(`${"[".repeat(20_000)}${"]".repeat(20_000)}`) },
  { weight: 2, arbitrary: fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }).map(String) },
);

/** Puts something else after one of the colons: the value of a field, as far as it is one token. */
const swapped: fc.Arbitrary<Edit> = fc.tuple(fc.nat(), anyReplacement).map(([place, replacement]) => (text) => {
  const values = [...text.matchAll(/(?<=" : )(?:"[^"]*"|[\w.+-]+)/g)];
  const chosen = values[place % Math.max(1, values.length)];
  if (!chosen) return text;
  return text.slice(0, chosen.index) + replacement + text.slice(chosen.index + chosen[0].length);
});

/** Cuts out, doubles or cuts off a part of the text, or writes into it. */
const torn: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom("delete", "double", "truncate", "insert"),
    fc.nat(),
    fc.nat({ max: 400 }),
    fc.string({ maxLength: 3 }),
  )
  .map(([what, place, length, noise]) => (text) => {
    const at = place % (text.length + 1);
    const part = text.slice(at, at + length);
    switch (what) {
      case "delete":
        return text.slice(0, at) + text.slice(at + length);
      case "double":
        return text.slice(0, at) + part + text.slice(at);
      case "truncate":
        return text.slice(0, at);
      default:
        return text.slice(0, at) + noise + text.slice(at);
    }
  });

/** Doubles a whole element of the history, at once or with another trigger. */
const repeated: fc.Arbitrary<Edit> = fc.tuple(fc.nat(), fc.boolean()).map(([place, later]) => (text) => {
  const elements = [...text.matchAll(/(?<=\[ |, )\{\n {4}"(?:@class|className)"[\s\S]*?\n {2}\}/g)];
  const chosen = elements[place % Math.max(1, elements.length)];
  if (!chosen) return text;
  const copy = later ? chosen[0].replace(/(?<="trigger_timestamp" : )\d/, "2") : chosen[0];
  return `${text.slice(0, chosen.index)}${copy}, ${text.slice(chosen.index)}`;
});

const anyText = fc
  .tuple(fc.constantFrom(...versions), fc.constantFrom("checkpoints", "config", "both", "reversed"))
  .map(([version, what]) => {
    const [checkpoints, config] = [flinkAnswer("checkpoints", version), flinkAnswer("config", version)];
    return { checkpoints, config, both: checkpoints + config, reversed: config + checkpoints }[what];
  });

/** Mostly edits that leave it JSON, so that what is read is tried as much as what is refused. */
const damaged = fc
  .tuple(
    anyText,
    fc.array(fc.oneof({ weight: 4, arbitrary: swapped }, { weight: 2, arbitrary: repeated }), { maxLength: 12 }),
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(torn, { maxLength: 2 }) }),
  )
  .map(([text, swaps, tears]) => [...swaps, ...tears].reduce((edited, edit) => edit(edited), text));

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function expectFinite(value: unknown): void {
  expect(numbersIn(value).filter((number) => !Number.isFinite(number))).toEqual([]);
}

function expectSentences(sentences: readonly string[]): void {
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^\S[^\n]*\.$/);
    expect(sentence).not.toMatch(NO_NUMBER);
  }
}

it("finds in a damaged answer finite numbers and sentences, and never fails", () => {
  let understood = 0;
  fc.assert(
    fc.property(damaged, (text) => {
      const reading = readCheckpointAnswer(text);
      if ("problem" in reading) {
        expectSentences([reading.problem]);
        return;
      }
      understood++;
      const history = reading.history ?? [];
      const fit = fitDurations(history);
      const settings = settingsFrom(reading, fit, { machines: 3, entryBytesPerKey: 40 });
      expectSentences(reading.problems);
      expectSentences(settings.map(({ why }) => why));
      if (fit.kind !== "growing") expectSentences([fit.because]);
      expectFinite([reading, fit, settings, longestCheckpoint(history), failuresInARow(history)]);
      expectFinite([observedPeriodSeconds(history), runningFraction(history), writtenFraction(history)]);
    }),
    { numRuns: 2000, seed: 2017 },
  );
  expect(understood).toBeGreaterThan(1000);
}, 60_000);

it("refuses any text or JSON with sentences, or reads it", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
      const reading = readCheckpointAnswer(text);
      expectSentences("problem" in reading ? [reading.problem] : reading.problems);
    }),
    { numRuns: 1000, seed: 2017 },
  );
});
