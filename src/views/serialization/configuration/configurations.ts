import type { Configuration } from "../../capacity/configuration.js";
import type { World } from "../../world.js";
import { serializationNow } from "./now.js";
import { serializationThen } from "./then.js";

/** What follows from the type of a record, to copy; by the name an author writes. */
export const serializationConfigurations: Readonly<Record<string, (world: World, link: string) => Configuration>> = {
  "serialization-now": serializationNow,
  "serialization-then": serializationThen,
};
