import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { inputs } from "../../src/scenario/inputs.js";
import {
  changed,
  defaultScenario,
  fromPreset,
  resetAll,
  resetOne,
  same,
  withValue,
} from "../../src/scenario/scenario.js";
import { anyScenario } from "./arbitrary.js";

describe("a scenario", () => {
  it("begins as the talk", () => {
    expect(defaultScenario.preset).toBe("talk");
    expect(defaultScenario.values.machines).toBe(5);
  });

  it("is frozen, through and through", () => {
    const scenario = withValue(defaultScenario, "machines", 6);
    expect(Object.isFrozen(scenario) && Object.isFrozen(scenario.values)).toBe(true);
    expect(Object.isFrozen(defaultScenario) && Object.isFrozen(defaultScenario.values)).toBe(true);
  });

  it("gets another value without changing the one before", () => {
    const scenario = withValue(defaultScenario, "machines", 6);
    expect(scenario.values.machines).toBe(6);
    expect(defaultScenario.values.machines).toBe(5);
  });

  it("is the same object when nothing changes", () => {
    expect(withValue(defaultScenario, "machines", 5)).toBe(defaultScenario);
  });

  it("knows what differs from its preset, in the order of the inputs", () => {
    const scenario = withValue(withValue(fromPreset("post"), "machines", 6), "messageBytes", 1);
    expect(changed(scenario)).toEqual(["messageBytes", "machines"]);
    expect(changed(withValue(scenario, "machines", 5))).toEqual(["messageBytes"]);
  });

  it("resets one input to its preset's value", () => {
    const scenario = withValue(fromPreset("post"), "coresPerMachine", null);
    expect(resetOne(scenario, "coresPerMachine").values.coresPerMachine).toBe(16);
  });

  it("resets everything but the preset", () => {
    expect(resetAll(withValue(fromPreset("post"), "machines", 6))).toBe(fromPreset("post"));
  });
});

describe("a mistake of the program is refused at once", () => {
  test.each([
    ["a preset that does not exist", () => fromPreset("nonsense")],
    ["a preset named like a property of every object", () => fromPreset("constructor")],
    ["an input that does not exist", () => withValue(defaultScenario, "__proto__", 1)],
    ["a value out of bounds", () => withValue(defaultScenario, "machines", 0)],
    ["an option that does not exist", () => withValue(defaultScenario, "checkpointKind", "half")],
    ["resetting an input that does not exist", () => resetOne(defaultScenario, "nonsense")],
  ])("%s", (_, mistake) => {
    expect(mistake).toThrow(RangeError);
  });
});

it("is its preset again once every changed input is reset", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const back = changed(scenario).reduce<typeof scenario>((one, id) => resetOne(one, id), scenario);
      expect(same(back, fromPreset(scenario.preset))).toBe(true);
    }),
  );
});

it("has exactly one value for each input, whatever was changed", () => {
  fc.assert(
    fc.property(anyScenario, ({ values }) => {
      expect(Object.keys(values)).toEqual(inputs.map(({ id }) => id));
    }),
  );
});
