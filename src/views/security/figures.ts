import type { FigureView } from "../figure.js";
import type { World } from "../world.js";

/** The figures of the chapter on security, by the name an author writes, in the order of its text. */
export const securityFigures: Readonly<Record<string, (world: World) => FigureView>> = {};
