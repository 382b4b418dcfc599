import type { Exercise } from "../exercise.js";
import { howManyNines } from "./how-many-nines.js";
import { hungTaskManager } from "./hung-task-manager.js";
import { shortenFirstExercise } from "./shorten-first.js";
import { sixthRestart } from "./sixth-restart.js";
import { standbyAndTheJob } from "./standby-and-the-job.js";
import { standbySaves } from "./standby-saves.js";
import { yarnAttemptsExercise } from "./yarn-attempts.js";

/** The exercises of the chapter on deployment and high availability, in the order in which it asks them. */
export const deploymentExercises: readonly Exercise[] = [
  hungTaskManager,
  standbyAndTheJob,
  standbySaves,
  yarnAttemptsExercise,
  sixthRestart,
  howManyNines,
  shortenFirstExercise,
];
