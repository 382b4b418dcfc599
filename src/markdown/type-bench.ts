import type { Markup } from "../components/html.js";
import { typeBench } from "../components/type-bench/bench.js";
import { typeWorkshop } from "../views/serialization/bench/workshop.js";
import { defaultWorld } from "./workshop.js";

/** The record of the default scenario, to be edited. */
export function typeBenchMarkup(): Markup {
  return typeBench(typeWorkshop(defaultWorld, null));
}
