import type { Configuration } from "../../capacity/configuration.js";
import type { World } from "../../world.js";
import { slotsNow } from "./now.js";
import { slotsProgram } from "./program.js";
import { slotsThen } from "./then.js";

/** What follows from a scenario’s job, slots and key groups, to copy; by the name an author writes. */
export const slotsConfigurations: Readonly<Record<string, (world: World, link: string) => Configuration>> = {
  "slots-config": slotsNow,
  "slots-program": slotsProgram,
  "slots-then": slotsThen,
};
