import type { Frame, Happening } from "../../../model/simulation/trace.js";
import { backlogSentence } from "./sentences-backlog.js";
import { coordinatorSentence } from "./sentences-coordinator.js";
import { checkpointSentence } from "./sentences-checkpoint.js";
import { drillSentence } from "./sentences-drill.js";
import { outageSentence } from "./sentences-outage.js";
import type { Story } from "./story.js";

/** What a sentence about a happening may draw on: the run, and the moment at which it happened. */
export interface Telling {
  readonly story: Story;
  readonly frame: Frame;
}

/** One or two sentences for the reader about what happened; empty where another happening of the moment says it all. */
export function sentenceOf(happening: Happening, telling: Telling): string {
  switch (happening.kind) {
    case "decision":
      return coordinatorSentence(happening, telling);
    case "barrier":
    case "aligned":
    case "upload":
    case "completed":
    case "subsumed":
    case "expired":
    case "aborted":
      return checkpointSentence(happening, telling);
    case "backlog begins":
    case "backlog ends":
      return backlogSentence(happening, telling);
    case "drill begins":
    case "drill ends":
      return drillSentence(happening, telling);
    default:
      return outageSentence(happening, telling);
  }
}

/** All that happened in a frame, told in order, and each thing once. */
export function sentencesOf(frame: Frame, story: Story): string {
  const told = frame.happenings.map((happening) => sentenceOf(happening, { story, frame }));
  return [...new Set(told)].filter((sentence) => sentence !== "").join(" ");
}
