import { SLOW_SINK_SHARE } from "../../../../model/simulation/drills.js";
import { amount } from "../../../world.js";
import { messagesText } from "../../messages.js";
import { backlogsOf } from "../backlogs.js";
import { clockText, lengthText } from "../clock.js";
import { momentAt } from "../moment.js";
import { ask, SAME_LENGTH, type Candidate, type Question, type Trial } from "./question.js";

/** How long after a slow sink is well again do messages still wait? */
export function slowSinkQuestion({ after, drill }: Trial): Question {
  const end = drill.atSeconds + drill.forSeconds;
  const backlog = backlogsOf(after).find(({ from, to }) => from < end && to >= end);
  const facts: Facts = {
    forSeconds: drill.forSeconds,
    waiting: momentAt(after.run, Math.min(end, after.seconds)).waiting,
    caughtUpSeconds: backlog ? backlog.to - end : 0,
    arriving: after.job.arrivals.recordsPerSecond,
    largest: after.job.processing.largestRecordsPerSecond,
  };
  return ask(
    `From ${clockText(drill.atSeconds, after.seconds)} on the sink takes only ${amount(SLOW_SINK_SHARE, "fraction")} of what ` +
      `arrives, for ${lengthText(drill.forSeconds)}. How long after that do messages still wait?`,
    { right: measured(facts), wrong: [atOnce(facts), asLong(facts), byLargestRate(facts)], sameShare: SAME_LENGTH },
  );
}

interface Facts {
  readonly forSeconds: number;
  /** Messages that wait when the sink is well again. */
  readonly waiting: number;
  /** From then until none waits; Infinity if some still do when the picture ends. */
  readonly caughtUpSeconds: number;
  readonly arriving: number;
  readonly largest: number;
}

function measured({ caughtUpSeconds, waiting, arriving, largest }: Facts): Candidate {
  const messages = `${messagesText(Math.round(waiting))} wait when the sink is well again`;
  if (caughtUpSeconds === 0)
    return { order: 0, label: "Not at all", says: "No message waits when the sink is well again." };
  if (caughtUpSeconds === Infinity) {
    return {
      order: Number.MAX_VALUE,
      label: "Longer than the picture",
      says: `${messages}, and the job works them off more slowly than the picture is long.`,
    };
  }
  const reserve = amount(Math.max(0, largest - arriving), "recordsPerSecond");
  return {
    order: caughtUpSeconds,
    label: lengthText(caughtUpSeconds),
    says: `${messages}. To work them off the job has what it can do above what arrives: ${reserve}, less while a checkpoint uploads.`,
  };
}

function atOnce({ waiting }: Facts): Candidate {
  return {
    order: 0,
    label: "Not at all: so little goes unnoticed",
    says: `A tenth of what arrives is left over every second: ${messagesText(Math.round(waiting))} wait when the sink is well again.`,
  };
}

function asLong({ forSeconds, arriving, largest }: Facts): Candidate {
  const missing = amount(arriving * (1 - SLOW_SINK_SHARE), "recordsPerSecond");
  const reserve = amount(Math.max(0, largest - arriving), "recordsPerSecond");
  return {
    order: forSeconds,
    label: `${lengthText(forSeconds)}, as long as the sink was slow`,
    says: `That would be so if the reserve were as large as what was missing. Missing were about ${missing}; the reserve is ${reserve}.`,
  };
}

function byLargestRate({ waiting, largest, arriving }: Facts): Candidate {
  const seconds = waiting / largest;
  return {
    order: seconds,
    label: `${lengthText(seconds)}: what waits, divided by what the job can do`,
    says: `While it works them off, ${amount(arriving, "recordsPerSecond")} go on arriving. Only what the job can do above that counts.`,
  };
}
