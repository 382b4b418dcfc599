import type { Exercise } from "../exercise.js";

/** The exercises of the chapter on deployment and high availability, in the order in which it asks them. */
export const deploymentExercises: readonly Exercise[] = [];
