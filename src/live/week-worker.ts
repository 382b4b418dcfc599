import { answersTo, type ToWorker } from "./week-protocol.js";

/** Reports on progress are for the eye. */
const EVERY_MILLISECONDS = 50;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  const options = { now: () => performance.now(), everyMilliseconds: EVERY_MILLISECONDS };
  for (const answer of answersTo(data, options)) postMessage(answer);
});
