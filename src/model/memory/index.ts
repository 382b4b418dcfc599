import { checkpointingModel } from "../checkpointing/index.js";
import { modelOf, quantitiesIn } from "../graph.js";
import * as container from "./container.js";
import * as fit from "./fit.js";
import { memoryInputs } from "./inputs.js";
import * as jobManager from "./job-manager.js";
import * as limits from "./limits.js";
import * as managedShare from "./managed-share.js";
import * as networkBuffers from "./network-buffers.js";
import * as overhead from "./overhead.js";
import * as parts from "./parts.js";
import * as rocksdb from "./rocksdb.js";
import * as taskManagers from "./task-managers.js";
import * as thenHeap from "./then-heap.js";
import * as then from "./then.js";
import * as totalFlink from "./total-flink.js";

/** Every quantity that the memory chapter adds, in the order of its text. */
export const memoryQuantities = [
  ...memoryInputs,
  ...[
    totalFlink,
    parts,
    overhead,
    limits,
    jobManager,
    container,
    then,
    thenHeap,
    taskManagers,
    networkBuffers,
    managedShare,
    rocksdb,
    fit,
  ].flatMap(quantitiesIn),
];

/** What the memory chapter computes, on top of checkpointing and capacity. */
export const memoryModel = modelOf([...checkpointingModel.quantities, ...memoryQuantities]);
