import type { Exercise } from "../exercise.js";

/** The exercises of the chapter on security, in the order in which it asks them. */
export const securityExercises: readonly Exercise[] = [];
