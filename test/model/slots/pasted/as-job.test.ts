import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRefused } from "../../../../src/model/slots/graph/refusal.js";
import { jobGraphOf } from "../../../../src/model/slots/graph/job-graph.js";
import { readJob } from "../../../../src/model/slots/job/text/read-job.js";
import { writeJob } from "../../../../src/model/slots/job/text/write-job.js";
import { asJob } from "../../../../src/model/slots/pasted/as-job.js";
import { isProblem, type PastedPlan } from "../../../../src/model/slots/pasted/plan.js";
import { planText } from "../../../../src/model/slots/pasted/write-plan.js";
import { planFile, planFiles, planIn } from "./plans.js";

interface Shape {
  readonly tasks: readonly string[];
  readonly edges: readonly string[];
}

/** As the text form can hold it, and without the numbers of names that come twice. */
const plain = (name: string): string => name.replaceAll('"', "'").replaceAll(/\s+/g, " ").replaceAll(/ #\d+/g, "");

const partitioners = { FORWARD: "forward", RESCALE: "rescale", REBALANCE: "rebalance", HASH: "key" } as Readonly<
  Record<string, string>
>;

function wanted({ vertices, edges }: PastedPlan): Shape {
  const nameOf = (place: number): string => plain(vertices[place]?.name ?? "");
  return {
    tasks: vertices.map(({ name, parallelism }) => `${plain(name)} × ${String(parallelism)}`).sort(),
    edges: edges
      .map(({ from, to, shipStrategy }) => {
        const strategy = (shipStrategy ?? "").toLowerCase();
        return `${nameOf(from)} ${partitioners[shipStrategy ?? ""] ?? strategy} ${nameOf(to)}`;
      })
      .sort(),
  };
}

/** The tasks that Flink makes of the text of a job. */
function madeOf(text: string, { parallelism, version }: { parallelism: number; version: "1.3" | "2.x" }): Shape {
  const reading = readJob(text);
  if (!("job" in reading)) throw new Error(reading.problems[0]?.says);
  const graph = jobGraphOf(reading.job, {
    ...{ version, defaultParallelism: parallelism, chaining: true, chainDifferentMaxParallelism: true },
  });
  if (isRefused(graph)) throw new Error(graph.refused);
  const nameOf = (place: number): string => plain(graph.vertices[place]?.name ?? "");
  return {
    tasks: graph.vertices.map((vertex) => `${plain(vertex.name)} × ${String(vertex.parallelism)}`).sort(),
    edges: graph.edges.map(({ from, to, partitioner }) => `${nameOf(from)} ${partitioner} ${nameOf(to)}`).sort(),
  };
}

function taken(plan: PastedPlan, version: "1.3" | "2.x"): Shape {
  const made = asJob(plan, version);
  if (isProblem(made)) throw new Error(made.problem);
  return madeOf(writeJob(made.job), { parallelism: made.parallelism, version });
}

describe("A plan becomes a job of which Flink makes the same tasks", () => {
  test.each(planFiles.filter((name) => !name.includes("chained-sources")))("%s, in 1.3 and now", (file) => {
    const plan = planIn(planFile(file));
    expect(taken(plan, "2.x")).toEqual(wanted(plan));
    expect(taken(plan, "1.3")).toEqual(wanted(plan));
  });

  test.each(planFiles.filter((name) => name.includes("chained-sources")))("%s, now", (file) => {
    const plan = planIn(planFile(file));
    expect(taken(plan, "2.x")).toEqual(wanted(plan));
  });

  const anyPlan = fc
    .array(
      fc.record({
        parallelism: fc.constantFrom(1, 2, 2, 8),
        chain: fc.array(fc.constantFrom("Map", "Filter", "Sink: out", "Window(5, Sum)", "it's “odd”", "x: Writer"), {
          maxLength: 3,
        }),
        reads: fc.array(fc.record({ back: fc.nat(5), strategy: fc.constantFrom(...Object.keys(partitioners)) }), {
          maxLength: 2,
        }),
      }),
      { minLength: 2, maxLength: 9 },
    )
    .map((tasks) => {
      const vertices = tasks.map(({ parallelism, chain, reads }, place) => {
        const isSource = place === 0 || reads.length === 0;
        const names = [isSource ? `Source: s${String(place)}` : `task ${String(place)}`, ...chain];
        return {
          ...{ id: String(place), name: "", parallelism, maxParallelism: null, slotSharingGroup: null, status: null },
          // A source that nothing reads would be left out.
          operators: [...names, ...(isSource ? ["parse"] : [])].map((name, at) => ({
            name,
            after: at === 0 ? null : at - 1,
          })),
        };
      });
      const edges = tasks.flatMap(({ reads, parallelism }, to) =>
        reads.flatMap(({ back, strategy }) => {
          const from = to - 1 - back;
          if (from < 0 || to === 0) return [];
          const isForward = strategy === "FORWARD" && tasks[from]?.parallelism !== parallelism;
          return [
            {
              from,
              to,
              shipStrategy: isForward ? "RESCALE" : strategy,
              partitioner: null,
              pattern: "all-to-all" as const,
            },
          ];
        }),
      );
      return {
        vertices: vertices.filter(
          (_, place) => place === 0 || edges.some(({ to }) => to === place) || tasks[place]?.reads.length === 0,
        ),
        edges,
        whole: vertices,
      };
    })
    .filter(({ vertices, whole }) => vertices.length === whole.length);

  test("whatever the plan", () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom("1.3" as const, "2.x" as const), (tasks, version) => {
        const plan = planIn(planText(tasks, "any"));
        expect(taken(plan, version)).toEqual(wanted(plan));
      }),
    );
  });

  test("and what is assumed for it is said", () => {
    const made = asJob(planIn(planFile("rest-plan-2.3-fan-out.json")), "2.x");
    expect(isProblem(made) ? [] : made.assumed).toHaveLength(3);
  });
});
