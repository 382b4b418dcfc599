import type { Exercise } from "../exercise.js";
import { grownSkew, roomToGrow } from "./growth.js";
import { shortestList } from "./list.js";
import { idAfterInsert, whichStateIsLost } from "./restore.js";
import { firstFullCheckpoint, lateResults, storageOfSavepoints, upgradeDowntime } from "./upgrade.js";

/** The exercises of the chapter on production readiness, in the order in which it asks them. */
export const productionExercises: readonly Exercise[] = [
  roomToGrow,
  grownSkew,
  whichStateIsLost,
  idAfterInsert,
  storageOfSavepoints,
  firstFullCheckpoint,
  upgradeDowntime,
  lateResults,
  shortestList,
];
