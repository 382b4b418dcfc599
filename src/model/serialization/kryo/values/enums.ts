import { javaEnumConstants } from "../../types/java-enums.js";
import type { Graph } from "../graph/graph.js";

/** The constants of an enum, in order; null for a class that is none. */
export function constantsOf(className: string, graph: Graph): readonly string[] | null {
  const declared = graph.options.classes.get(className);
  if (declared) return declared.form === "enum" ? declared.constants : null;
  return javaEnumConstants(className);
}
