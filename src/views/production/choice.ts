import type { GivenChoice } from "../../model/quantity.js";
import type { World } from "../world.js";

/** Which option of a choice the scenario takes. */
export function chosen<Option extends string>({ evaluation }: World, { id }: GivenChoice<string, Option>): Option {
  return evaluation.values[id] as Option;
}
