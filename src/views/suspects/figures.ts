import type { FigureView } from "../figure.js";
import type { World } from "../world.js";
import { afterView } from "./after/after.js";
import { burstsView } from "./bursts/bursts.js";
import { loadView } from "./load/load.js";
import { dashboardsView } from "./load/then-now.js";

/** The figures of the chapter on the usual suspects, by the name an author writes, in the order of its text. */
export const suspectsFigures: Readonly<Record<string, (world: World) => FigureView>> = {
  "pipeline-load": loadView,
  "pipeline-dashboards": dashboardsView,
  "pipeline-after": afterView,
  "average-bursts": burstsView,
};
