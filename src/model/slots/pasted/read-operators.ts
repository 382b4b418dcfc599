import { excerpt } from "../../excerpt.js";
import { isObject, type JsonObject } from "../../checkpointing/history/fields.js";
import type { Partitioner } from "../job/job.js";
import { linesOf } from "./entities.js";
import { idOf, listOf, parallelismOf, textOf } from "./node-fields.js";
import { isProblem, type Problem } from "./plan.js";
import { dangling, withoutId } from "./read-tasks.js";
import { partitionerNamed } from "./ship-strategy.js";

/** An operator of a plan that a program prints. */
export interface PlannedOperator {
  readonly id: string;
  /** As Flink names it: that of a source begins with "Source: ". */
  readonly name: string;
  readonly parallelism: number;
  readonly inputs: readonly { readonly from: string; readonly partitioner: Partitioner | null }[];
}

/** The operators of a plan, and whether some of them stand in an iteration. */
export interface Operators {
  readonly operators: readonly PlannedOperator[];
  readonly iterates: boolean;
}

/**
 * Reads the nodes of a plan that a program prints, each of which is an operator. The steps of an iteration stand within
 * a node of their own; what feeds back is not in the JSON.
 * Source: JSONGenerator, 1.3.3 to 2.3.0.
 */
export function readOperators(nodes: readonly unknown[]): Operators | Problem {
  const flat = flatten(nodes);
  if (isProblem(flat)) return flat;
  const operators: PlannedOperator[] = [];
  const ids = new Set<string>();
  for (const one of flat.nodes) {
    const operator = readOperator(one);
    if (isProblem(operator)) return operator;
    if (ids.has(operator.id)) return { problem: `Two nodes of the plan have the id ${excerpt(operator.id)}.` };
    ids.add(operator.id);
    operators.push(operator);
  }
  for (const { name, inputs } of operators) {
    const unknown = inputs.find(({ from }) => !ids.has(from));
    if (unknown) return { problem: dangling(name, unknown.from) };
  }
  return { operators, iterates: flat.iterates };
}

/** A node, and the iteration it is a step of. */
interface Step {
  readonly node: unknown;
  readonly iteration: string | null;
}

/** Steps stand after their iteration. A list of its own: a text may nest deeper than calls do. */
function flatten(nodes: readonly unknown[]): { nodes: readonly Step[]; iterates: boolean } | Problem {
  const flat: Step[] = [];
  const waiting = nodes.map((node): Step => ({ node, iteration: null })).reverse();
  let iterates = false;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    flat.push(next);
    if (!isObject(next.node) || !("step_function" in next.node)) continue;
    const steps = listOf(next.node, "step_function");
    if (isProblem(steps)) return steps;
    iterates = true;
    const iteration = idOf(next.node);
    for (const node of [...steps].reverse()) waiting.push({ node, iteration });
  }
  return { nodes: flat, iterates };
}

function readOperator({ node, iteration }: Step): PlannedOperator | Problem {
  const id = idOf(node);
  if (!isObject(node) || id === null) return { problem: withoutId(node) };
  const name = operatorName(node) ?? id;
  const parallelism = parallelismOf(node, name);
  if (isProblem(parallelism)) return parallelism;
  const inputs = readInputs(node, name);
  if (isProblem(inputs)) return inputs;
  const isFirstStep = inputs.length === 0 && iteration !== null;
  return { id, name, parallelism, inputs: isFirstStep ? [{ from: iteration, partitioner: null }] : inputs };
}

/** Its type is its name, and its contents a description since 1.15; an iteration has contents alone. */
function operatorName(node: JsonObject): string | null {
  const name = linesOf(textOf(node, "type") ?? textOf(node, "contents") ?? "")
    .join(" ")
    .trim();
  return name === "" ? null : name;
}

function readInputs(node: JsonObject, name: string): PlannedOperator["inputs"] | Problem {
  const inputs = listOf(node, "predecessors");
  if (isProblem(inputs)) return inputs;
  const ids = inputs.map(idOf);
  if (ids.includes(null)) return { problem: dangling(name, null) };
  return inputs.map((input, place) => ({
    from: ids[place] ?? "",
    partitioner: isObject(input) ? partitionerNamed(textOf(input, "ship_strategy")) : null,
  }));
}
