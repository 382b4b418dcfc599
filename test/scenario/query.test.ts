import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { accepts, inputs, type InputValue } from "../../src/scenario/inputs.js";
import { foreignPart, fromQuery, toQuery } from "../../src/scenario/query.js";
import { defaultScenario, fromPreset, same, withValue, type Scenario } from "../../src/scenario/scenario.js";
import { anyScenario } from "./arbitrary.js";

const talkWith = (changes: Record<string, InputValue>): Scenario =>
  Object.entries(changes).reduce((scenario, [id, value]) => withValue(scenario, id, value), defaultScenario);

function expectValid({ values }: Scenario): void {
  for (const input of inputs) expect(accepts(input, values[input.id]), input.id).toBe(true);
}

describe("a link is written so that people can read it", () => {
  test.each<[string, Scenario, string]>([
    ["the default", defaultScenario, ""],
    ["another preset", fromPreset("post"), "v=1&preset=post"],
    [
      "what differs from the preset",
      talkWith({
        recordsPerSecond: 2e6,
        messageBytes: 4000,
        checkpointIntervalSeconds: 300,
        linkBitsPerSecond: 2.5e10,
      }),
      "v=1&message=4KB&rate=2M&interval=5min&link=25Gbit",
    ],
    ["a choice", talkWith({ checkpointKind: "incremental" }), "v=1&checkpoints=incremental"],
    ["a share", talkWith({ changedFraction: 0.3 }), "v=1&changed=0.3"],
    ["what is not known", withValue(fromPreset("post"), "coresPerMachine", null), "v=1&preset=post&cores=unknown"],
  ])("%s", (_, scenario, query) => {
    expect(toQuery(scenario)).toBe(query);
  });

  it("and says the default on demand", () => {
    expect(toQuery(defaultScenario, { explicit: true })).toBe("v=1");
    expect(fromQuery("?v=1")).toEqual({ scenario: defaultScenario, problems: [], present: true });
  });
});

describe("a link that nobody wrote with this workbook", () => {
  test.each(["", "?", "utm_source=mail&fbclid=1", "&&&", "=", "?=x&&"])("%j says nothing about a scenario", (text) => {
    expect(fromQuery(text)).toEqual({ scenario: defaultScenario, problems: [], present: false });
  });

  test.each(["__proto__=1", "constructor=1", "toString=1&hasOwnProperty=2", "__proto__[x]=1"])(
    "%j is harmless",
    (text) => {
      expect(fromQuery(text)).toEqual({ scenario: defaultScenario, problems: [], present: false });
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    },
  );

  it("is read with the names and units that people type", () => {
    const { scenario, problems } = fromQuery("?rate=2%20million%2Fs&message=4+KB&link=25Gbps&target=80%25");
    expect(problems).toEqual([]);
    expect(toQuery(scenario)).toBe("v=1&message=4KB&rate=2M&link=25Gbit&target=0.8");
  });
});

describe("what is not understood is named, and the rest is used", () => {
  test.each<[string, string]>([
    ["preset=nonsense", `There is no preset "nonsense": it starts from "talk".`],
    ["preset=__proto__", `There is no preset "__proto__": it starts from "talk".`],
    ["v=2", "This was made by a newer version of the workbook (2): what this one knows of it is used."],
    ["v=", `The version "" is not understood.`],
    ["v=0", `The version "0" is not understood.`],
    [
      "interval=soon",
      `Checkpoint interval: "soon" does not begin with a number: write, for example, 5 min or 1 h 30 min.`,
    ],
    ["interval=99d", `Checkpoint interval: "99d" is out of bounds: it must be between 1\u00a0s and 1\u00a0d.`],
    ["keys=unknown", `Distinct keys: "unknown" does not begin with a number: write, for example, 5 or 500 M.`],
    ["checkpoints=half", `Checkpoints: "half" is not one of full, incremental.`],
    ["checkpoints=toString", `Checkpoints: "toString" is not one of full, incremental.`],
    ["checkpoints=", `Checkpoints: "" is not one of full, incremental.`],
  ])("%s", (query, problem) => {
    const { scenario, problems, present } = fromQuery(`machines=7&${query}`);
    expect(problems).toEqual([problem]);
    expect(present).toBe(true);
    expect(same(scenario, talkWith({ machines: 7 }))).toBe(true);
  });

  it("the last of several values counts, and that is said once", () => {
    const { scenario, problems } = fromQuery("machines=5&machines=6&machines=7");
    expect(scenario.values.machines).toBe(7);
    expect(problems).toEqual([`"machines" is there more than once: the last one counts.`]);
  });

  it("a long text is cut, and stays text", () => {
    const { problems } = fromQuery(`checkpoints=${encodeURIComponent("<script>alert(1)</script>".repeat(1000))}`);
    expect(problems).toEqual([
      `Checkpoints: "<script>alert(1)</script><script>alert(…" is not one of full, incremental.`,
    ]);
  });
});

it("keeps what others have put into the query as it is", () => {
  expect(foreignPart("?utm_source=a%20b&rate=2M&x&v=1&%72ate=3&y=1+2")).toBe("utm_source=a%20b&x&y=1+2");
  expect(foreignPart("")).toBe("");
});

describe("for every scenario", () => {
  it("the link leads back to it", () => {
    fc.assert(
      fc.property(anyScenario, fc.boolean(), (scenario, explicit) => {
        const reading = fromQuery(toQuery(scenario, { explicit }));
        expect(reading.problems).toEqual([]);
        expect(same(reading.scenario, scenario)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("the link has only characters that are safe in an address", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(toQuery(scenario)).toMatch(/^[\w.=&+%-]*$/);
      }),
    );
  });
});

describe("for every text", () => {
  const name = fc.constantFrom("v", "preset", ...inputs.map(({ link }) => link));
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,eKMGB/smin%-+ ") }),
  );
  const assignments = fc.array(fc.tuple(name, value), { maxLength: 8 });
  const mutated = fc
    .tuple(anyScenario, fc.nat(), fc.string({ unit: "binary", maxLength: 5 }))
    .map(([scenario, place, noise]) => {
      const query = toQuery(scenario, { explicit: true });
      return query.slice(0, place % query.length) + noise + query.slice((place % query.length) + noise.length);
    });
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    assignments.map((pairs) => pairs.map((pair) => pair.join("=")).join("&")),
    assignments.map((pairs) => pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&")),
    mutated,
  );

  it("there is a valid scenario, and problems are sentences", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { scenario, problems } = fromQuery(text);
        expectValid(scenario);
        for (const problem of problems) expect(problem).toMatch(/^[A-Z"].*\.$/s);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});
