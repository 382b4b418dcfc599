import type { Exercise } from "../exercise.js";

/** The exercises of the chapter on the usual suspects, in the order in which it asks them. */
export const suspectsExercises: readonly Exercise[] = [];
