import type { Markup } from "../html.js";
import { clusterBoxesDrawing, clusterBoxesNarrowDrawing } from "./cluster-boxes.js";
import { containerThenNarrowDrawing } from "./container-then-narrow.js";
import { containerThenDrawing } from "./container-then.js";
import { containerVersionsDrawing, containerVersionsNarrowDrawing } from "./container-versions.js";
import { keyGroupsDrawing, keyGroupsNarrowDrawing } from "./key-groups.js";
import { machineNarrowDrawing } from "./machine-narrow.js";
import { machineDrawing } from "./machine.js";
import { rescalingDrawing, rescalingNarrowDrawing } from "./rescaling.js";

/** A drawing for a wide page and one for a phone. Each takes the data of its figure’s view. */
export interface DrawingPair {
  readonly wide: (data: never) => Markup;
  readonly narrow: (data: never) => Markup;
}

const machine: DrawingPair = { wide: machineDrawing, narrow: machineNarrowDrawing };

/** Every drawing that is not a chart, by the name of its figure. */
export const drawings: Readonly<Record<string, DrawingPair>> = {
  machine,
  "machine-1": machine,
  "machine-2": machine,
  "machine-3": machine,
  "machine-4": machine,
  "container-then": { wide: containerThenDrawing, narrow: containerThenNarrowDrawing },
  "container-versions": { wide: containerVersionsDrawing, narrow: containerVersionsNarrowDrawing },
  "cluster-boxes": { wide: clusterBoxesDrawing, narrow: clusterBoxesNarrowDrawing },
  "key-groups": { wide: keyGroupsDrawing, narrow: keyGroupsNarrowDrawing },
  rescaling: { wide: rescalingDrawing, narrow: rescalingNarrowDrawing },
};
