import { capacityFigures } from "./capacity/figures.js";
import { checkpointingFigures } from "./checkpointing/figures.js";
import { memoryFigures } from "./memory/figures.js";
import { serializationMeasurementFigures } from "./measurements/figures.js";
import { serializationFigures } from "./serialization/figures.js";
import { slotsFigures } from "./slots/figures.js";
import { stateFigures } from "./state/figures.js";
import { securityFigures } from "./security/figures.js";
import { deploymentFigures } from "./deployment/figures.js";
import { productionFigures } from "./production/figures.js";
import { suspectsFigures } from "./suspects/figures.js";
import type { FigureView } from "./figure.js";
import type { Reference } from "./reference.js";
import type { World } from "./world.js";

/** Every figure of the workbook, by the name an author writes. A chapter joins its figures here. */
export const figures: Readonly<Record<string, (world: World, reference: Reference) => FigureView>> = {
  ...capacityFigures,
  ...checkpointingFigures,
  ...memoryFigures,
  ...slotsFigures,
  ...stateFigures,
  ...serializationMeasurementFigures,
  ...serializationFigures,
  ...securityFigures,
  ...deploymentFigures,
  ...productionFigures,
  ...suspectsFigures,
};
