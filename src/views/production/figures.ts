import type { FigureView } from "../figure.js";
import type { World } from "../world.js";

/** The figures of the chapter on production readiness, by the name an author writes, in the order of its text. */
export const productionFigures: Readonly<Record<string, (world: World) => FigureView>> = {};
