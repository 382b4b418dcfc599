import { describe, expect, it, test } from "vitest";
import { capacityModel } from "../../src/model/capacity/index.js";
import { capacityInputs } from "../../src/model/capacity/inputs.js";
import { evaluate } from "../../src/model/evaluate.js";
import { accepts, inputs, inputsById, type Input } from "../../src/scenario/inputs.js";
import { presets, presetsById } from "../../src/scenario/presets.js";
import { changed, fromPreset } from "../../src/scenario/scenario.js";

describe.each(presets.map((preset) => [preset.title, preset] as const))("%s", (_, preset) => {
  it("has an id of its own and says one sentence", () => {
    expect(presetsById.get(preset.id)).toBe(preset);
    expect(preset.says).toMatch(/^[A-Z][^.]*\.$/);
  });

  it("changes only what its inputs accept, and nothing into what it already is", () => {
    for (const [id, value] of Object.entries(preset.values)) {
      const input = inputsById.get(id) as Input;
      expect(accepts(input, value), id).toBe(true);
      expect(value, id).not.toBe(input.initial);
    }
    expect(changed(fromPreset(preset.id))).toEqual([]);
  });
});

it("starts with the talk, which is the inputs' initial values", () => {
  expect(presets[0].id).toBe("talk");
  const { values } = fromPreset("talk");
  expect(values).toEqual(Object.fromEntries(inputs.map(({ id, initial }) => [id, initial])));
});

describe("the presets of today", () => {
  test.each(["fraud", "clicks"])("%s leaves nothing unknown that the capacity chapter asks for", (id) => {
    const { values } = fromPreset(id);
    expect(capacityInputs.filter((input) => values[input.id] === null)).toEqual([]);
    expect([...evaluate(capacityModel, values).reasons.keys()]).toEqual([]);
  });

  // By hand: 4 machines take 75 MB/s each from Kafka and 3/4 of that from the keyBy, of 312.5 MB/s.
  it("fill the link of the fraud job to 42 % and its cores to 47 %", () => {
    const { values } = evaluate(capacityModel, fromPreset("fraud").values);
    expect(values.inUtilisation).toBeCloseTo((75 + 56.25) / 312.5, 10);
    expect(values.bindingUtilisation).toBeCloseTo(30_000 / (8 * 8000), 10);
  });

  // By hand: 225 MB/s from Kafka, 19/20 of that from the keyBy, 56 B · 6 windows · 150 000 /s of state, of 1250 MB/s.
  it("fill the link of the clickstream to 39 %", () => {
    const { values } = evaluate(capacityModel, fromPreset("clicks").values);
    expect(values.bindingUtilisation).toBeCloseTo((225 + 213.75 + 50.4) / 1250, 10);
  });
});
