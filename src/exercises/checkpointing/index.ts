import type { Exercise } from "../exercise.js";
import { alignmentUnderPressure } from "./alignment.js";
import { autoscalerTarget } from "./autoscaler.js";
import { checkpointDuration, oneStepToDegraded } from "./duration.js";
import { restartDelays, timeoutAndFailover } from "./failures.js";
import { bestInterval } from "./optimum.js";
import { guaranteedProgress } from "./period.js";
import { catchUpAfterOutage, fiveMinuteInterval } from "./recovery.js";
import { keysTouched } from "./touched.js";
import { pauseAndConcurrency, queuedBurst } from "./triggers.js";

/** The exercises of the checkpointing chapter, in the order in which it asks them. */
export const checkpointingExercises: readonly Exercise[] = [
  oneStepToDegraded,
  checkpointDuration,
  alignmentUnderPressure,
  keysTouched,
  guaranteedProgress,
  queuedBurst,
  pauseAndConcurrency,
  timeoutAndFailover,
  fiveMinuteInterval,
  restartDelays,
  catchUpAfterOutage,
  autoscalerTarget,
  bestInterval,
];
