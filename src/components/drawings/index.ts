import type { Markup } from "../html.js";
import { backendChooserNarrowDrawing } from "./backend-chooser-narrow.js";
import { backendChooserDrawing } from "./backend-chooser.js";
import { clusterBoxesDrawing, clusterBoxesNarrowDrawing } from "./cluster-boxes.js";
import { containerThenNarrowDrawing } from "./container-then-narrow.js";
import { containerThenDrawing } from "./container-then.js";
import { containerVersionsDrawing, containerVersionsNarrowDrawing } from "./container-versions.js";
import { copiesDrawing, copiesNarrowDrawing } from "./copies.js";
import { deploymentDrawings } from "./deployment/index.js";
import { keyGroupsDrawing, keyGroupsNarrowDrawing } from "./key-groups.js";
import { listRedistributionDrawing, listRedistributionNarrowDrawing } from "./list-redistribution.js";
import { machineNarrowDrawing } from "./machine-narrow.js";
import { machineDrawing } from "./machine.js";
import { rescalingDrawing, rescalingNarrowDrawing } from "./rescaling.js";
import { securityClusterNarrowDrawing } from "./security-cluster-narrow.js";
import { securityClusterDrawing } from "./security-cluster.js";
import { snapshotTimelineDrawing, snapshotTimelineNarrowDrawing } from "./snapshot-timeline.js";
import { tlsFlagsDrawing, tlsFlagsNarrowDrawing } from "./tls-flags.js";
import { tokenTimelineDrawing, tokenTimelineNarrowDrawing } from "./token-timeline.js";
import { suspectsDrawings } from "../suspects/index.js";
import { stateEntryDrawing, stateEntryNarrowDrawing } from "./state-entry.js";
import { upgradeTimeDrawing, upgradeTimeNarrowDrawing } from "./upgrade-time.js";
import { wordGridDrawing, wordGridNarrowDrawing } from "./word-grid.js";

/** A drawing for a wide page and one for a phone. Each takes the data of its figure’s view. */
export interface DrawingPair {
  readonly wide: (data: never) => Markup;
  readonly narrow: (data: never) => Markup;
}

const machine: DrawingPair = { wide: machineDrawing, narrow: machineNarrowDrawing };

const backendChooser: DrawingPair = { wide: backendChooserDrawing, narrow: backendChooserNarrowDrawing };

const wordGrid: DrawingPair = { wide: wordGridDrawing, narrow: wordGridNarrowDrawing };

/** Every drawing that is not a chart, by the name of its figure. */
export const drawings: Readonly<Record<string, DrawingPair>> = {
  machine,
  "machine-1": machine,
  "machine-2": machine,
  "machine-3": machine,
  "machine-4": machine,
  "container-then": { wide: containerThenDrawing, narrow: containerThenNarrowDrawing },
  "container-versions": { wide: containerVersionsDrawing, narrow: containerVersionsNarrowDrawing },
  "cluster-boxes": { wide: clusterBoxesDrawing, narrow: clusterBoxesNarrowDrawing },
  "key-groups": { wide: keyGroupsDrawing, narrow: keyGroupsNarrowDrawing },
  rescaling: { wide: rescalingDrawing, narrow: rescalingNarrowDrawing },
  "backend-chooser": backendChooser,
  "backend-chooser-then": backendChooser,
  "snapshot-timeline": { wide: snapshotTimelineDrawing, narrow: snapshotTimelineNarrowDrawing },
  "copy-on-write": { wide: copiesDrawing, narrow: copiesNarrowDrawing },
  "max-parallelism-choice": wordGrid,
  "snapshot-rights": wordGrid,
  "claim-modes": wordGrid,
  "upgrade-time": { wide: upgradeTimeDrawing, narrow: upgradeTimeNarrowDrawing },
  "list-redistribution": { wide: listRedistributionDrawing, narrow: listRedistributionNarrowDrawing },
  "state-entry": { wide: stateEntryDrawing, narrow: stateEntryNarrowDrawing },
  ...deploymentDrawings,
  "security-cluster": { wide: securityClusterDrawing, narrow: securityClusterNarrowDrawing },
  "tls-flags": { wide: tlsFlagsDrawing, narrow: tlsFlagsNarrowDrawing },
  "token-timeline": { wide: tokenTimelineDrawing, narrow: tokenTimelineNarrowDrawing },
  ...suspectsDrawings,
};
