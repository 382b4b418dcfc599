import { capacityExercises } from "./capacity/index.js";
import { checkpointingExercises } from "./checkpointing/index.js";
import type { Exercise } from "./exercise.js";
import { memoryExercises } from "./memory/index.js";
import { serializationExercises } from "./serialization/index.js";
import { securityExercises } from "./security/index.js";
import { deploymentExercises } from "./deployment/index.js";
import { productionExercises } from "./production/index.js";
import { suspectsExercises } from "./suspects/index.js";
import { slotsExercises } from "./slots/index.js";
import { stateExercises } from "./state/index.js";

/** Every exercise of the workbook, by chapter. */
export const exercisesByChapter: Readonly<Record<string, readonly Exercise[]>> = {
  capacity: capacityExercises,
  checkpointing: checkpointingExercises,
  memory: memoryExercises,
  slots: slotsExercises,
  "state-backends": stateExercises,
  serialization: serializationExercises,
  security: securityExercises,
  deployment: deploymentExercises,
  production: productionExercises,
  suspects: suspectsExercises,
};

/** Every exercise of the workbook. */
export const exercises: readonly Exercise[] = Object.values(exercisesByChapter).flat();

/** Exercises by id. */
export const exercisesById: ReadonlyMap<string, Exercise> = new Map(exercises.map((one) => [one.id, one]));
