import type { FigureView } from "../figure.js";
import type { World } from "../world.js";
import { exchangeBuffersView } from "./cluster/buffers.js";
import { clusterView } from "./cluster/cluster.js";
import { tradeView } from "./cluster/trade.js";

/** The figures about slots, TaskManagers and buffers, by the name an author writes. */
export const clusterFigures: Readonly<Record<string, (world: World) => FigureView>> = {
  "cluster-boxes": clusterView,
  "slots-trade": tradeView,
  "exchange-buffers": exchangeBuffersView,
};
