import type { DrawingPair } from "../drawings/index.js";
import { burstsDrawing, burstsNarrowDrawing } from "./bursts-drawing.js";
import { dashboardsDrawing, dashboardsNarrowDrawing } from "./dashboards-drawing.js";
import { loadDrawing, loadNarrowDrawing } from "./load-drawing.js";

/** The drawings of the chapter on the usual suspects, by the name of the figure. */
export const suspectsDrawings: Readonly<Record<string, DrawingPair>> = {
  "pipeline-load": { wide: loadDrawing, narrow: loadNarrowDrawing },
  "pipeline-dashboards": { wide: dashboardsDrawing, narrow: dashboardsNarrowDrawing },
  "average-bursts": { wide: burstsDrawing, narrow: burstsNarrowDrawing },
};
