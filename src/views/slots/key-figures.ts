import type { FigureView } from "../figure.js";
import type { World } from "../world.js";
import { fewKeysView } from "./keys/few-keys.js";
import { keyGroupsView } from "./keys/groups.js";
import { hotKeysView } from "./keys/hot-keys.js";
import { rescalingView } from "./keys/rescaling.js";
import { skewView } from "./keys/skew.js";

/** The figures about key groups, by the name an author writes. */
export const keyFigures: Readonly<Record<string, (world: World) => FigureView>> = {
  "key-groups": keyGroupsView,
  "key-group-skew": skewView,
  "few-keys": fewKeysView,
  "hot-keys": hotKeysView,
  rescaling: rescalingView,
};
