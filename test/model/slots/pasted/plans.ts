import { readdirSync, readFileSync } from "node:fs";
import { inProject } from "../../../../scripts/lib/paths.js";
import { isProblem, type PastedPlan } from "../../../../src/model/slots/pasted/plan.js";
import { readPlan } from "../../../../src/model/slots/pasted/read-plan.js";

const folder = inProject("data/flink/vectors/slots/plans");

/** What Flink itself has written: /jobs/:id/plan, /jobs/:id and execution plans, of 1.3, 1.20 and 2.3. */
export const planFiles: readonly string[] = readdirSync(folder).filter((name) => name.endsWith(".json"));

/** What stands in one of the files. */
export function planFile(name: string): string {
  return readFileSync(`${folder}/${name}`, "utf8");
}

/** The plan in a text. */
export function planIn(text: string): PastedPlan {
  const plan = readPlan(text);
  if (isProblem(plan)) throw new Error(plan.problem);
  return plan;
}

/** The tasks of a plan, and what goes between them, as sets that do not depend on ids and order. */
export function shapeOf({ vertices, edges }: Pick<PastedPlan, "vertices" | "edges">): object {
  const nameOf = (place: number): string => vertices[place]?.name ?? "";
  return {
    tasks: vertices.map(({ name, parallelism }) => `${name} × ${String(parallelism)}`).sort(),
    edges: edges.map(({ from, to, shipStrategy }) => `${nameOf(from)} ${shipStrategy ?? ""} ${nameOf(to)}`).sort(),
  };
}
