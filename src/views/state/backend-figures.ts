import type { FigureView } from "../figure.js";
import type { World } from "../world.js";
import { accessCostView } from "./access-cost.js";
import { backendChooserThenView, backendChooserView } from "./chooser/view.js";
import { copiesView } from "./snapshots/copies.js";
import { snapshotTimelineView } from "./snapshots/timeline.js";

/** The figures about the backends themselves, by the name an author writes. */
export const stateBackendFigures: Readonly<Record<string, (world: World) => FigureView>> = {
  "backend-chooser": backendChooserView,
  "backend-chooser-then": backendChooserThenView,
  "access-cost": accessCostView,
  "snapshot-timeline": snapshotTimelineView,
  "copy-on-write": copiesView,
};
