import type { Outage } from "../../../../model/simulation/trace.js";
import { clockText } from "../clock.js";
import { restoredFrom } from "../restored.js";
import type { Story } from "../story.js";
import { comebackText } from "./comeback.js";
import { ask, type Candidate, type Question, type Trial } from "./question.js";

/** To which moment of the stream does a job go back whose TaskManager is lost? */
export function lostMachineQuestion({ after, drill }: Trial): Question {
  const at = drill.atSeconds;
  const outage = after.run.outages.find(({ failedSeconds }) => failedSeconds === at) as Outage;
  return ask(
    `A TaskManager is lost at ${clockText(at, after.seconds)}. From which moment of the stream does the job go on?`,
    {
      right: goesBackTo(after, outage),
      wrong: [
        ...interrupted(after, at),
        atFailure(after, at),
        ...endOfLast(after, at),
        ...lastRequest(after, at),
        atBeginning(after),
      ],
    },
  );
}

function goesBackTo(story: Story, outage: Outage): Candidate {
  const source = restoredFrom(story.run, outage.failedSeconds);
  const order = source?.triggerSeconds ?? 0;
  const what = source
    ? `the trigger of checkpoint ${source.id}, the last that is complete`
    : "the very beginning: nothing is complete";
  return { order, label: `${clockText(order, story.seconds)}, ${what}`, says: comebackText(outage, story) };
}

function atFailure({ seconds }: Story, at: number): Candidate {
  return {
    order: at,
    label: `${clockText(at, seconds)}, the moment of the failure`,
    says: "What was in memory and on the lost machine’s disk is gone. Only what a complete checkpoint has saved comes back.",
  };
}

function atBeginning({ seconds }: Story): Candidate {
  return {
    order: 0,
    label: `${clockText(0, seconds)}, the very beginning`,
    says: "Checkpoints are kept in the checkpoint store, and not on the machine that is lost.",
  };
}

function interrupted({ run, seconds }: Story, at: number): Candidate[] {
  const one = run.checkpoints.findLast(
    ({ triggerSeconds, endSeconds }) => triggerSeconds <= at && (endSeconds ?? Infinity) > at,
  );
  if (!one) return [];
  return [
    {
      order: one.triggerSeconds,
      label: `${clockText(one.triggerSeconds, seconds)}, the trigger of checkpoint ${one.id}, which is running`,
      says: `Checkpoint ${one.id} is not complete when the machine is lost. What it has uploaded is thrown away.`,
    },
  ];
}

function endOfLast({ run, seconds }: Story, at: number): Candidate[] {
  const source = restoredFrom(run, at);
  if (!source) return [];
  const end = source.endSeconds as number;
  return [
    {
      order: end,
      label: `${clockText(end, seconds)}, the end of checkpoint ${source.id}`,
      says: "A checkpoint holds the state as its barriers met it. What was processed while it uploaded is not in it.",
    },
  ];
}

function lastRequest({ run, seconds }: Story, at: number): Candidate[] {
  const frame = run.frames.findLast(
    (one) => one.seconds <= at && one.happenings.some(({ kind }) => kind === "decision"),
  );
  if (!frame) return [];
  return [
    {
      order: frame.seconds,
      label: `${clockText(frame.seconds, seconds)}, the last time a checkpoint was asked for`,
      says: "The timer only asks. What counts is which checkpoint is complete.",
    },
  ];
}
