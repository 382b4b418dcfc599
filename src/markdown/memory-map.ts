import { memoryMap } from "../components/memory-map/map.js";
import type { Markup } from "../components/html.js";
import { mapView, type MapKind } from "../views/memory/map/view.js";
import { defaultWorld } from "./workshop.js";

/** The memory of a process as nested boxes, for the default scenario. */
export function memoryMapMarkup(id: MapKind): Markup {
  return memoryMap({ id, ...mapView(id, defaultWorld) });
}
