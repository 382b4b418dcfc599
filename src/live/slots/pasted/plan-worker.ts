import { answersTo, type ToWorker } from "./plan-protocol.js";

/** Reports on progress are for the eye. */
const EVERY_MILLISECONDS = 100;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  let saidAt = 0;
  for (const answer of answersTo(data)) {
    if (answer.kind === "progress" && performance.now() - saidAt < EVERY_MILLISECONDS) continue;
    saidAt = performance.now();
    postMessage(answer);
  }
});
