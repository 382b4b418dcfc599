import type { Configuration } from "../capacity/configuration.js";
import type { World } from "../world.js";
import { memoryConfig } from "./configurations/config.js";
import { memoryContainers } from "./configurations/containers.js";
import { memoryDynamic } from "./configurations/dynamic.js";
import { memoryFlags } from "./configurations/flags.js";
import { memoryLog } from "./configurations/log.js";
import { memoryThen } from "./configurations/then.js";

/** What follows from a scenario’s memory, to copy; by the name an author writes. */
export const memoryConfigurations: Readonly<Record<string, (world: World, link: string) => Configuration>> = {
  "memory-config": memoryConfig,
  "memory-dynamic": memoryDynamic,
  "memory-flags": memoryFlags,
  "memory-containers": memoryContainers,
  "memory-then": memoryThen,
  "memory-log": memoryLog,
};
