import { describe, expect, test } from "vitest";
import { isProblem } from "../../../../src/model/slots/pasted/plan.js";
import { readPlan } from "../../../../src/model/slots/pasted/read-plan.js";
import { damagedPlans } from "./plan-damage.js";
import { planFile, planFiles, planIn, shapeOf } from "./plans.js";

interface Node {
  readonly id: string;
  readonly parallelism: number;
  readonly inputs?: readonly { readonly id: string; readonly ship_strategy: string }[];
}

interface Raw {
  readonly plan?: { readonly nodes: readonly Node[] };
  readonly nodes?: readonly Node[];
  readonly vertices?: readonly { readonly id: string; readonly name: string; readonly slotSharingGroupId?: string }[];
}

const inTasks = planFiles.filter((name) => !name.startsWith("execution"));
const ofJobs = planFiles.filter((name) => name.startsWith("rest-job"));

describe("Every answer of Flink itself is read", () => {
  test("of 1.3, 1.20 and 2.3, of all three kinds", () => {
    const kinds = new Set(planFiles.map((name) => planIn(planFile(name)).kind));
    expect([...kinds].sort()).toEqual(["executionPlan", "jobDetails", "jobPlan"]);
    for (const version of ["-1.3-", "-1.20-", "-2.3-"])
      expect(planFiles.some((name) => name.includes(version))).toBe(true);
  });

  test.each(inTasks)("%s: with its tasks, their parallelism and all that goes between them", (file) => {
    const raw = JSON.parse(planFile(file)) as Raw;
    const nodes = raw.plan?.nodes ?? raw.nodes ?? [];
    const { vertices, edges } = planIn(planFile(file));
    expect(vertices.map(({ id, parallelism }) => [id, parallelism]).sort()).toEqual(
      nodes.map(({ id, parallelism }) => [id, parallelism]).sort(),
    );
    expect(
      edges.map(({ from, to, shipStrategy }) => [vertices[from]?.id, shipStrategy, vertices[to]?.id]).sort(),
    ).toEqual(
      nodes.flatMap(({ id, inputs = [] }) => inputs.map((input) => [input.id, input.ship_strategy, id])).sort(),
    );
    for (const { from, to } of edges) expect(from).toBeLessThan(to);
    expect(JSON.stringify(vertices)).not.toMatch(/<br|&(?:lt|gt|amp|quot|#92);/);
  });

  test.each(ofJobs)("%s: with the names, states and groups that Flink has for its tasks", (file) => {
    const raw = JSON.parse(planFile(file)) as Raw;
    const plan = planIn(planFile(file));
    const told = plan.vertices.map(({ id, name, slotSharingGroup }) => [id, name, slotSharingGroup]);
    expect(told.sort()).toEqual(
      (raw.vertices ?? []).map(({ id, name, slotSharingGroupId }) => [id, name, slotSharingGroupId ?? null]).sort(),
    );
    expect(plan.vertices.every(({ status }) => status !== null)).toBe(true);
    const version = file.split("-")[2];
    expect(plan.flinkEra).toBe(version === "2.3" ? "2.x" : "1.x");
  });

  test.each(ofJobs)(
    "%s: its plan alone gives the same names, but for what a description says at greater length",
    (file) => {
      const { plan } = JSON.parse(planFile(file)) as Raw;
      const [whole, alone] = [planIn(planFile(file)), planIn(JSON.stringify({ plan }))];
      const lengthy = /Window|->.*->.*old/;
      const names = ({ vertices }: typeof whole): readonly string[] =>
        vertices.map(({ name }) => name).filter((name) => !lengthy.test(name));
      const operators = ({ vertices }: typeof whole): readonly number[] =>
        vertices.map((vertex) => vertex.operators.length);
      const isLengthy = /clicks|groups|join|union/.test(file);
      if (!isLengthy) expect(names(alone)).toEqual(names(whole));
      expect(operators(alone)).toEqual(operators(whole));
    },
  );

  const chained = ["branches", "connect", "diamond", "fan-out", "one-chain"];
  const programs = planFiles.filter(
    (name) => name.startsWith("execution") && chained.some((job) => name.endsWith(`-${job}.json`)),
  );
  test.each(programs)(
    "%s: becomes the tasks that Flink makes of it, where the program says nothing on chains",
    (file) => {
      expect(shapeOf(planIn(planFile(file)))).toEqual(shapeOf(planIn(planFile(file.replace("execution", "plan")))));
    },
  );

  test("in the frame that “flink info” prints around it", () => {
    const plan = planFile("execution-2.3-connect.json");
    const framed = `Some log\n----------------------- Execution Plan -----------------------\n${plan}\n--------------------------------------------------------------\n\nNo description provided.\n`;
    expect(shapeOf(planIn(framed))).toEqual(shapeOf(planIn(plan)));
  });
});

describe("What is no plan is answered with one sentence", () => {
  const plan = planFile("rest-plan-2.3-groups.json");
  test.each([
    ["", "There is nothing to read."],
    ["<!doctype html><html></html>", /^This is HTML, not JSON/],
    [plan.slice(0, 300), /^The text breaks off at line \d+, column \d+/],
    [`${plan}${plan}`, /something follows behind the end of the JSON/],
    ["state.backend: rocksdb", /not JSON from line 1, column 1 on/],
    ["[1, 2]", "The text is a list, an object was expected."],
    ['{"errors":["Job 12 not found"]}', 'Flink answered with an error: "Job 12 not found".'],
    ['{"jobs":[]}', /list of jobs/],
    ['{"plan":{"nodes":[]}}', /no nodes/],
    ['{"plan":{"nodes":[{"id":"a","parallelism":-1}]}}', /no parallelism yet/],
    ['{"plan":{"nodes":[{"id":"a","parallelism":1},{"id":"a","parallelism":1}]}}', /Two nodes/],
    ['{"plan":{"nodes":[{"id":"a","parallelism":1,"inputs":[{"id":"b"}]}]}}', /which no node has/],
    ['{"plan":{"nodes":[{"id":"a","parallelism":1,"inputs":[{"id":"a"}]}]}}', /in a circle/],
    ['{"nodes":[{"id":1,"pact":"Data Source","parallelism":1}]}', /Flink would refuse this plan/],
  ])("%j", (text, sentence) => {
    const reading = readPlan(text);
    if (!isProblem(reading)) throw new Error("It was read.");
    if (typeof sentence === "string") expect(reading.problem).toBe(sentence);
    else expect(reading.problem).toMatch(sentence);
  });

  test("and so is any of a thousand damaged ones that cannot be read; none is an error", () => {
    const readings = damagedPlans(1000).map(readPlan);
    const problems = readings.filter(isProblem);
    for (const { problem } of problems) {
      expect(problem).toMatch(/^[^]{5,}\.$/);
      expect(problem).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(problems.length).toBeGreaterThan(200);
    expect(problems.length).toBeLessThan(950);
  });
});
