import type { Exercise } from "../exercise.js";

/** The exercises of the chapter on production readiness, in the order in which it asks them. */
export const productionExercises: readonly Exercise[] = [];
