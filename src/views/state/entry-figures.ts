import type { FigureView } from "../figure.js";
import type { World } from "../world.js";
import { entryView } from "./entry/entry.js";
import { sizesView } from "./entry/sizes.js";
import { totalsView } from "./entry/totals.js";
import { windowsView } from "./entry/windows.js";

/** The figures about the bytes of an entry, by the name an author writes. */
export const stateEntryFigures: Readonly<Record<string, (world: World) => FigureView>> = {
  "state-entry": entryView,
  "entry-sizes": sizesView,
  "entry-totals": totalsView,
  "window-copies": windowsView,
};
