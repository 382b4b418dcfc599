import { checkpointingModel } from "../model/checkpointing/index.js";
import { configurationNow, configurationThen, type Configuration } from "./capacity/configuration.js";
import { capacityPhrases } from "./capacity/phrases.js";
import type { World } from "./world.js";

/** Everything the workbook computes. A chapter joins its model, its sentences and its configurations here. */
export const workbookModel = checkpointingModel;

export const phrases: Readonly<Record<string, (world: World) => string>> = capacityPhrases;

export const configurations: Readonly<Record<string, (world: World, link: string) => Configuration>> = {
  "capacity-now": configurationNow,
  "capacity-then": configurationThen,
};
