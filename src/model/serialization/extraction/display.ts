import { simpleName } from "./class-names.js";
import type { JavaType } from "./java-type.js";

/** A type as a reader would write it: "List<String>", "int[]", "T". */
export function displayOf(type: JavaType): string {
  switch (type.kind) {
    case "class":
      return simpleName(type.name);
    case "parameterized":
      return `${simpleName(type.name)}<${type.arguments.map(displayOf).join(", ")}>`;
    case "variable":
      return type.name;
    case "array":
      return `${displayOf(type.of)}[]`;
    case "wildcard":
      return "?";
  }
}
