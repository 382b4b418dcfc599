import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { GivenChoice, GivenNumber } from "../../src/model/quantity.js";
import { read } from "../../src/model/reading.js";
import { inputsById } from "../../src/scenario/inputs.js";
import { choiceFieldView, numberFieldView } from "../../src/views/fields.js";
import { anyValue } from "../scenario/arbitrary.js";
import { numberInputs, runs } from "../support/scenarios.js";
import { plainSpaces } from "../support/worlds.js";

const named = (id: string): GivenNumber => inputsById.get(id) as GivenNumber;

describe("the field of a number", () => {
  test.each<[string, number | null, string, string]>([
    ["messageBytes", 2000, "2 KB", "2 kilobytes, 2000 bytes"],
    ["linkBitsPerSecond", 1e10, "10 Gbit/s", "10 gigabits per second, 1.25 gigabytes per second"],
    ["messageBytes", 123_456, "123456B", "123 kilobytes, 123 456 bytes"],
    ["coresPerMachine", null, "", ""],
  ])("of %s with %s has the text %j and says “%s”", (id, value, text, words) => {
    const view = numberFieldView(named(id), value);
    expect([plainSpaces(view.text), plainSpaces(view.words)]).toEqual([text, words]);
  });

  it("reads back to exactly the number it was written for", () => {
    const anyNumber = fc
      .constantFrom(...numberInputs)
      .chain((input) => anyValue(input).map((value) => ({ input, value })));
    fc.assert(
      fc.property(anyNumber, ({ input, value }) => {
        const { text } = numberFieldView(input, value);
        expect(value === null ? text : read(text, input.unit)).toEqual(value === null ? "" : { value });
      }),
      runs(2000),
    );
  });

  it("says what an empty one means, only where it may be empty", () => {
    expect(numberFieldView(named("coresPerMachine"), null).placeholder).toBe("not stated");
    expect(numberFieldView(named("machines"), 5).placeholder).toBe("");
  });

  it("has its slider where the value is", () => {
    expect(numberFieldView(named("machines"), 100).position).toBeCloseTo(0.5, 9);
    expect(numberFieldView(named("coresPerMachine"), null).position).toBe(0);
  });
});

test("the field of a choice has every option with its label", () => {
  expect(choiceFieldView(inputsById.get("stateBackend") as GivenChoice, "heap")).toMatchObject({
    id: "stateBackend",
    value: "heap",
    options: [
      ["rocksdb", "RocksDB"],
      ["heap", "heap"],
    ],
  });
});
