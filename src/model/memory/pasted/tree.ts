import { isMap, type YamlMap } from "./yaml.js";
import type { Part } from "./text-settings.js";

/** A file is never nested deeper; only one that refers to itself is. Assumed. */
const DEEPEST = 40;

/**
 * Makes one level of a nested map, with dots between the names, as Flink does with config.yaml since 1.19.
 * Source: `GlobalConfiguration.flatten`, and `Configuration.setValueInternal`, which takes no null.
 */
export function flatten(tree: YamlMap): Part {
  const settings = new Map<string, string>();
  const faults: string[] = [];
  const visit = (map: YamlMap, prefix: string, depth: number): void => {
    for (const [name, value] of map) {
      const key = prefix + (typeof name === "string" ? name : "…");
      if (isMap(value)) {
        if (depth < DEEPEST) visit(value, `${key}.`, depth + 1);
      } else if (value === null) faults.push(`${key} has no value. Flink does not start with such a file.`);
      else settings.set(key, textOf(value));
    }
  };
  visit(tree, "", 0);
  return { settings, faults };
}

/** Whether keys are nested, as only config.yaml has them. */
export function isNested(tree: YamlMap): boolean {
  return [...tree.values()].some(isMap);
}

/** A scalar is a text already; of a list, the scalars in it. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? `[${value.map((one) => (typeof one === "string" ? one : "…")).join(", ")}]` : "…";
}
