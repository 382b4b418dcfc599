import type { FigureView } from "../figure.js";
import type { World } from "../world.js";

/** The figures of the chapter on the usual suspects, by the name an author writes, in the order of its text. */
export const suspectsFigures: Readonly<Record<string, (world: World) => FigureView>> = {};
