import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fromFile, toFile } from "../../src/scenario/file.js";
import { accepts, inputs } from "../../src/scenario/inputs.js";
import { defaultScenario, fromPreset, same, withValue } from "../../src/scenario/scenario.js";
import { anyScenario } from "./arbitrary.js";

const example = withValue(withValue(defaultScenario, "recordsPerSecond", 2e6), "checkpointKind", "incremental");

it("is written for people and programs", () => {
  expect(toFile(example)).toBe(`{
  "workbook": "keep-it-going",
  "version": 1,
  "preset": "talk",
  "changed": {
    "recordsPerSecond": {
      "text": "2M",
      "value": 2000000
    },
    "checkpointKind": {
      "text": "incremental",
      "value": "incremental"
    }
  }
}
`);
});

it("reads back what it wrote", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const reading = fromFile(toFile(scenario));
      expect("scenario" in reading && same(reading.scenario, scenario) && reading.problems).toEqual([]);
    }),
  );
});

describe("a file that holds no scenario is refused with a sentence", () => {
  test.each([
    ["", "The file is empty."],
    [" \n", "The file is empty."],
    ["hello", "This is not a scenario file: it is not JSON from line 1, column 1 on."],
    ["[]", "This is JSON, but not a scenario of this workbook."],
    ["null", "This is JSON, but not a scenario of this workbook."],
    [`{"workbook": "another"}`, "This is JSON, but not a scenario of this workbook."],
    [`{"workbook": "keep-it-going"}`, `The file is damaged: "changed" is not a list of inputs.`],
    [`{"workbook": "keep-it-going", "changed": []}`, `The file is damaged: "changed" is not a list of inputs.`],
    [toFile(example).slice(0, 72), "This is not a whole scenario file: it breaks off at line 5, column 4."],
    [toFile(example).replace(",", ";"), "This is not a scenario file: it is not JSON from line 2, column 30 on."],
  ])("%j", (text, problem) => {
    expect(fromFile(text)).toEqual({ problem });
  });
});

describe("what is wrong in a file is named, and the rest is used", () => {
  const fileWith = (changed: object, rest: object = {}) =>
    JSON.stringify({
      workbook: "keep-it-going",
      version: 1,
      preset: "post",
      changed: { machines: { value: 7 }, ...changed },
      ...rest,
    });

  test.each<[string, string]>([
    [fileWith({ nonsense: { value: 1 } }), `The workbook has no input "nonsense".`],
    [fileWith({ distinctKeys: 5 }), "Distinct keys: there is no value."],
    [fileWith({ distinctKeys: {} }), "Distinct keys: there is no value."],
    [fileWith({ distinctKeys: { value: null } }), `Distinct keys: "null" is not a number.`],
    [fileWith({ distinctKeys: { value: [1] } }), `Distinct keys: "[1]" is not a number.`],
    [
      fileWith({ distinctKeys: { value: 0 } }),
      `Distinct keys: "0" is out of bounds: it must be between 1 and 1\u00a0T.`,
    ],
    [fileWith({ distinctKeys: { value: 1.5 } }), `Distinct keys: "1.5" is not a whole number: write 1 or 2.`],
    [fileWith({ checkpointKind: { value: "toString" } }), `Checkpoints: "toString" is not one of full, incremental.`],
    [fileWith({ machines: { value: 7, text: "8" } }), `Machines: the text says "8" and the value 7, which is used.`],
    [
      fileWith({}, { version: 2 }),
      "The file was made by a newer version of the workbook (2): what this one knows of it is used.",
    ],
    [fileWith({}, { version: "x" }), "The file does not say which version of the workbook made it."],
  ])("%s", (text, problem) => {
    const reading = fromFile(text);
    expect(reading).toEqual({ scenario: withValue(fromPreset("post"), "machines", 7), problems: [problem] });
  });

  it("an unknown preset is the default one", () => {
    const reading = fromFile(fileWith({}, { preset: "__proto__" }));
    expect(reading).toEqual({
      scenario: withValue(defaultScenario, "machines", 7),
      problems: [`The file names no preset of this workbook: it starts from "talk".`],
    });
  });

  it("a name that every object has is only a name", () => {
    const reading = fromFile(
      `{"workbook":"keep-it-going","version":1,"preset":"talk","changed":{"__proto__":{"value":1}}}`,
    );
    expect(reading).toEqual({ scenario: defaultScenario, problems: [`The workbook has no input "__proto__".`] });
  });
});

it("gives a valid scenario or a sentence for any text and any JSON", () => {
  const damaged = fc
    .tuple(anyScenario, fc.nat(), fc.string({ unit: "binary", maxLength: 3 }))
    .map(([scenario, place, noise]) => {
      const text = toFile(scenario);
      return text.slice(0, place % text.length) + noise + text.slice((place % text.length) + noise.length);
    });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json(), damaged), (text) => {
      const reading = fromFile(text);
      if ("problem" in reading) expect(reading.problem).toMatch(/^(This|The) .*\.$/);
      else for (const input of inputs) expect(accepts(input, reading.scenario.values[input.id])).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
