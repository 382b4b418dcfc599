import type { FigureView } from "../figure.js";
import type { World } from "../world.js";

/** The figures of the chapter on deployment and high availability, by the name an author writes, in the order of its text. */
export const deploymentFigures: Readonly<Record<string, (world: World) => FigureView>> = {};
