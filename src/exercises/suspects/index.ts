import type { Exercise } from "../exercise.js";
import { asyncCalls } from "./async-capacity.js";
import { readBusy, readKeyed, readWaiting } from "./practice.js";
import { threeBars } from "./three-bars.js";
import { trueRate } from "./true-rate.js";

/** The exercises of the chapter on the usual suspects, in the order in which it asks them. */
export const suspectsExercises: readonly Exercise[] = [
  threeBars,
  trueRate,
  asyncCalls,
  readKeyed,
  readWaiting,
  readBusy,
];
