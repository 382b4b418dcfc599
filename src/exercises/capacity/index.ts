import type { Exercise } from "../exercise.js";
import { burstSeconds, downstreamParallelism } from "./bursts.js";
import { catchUpTime, machineLost } from "./failure.js";
import { inEqualsOut, keysDouble } from "./growth.js";
import { shuffleOut, sourceTraffic } from "./messages.js";
import { fewestMachines, findTheFlaw } from "./sizing.js";
import { checkpointRate, statePerMachine, windowEmit } from "./window.js";

/** The exercises of the capacity chapter, in the order in which it asks them. */
export const capacityExercises: readonly Exercise[] = [
  sourceTraffic,
  shuffleOut,
  windowEmit,
  statePerMachine,
  checkpointRate,
  keysDouble,
  inEqualsOut,
  burstSeconds,
  machineLost,
  catchUpTime,
  downstreamParallelism,
  fewestMachines,
  findTheFlaw,
];
