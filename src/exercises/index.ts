import { capacityExercises } from "./capacity/index.js";
import { checkpointingExercises } from "./checkpointing/index.js";
import type { Exercise } from "./exercise.js";
import { memoryExercises } from "./memory/index.js";
import { serializationExercises } from "./serialization/index.js";
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
};

/** Every exercise of the workbook. */
export const exercises: readonly Exercise[] = Object.values(exercisesByChapter).flat();

/** Exercises by id. */
export const exercisesById: ReadonlyMap<string, Exercise> = new Map(exercises.map((one) => [one.id, one]));
