import { capacityModel } from "../model/capacity/index.js";
import { checkpointingQuantities } from "../model/checkpointing/index.js";
import { memoryQuantities } from "../model/memory/index.js";
import { slotsQuantities } from "../model/slots/index.js";
import { securityQuantities } from "../model/security/index.js";
import { deploymentQuantities } from "../model/deployment/index.js";
import { productionQuantities } from "../model/production/index.js";
import { suspectsQuantities } from "../model/suspects/index.js";
import { modelOf } from "../model/graph.js";
import { serializationModel, serializationQuantities } from "../model/serialization/index.js";
import { stateQuantities } from "../model/state/index.js";
import type { Quantity } from "../model/quantity.js";

/** Everything the workbook computes. A chapter joins its model here. */
export const workbookModel = modelOf([
  ...serializationModel.quantities,
  ...securityQuantities,
  ...deploymentQuantities,
  ...productionQuantities,
  ...suspectsQuantities,
]);

/** What each chapter adds to the model, by the name of its page. */
export const chapterQuantities: Readonly<Record<string, readonly Quantity[]>> = {
  capacity: capacityModel.quantities,
  checkpointing: checkpointingQuantities,
  memory: memoryQuantities,
  slots: slotsQuantities,
  "state-backends": stateQuantities,
  serialization: serializationQuantities,
  security: securityQuantities,
  deployment: deploymentQuantities,
  production: productionQuantities,
  suspects: suspectsQuantities,
};

/** The chapter in which a quantity is derived; undefined when there is none of that id. */
export function chapterOf(id: string): string | undefined {
  return chapterById.get(id);
}

const chapterById: ReadonlyMap<string, string> = new Map(
  // A quantity that two chapters name belongs to the first.
  Object.entries(chapterQuantities)
    .reverse()
    .flatMap(([chapter, quantities]) => quantities.map(({ id }) => [id, chapter] as const)),
);
