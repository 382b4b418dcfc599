import type { Exercise } from "../../../src/exercises/exercise.js";
import { exercisesByChapter } from "../../../src/exercises/index.js";
import { capacityFigures } from "../../../src/views/capacity/figures.js";
import { checkpointingFigures } from "../../../src/views/checkpointing/figures.js";
import { memoryFigures } from "../../../src/views/memory/figures.js";
import { serializationMeasurementFigures } from "../../../src/views/measurements/figures.js";
import { serializationFigures } from "../../../src/views/serialization/figures.js";
import { securityFigures } from "../../../src/views/security/figures.js";
import { deploymentFigures } from "../../../src/views/deployment/figures.js";
import { productionFigures } from "../../../src/views/production/figures.js";
import { suspectsFigures } from "../../../src/views/suspects/figures.js";
import { slotsFigures } from "../../../src/views/slots/figures.js";
import { stateFigures } from "../../../src/views/state/figures.js";

/** A chapter that is written, and what must stand in it. */
export interface Chapter {
  readonly name: string;
  /** Its page. */
  readonly path: string;
  readonly figures: readonly string[];
  readonly exercises: readonly Exercise[];
}

const figuresByChapter = {
  capacity: capacityFigures,
  checkpointing: checkpointingFigures,
  memory: memoryFigures,
  slots: slotsFigures,
  "state-backends": stateFigures,
  serialization: { ...serializationMeasurementFigures, ...serializationFigures },
  security: securityFigures,
  deployment: deploymentFigures,
  production: productionFigures,
  suspects: suspectsFigures,
};

/** Every chapter that is written. */
export const chapters: readonly Chapter[] = Object.entries(figuresByChapter).map(([name, figures]) => ({
  name,
  path: `${name}.html`,
  figures: Object.keys(figures),
  exercises: exercisesByChapter[name] ?? [],
}));
