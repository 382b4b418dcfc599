import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import type { World } from "../world.js";
import { catchUpView } from "./catch-up.js";
import { coincidenceView } from "./coincidence.js";
import { lossView } from "./loss.js";
import { machineView } from "./machine.js";
import { minuteView } from "./minute.js";
import { networkTotalView } from "./network-total.js";
import { publishedRatesView } from "./published-rates.js";
import { resourcesView } from "./resources.js";
import { sensitivityView } from "./sensitivity.js";
import { spikeView } from "./spike.js";

/** Every figure of the capacity chapter, by the name an author writes. */
export const capacityFigures = {
  machine: (world: World) => machineView(world, 4),
  "machine-1": (world: World) => machineView(world, 1),
  "machine-2": (world: World) => machineView(world, 2),
  "machine-3": (world: World) => machineView(world, 3),
  "machine-4": (world: World) => machineView(world, 4),
  "network-total": networkTotalView,
  coincidence: coincidenceView,
  minute: minuteView,
  loss: lossView,
  "catch-up": catchUpView,
  spike: spikeView,
  resources: resourcesView,
  "published-rates": publishedRatesView,
  sensitivity: sensitivityView,
} satisfies Record<string, (world: World, reference: Reference) => FigureView>;
