import { describe, expect, it, test } from "vitest";
import { accepts, indexBy, inputs, inputsById, isInputId, nearest, type Input } from "../../src/scenario/inputs.js";

const size = inputsById.get("messageBytes") as Input;
const machines = inputsById.get("machines") as Input;
const memory = inputsById.get("stateMemoryBytes") as Input;
const kind = inputsById.get("checkpointKind") as Input;

describe("the list of inputs", () => {
  test.each(inputs.map((input) => [input.id, input] as const))("%s accepts its own initial value", (_, input) => {
    expect(accepts(input, input.initial)).toBe(true);
  });

  test.each(inputs.map(({ id, link }) => [id, link]))(
    "%s has a name for links, %s, that needs no encoding",
    (_, link) => {
      expect(link).toMatch(/^[a-z][a-z0-9-]*$/);
    },
  );

  it("refuses two inputs with one name, and names that mean something else", () => {
    expect(() => indexBy("id", [size, size])).toThrow(`The id "messageBytes" is taken.`);
    expect(() => indexBy("link", [size, { ...machines, link: size.link }])).toThrow("is taken");
    expect(() => indexBy("link", [{ ...machines, link: "v" }], ["v"])).toThrow(`The link "v" is taken.`);
  });

  it("knows its ids, and no name of an object's own", () => {
    expect(isInputId("machines")).toBe(true);
    expect(isInputId("constructor")).toBe(false);
    expect(isInputId("__proto__")).toBe(false);
  });
});

describe("an input accepts", () => {
  test.each<[string, Input, unknown, boolean]>([
    ["a number within bounds", size, 2000, true],
    ["the bounds", size, 1e8, true],
    ["nothing beyond them", size, 1e8 + 1, false],
    ["nothing below them", size, 0, false],
    ["no fraction of a machine", machines, 2.5, false],
    ["no text for a number", size, "2000", false],
    ["no NaN", size, NaN, false],
    ["null where it may be unknown", memory, null, true],
    ["null nowhere else", size, null, false],
    ["one of its options", kind, "full", true],
    ["no other text", kind, "half", false],
    ["no property that every object has", kind, "toString", false],
    ["no number for a choice", kind, 1, false],
    ["nothing that is undefined", memory, undefined, false],
  ])("%s", (_, input, value, accepted) => {
    expect(accepts(input, value)).toBe(accepted);
  });
});

it("offers the nearest number it accepts to a slider that is slightly off", () => {
  if (size.kind !== "number" || machines.kind !== "number") throw new Error("these are numbers");
  expect(nearest(size, 100_000_000.00000001)).toBe(1e8);
  expect(nearest(size, 0.5)).toBe(1);
  expect(nearest(machines, 4.6)).toBe(5);
});
