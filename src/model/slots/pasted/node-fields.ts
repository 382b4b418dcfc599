import { excerpt } from "../../excerpt.js";
import { isObject, unexpected, type JsonObject } from "../../checkpointing/history/fields.js";
import { UPPER_BOUND_MAX_PARALLELISM } from "../key-groups/bounds.js";
import type { Problem } from "./plan.js";

/** The id of a node: Flink writes a text for a task and a number for an operator. Null where there is neither. */
export function idOf(content: unknown): string | null {
  if (!isObject(content)) return null;
  const { id } = content;
  return typeof id === "string" || (typeof id === "number" && Number.isFinite(id)) ? String(id) : null;
}

/** A text under a name; null where there is none. */
export function textOf(object: JsonObject, name: string): string | null {
  const value = object[name];
  return typeof value === "string" ? value : null;
}

/** The objects of a list; none where it is missing or null. */
export function listOf(object: JsonObject, name: string): readonly unknown[] | Problem {
  const value = object[name] ?? null;
  if (value === null) return [];
  return Array.isArray(value) ? value : { problem: unexpected({ what: name, content: value, expected: "a list" }) };
}

/** The parallelism of what is called `name`. */
export function parallelismOf(object: JsonObject, name: string): number | Problem {
  const { parallelism } = object;
  if (
    Number.isInteger(parallelism) &&
    (parallelism as number) >= 1 &&
    (parallelism as number) <= UPPER_BOUND_MAX_PARALLELISM
  ) {
    return parallelism as number;
  }
  if (parallelism === -1) {
    return { problem: `${excerpt(name)} has no parallelism yet: Flink decides it when the job runs, and writes −1.` };
  }
  const expected = `a whole number from 1 to ${String(UPPER_BOUND_MAX_PARALLELISM)}`;
  return {
    problem: unexpected({ what: `The parallelism of ${excerpt(name)}`, content: parallelism ?? null, expected }),
  };
}
