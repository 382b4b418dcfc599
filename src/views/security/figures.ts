import type { FigureView } from "../figure.js";
import type { World } from "../world.js";
import { securityClusterView } from "./cluster/view.js";
import { tlsFlagsView } from "./flags/view.js";
import { tokenTimelineView } from "./tokens/view.js";

/** The figures of the chapter on security, by the name an author writes, in the order of its text. */
export const securityFigures: Readonly<Record<string, (world: World) => FigureView>> = {
  "security-cluster": securityClusterView,
  "tls-flags": tlsFlagsView,
  "token-timeline": tokenTimelineView,
};
