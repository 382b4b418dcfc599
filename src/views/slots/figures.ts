import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import type { World } from "../world.js";
import { clusterFigures } from "./cluster-figures.js";
import { keyFigures } from "./key-figures.js";

/** The figures of the slots chapter, by the name an author writes. */
export const slotsFigures: Readonly<Record<string, (world: World, reference: Reference) => FigureView>> = {
  ...clusterFigures,
  ...keyFigures,
};
