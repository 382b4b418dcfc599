import type { Exercise } from "../exercise.js";
import { networkBesideParts } from "./beside.js";
import { directMemoryLeft } from "./direct.js";
import { exactBytes } from "./exact.js";
import { shuffleBuffers } from "./network.js";
import { documentedRest } from "./rest.js";
import { rocksdbCache } from "./rocksdb.js";
import { managedPages } from "./slots.js";
import { smallestTaskManager } from "./smallest.js";
import { slideContainer } from "./then.js";
import { heapToday } from "./today.js";
import { twoSizes } from "./two-sizes.js";

/** The exercises of the memory chapter, in the order in which it asks them. */
export const memoryExercises: readonly Exercise[] = [
  slideContainer,
  heapToday,
  exactBytes,
  networkBesideParts,
  twoSizes,
  documentedRest,
  smallestTaskManager,
  directMemoryLeft,
  shuffleBuffers,
  managedPages,
  rocksdbCache,
];
