import type { Exercise } from "../exercise.js";
import { heapOrRocksdb } from "./backend.js";
import { entryOnTheHeap } from "./heap.js";
import { listWithTtl } from "./list.js";
import { mapOfMany } from "./map.js";
import { synchronousPause } from "./pause.js";
import { slowerRecord } from "./record.js";
import { slidingCopies } from "./sliding.js";
import { windowInRocksdb } from "./window-entry.js";

/** The exercises of the chapter on state backends, in the order in which it asks them. */
export const stateExercises: readonly Exercise[] = [
  windowInRocksdb,
  listWithTtl,
  mapOfMany,
  entryOnTheHeap,
  slidingCopies,
  heapOrRocksdb,
  slowerRecord,
  synchronousPause,
];
