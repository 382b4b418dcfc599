import { excerpt } from "../../excerpt.js";
import { isObject, unexpected, type JsonObject } from "../../checkpointing/history/fields.js";
import type { FlinkEra, PlanKind, Problem } from "./plan.js";

/** What an answer of Flink is, and where in it the plan stands. */
export interface Recognised {
  readonly kind: PlanKind;
  readonly flinkEra: FlinkEra | null;
  /** Null where the JSON has none. */
  readonly name: string | null;
  readonly nodes: readonly unknown[];
  /** What /jobs/:id says about each task besides the plan; none in the others. */
  readonly details: readonly unknown[];
}

/** Finds out which answer a JSON value is. */
export function recognise(content: unknown): Recognised | Problem {
  if (!isObject(content)) return { problem: unexpected({ what: "The text", content, expected: "an object" }) };
  if ("errors" in content) return { problem: errorSentence(content.errors) };
  if (Array.isArray(content.nodes)) return bare(content, content.nodes as readonly unknown[]);
  const { plan } = content;
  const nodes = isObject(plan) ? plan.nodes : undefined;
  if (!isObject(plan) || !Array.isArray(nodes)) return { problem: strange(content) };
  const name = nameIn(content) ?? nameIn(plan);
  return Array.isArray(content.vertices)
    ? { kind: "jobDetails", flinkEra: eraOf(content), name, nodes, details: content.vertices as readonly unknown[] }
    : { kind: "jobPlan", flinkEra: "type" in plan ? null : "1.x", name, nodes, details: [] };
}

/** A plan alone: /jobs/:id/plan of 1.3, or of a later version without what is around it, or that of a program. */
function bare(content: JsonObject, nodes: readonly unknown[]): Recognised {
  const isProgram = nodes.some((node) => isObject(node) && ("pact" in node || "contents" in node));
  return isProgram
    ? { kind: "executionPlan", flinkEra: null, name: null, nodes, details: [] }
    : { kind: "jobPlan", flinkEra: "type" in content ? null : "1.x", name: nameIn(content), nodes, details: [] };
}

/** JobDetailsInfo has these fields in 2.3.0, and not in 1.20.5. */
function eraOf(details: JsonObject): FlinkEra {
  return ["schedulerType", "pending-operators", "application-id"].some((name) => name in details) ? "2.x" : "1.x";
}

function nameIn({ name }: JsonObject): string | null {
  return typeof name === "string" && name.trim() !== "" ? name : null;
}

/** Flink’s answer where there is nothing to tell (ErrorResponseBody, 1.5 to 2.3). */
function errorSentence(errors: unknown): string {
  const message = Array.isArray(errors) ? (errors as unknown[]).find((error) => typeof error === "string") : undefined;
  return message === undefined ? "Flink answered with an error." : `Flink answered with an error: ${excerpt(message)}.`;
}

/** A sentence about an object that has no plan. */
function strange(content: JsonObject): string {
  if (Array.isArray(content.jobs)) return "This is the list of jobs: ask for one of them, with /jobs/<job id>/plan.";
  if ("plan" in content) return "This has a plan without a list of nodes, which no version of Flink writes.";
  if ("vertices" in content) return "This is an answer about a job without its plan: ask for /jobs/<job id>/plan.";
  return "This is JSON, but no plan of a job: it has neither nodes nor a plan.";
}
