import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import type { World } from "../world.js";
import { buffersView } from "./buffers-by-parallelism.js";
import { debloatingView } from "./debloating.js";
import { slotMemoryView } from "./slot-memory.js";
import { containerThenView } from "./then/container.js";
import { containerVersionsView } from "./then/versions.js";

/** The figures of the memory chapter, by the name an author writes. */
export const memoryFigures: Readonly<Record<string, (world: World, reference: Reference) => FigureView>> = {
  "container-then": containerThenView,
  "container-versions": containerVersionsView,
  "buffers-by-parallelism": buffersView,
  debloating: debloatingView,
  "slot-memory": slotMemoryView,
};
