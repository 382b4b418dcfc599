import type { Body } from "./bodies.js";
import { writeNumber } from "./numbers.js";

const primitives = ["boolean", "byte", "short", "char", "int", "long", "float", "double"];

/** Writers of Flink’s IntValue and the like: objects with one field of a primitive type. */
export const values: readonly (readonly [string, Body])[] = primitives.map((primitive) => [
  `org.apache.flink.types.${primitive.charAt(0).toUpperCase()}${primitive.slice(1)}Value`,
  ({ sample, place }, graph) => writeNumber(primitive, sample, { place, graph }),
]);
