import type { Configuration } from "../../capacity/configuration.js";
import type { World } from "../../world.js";
import { stateNow } from "./now.js";
import { stateThen } from "./then.js";

/** What follows from where the state is, to copy; by the name an author writes. */
export const stateConfigurations: Readonly<Record<string, (world: World, link: string) => Configuration>> = {
  "state-now": stateNow,
  "state-then": stateThen,
};
