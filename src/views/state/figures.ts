import { stateMeasurementFigures } from "../measurements/figures.js";
import { stateBackendFigures } from "./backend-figures.js";
import { stateEntryFigures } from "./entry-figures.js";

/** The figures of the chapter on state backends, by the name an author writes. */
export const stateFigures = {
  ...stateMeasurementFigures,
  ...stateBackendFigures,
  ...stateEntryFigures,
};
