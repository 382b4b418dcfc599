import { lengthText } from "./clock.js";
import type { Outage } from "../../../model/simulation/trace.js";
import { outagePhases, type OutagePhase, type PhaseSpan } from "./outage-phases.js";
import { phaseText } from "./phase-texts.js";
import { hasGivenUp } from "./settled.js";
import type { Story } from "./story.js";

/** A stretch of time across all lanes. */
export interface Band {
  readonly kind: OutagePhase | "trouble";
  readonly from: number;
  readonly to: number;
}

/** What is written above a stretch of time: the same at different lengths, the one to prefer first, each in lines. */
export interface Note {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly (readonly string[])[];
}

/** The phases of each outage, cut where the next one or the end of the story comes. */
function phasesOf({ run, seconds }: Story): readonly (readonly [Outage, readonly PhaseSpan[]])[] {
  return run.outages.map((outage, index) => {
    const until = run.outages[index + 1]?.failedSeconds ?? Infinity;
    return [outage, outagePhases(outage, until).filter(({ from }) => from < seconds)];
  });
}

/** The phases of all outages, as bands. */
export function outageBands(story: Story): readonly Band[] {
  return phasesOf(story).flatMap(([, phases]) =>
    phases.map(({ phase, from, to }) => ({ kind: phase, from, to: Math.min(to, story.seconds) })),
  );
}

/** More outages than this are counted and no longer told one by one. */
const MOST_TOLD = 3;

/** What is to be said about each outage: how long the job was down and why, and how long it caught up. */
export function outageNotes(story: Story): readonly Note[] {
  const [first] = story.run.outages;
  const { length } = story.run.outages;
  if (first && length > MOST_TOLD) {
    return [{ from: first.failedSeconds, to: story.seconds, texts: [[`the job fails ${length} times`]] }];
  }
  return phasesOf(story).flatMap(([outage, phases]) => {
    const down = phases.filter(({ phase }) => phase !== "catching up");
    const catchUp = phases.filter(({ phase }) => phase === "catching up");
    return [...noteOver(down, downTexts(outage, { down, story })), ...noteOver(catchUp, catchUpTexts(outage))].map(
      (note) => ({ ...note, to: Math.min(note.to, story.seconds) }),
    );
  });
}

function noteOver(spans: readonly PhaseSpan[], texts: Note["texts"]): Note[] {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? [{ from: first.from, to: last.to, texts }] : [];
}

function catchUpTexts({ runningSeconds, caughtUpSeconds }: Outage): Note["texts"] {
  return caughtUpSeconds === null
    ? [["catches up"]]
    : [[`catches up in ${lengthText(caughtUpSeconds - (runningSeconds ?? caughtUpSeconds))}`], ["catches up"]];
}

interface Down {
  readonly down: readonly PhaseSpan[];
  readonly story: Story;
}

function downTexts(outage: Outage, { down, story }: Down): Note["texts"] {
  if (outage.runningSeconds === null) {
    const isLast = outage === story.run.outages.at(-1);
    return [[isLast && hasGivenUp(story.run) ? "given up" : "down"]];
  }
  const whole = `down for ${lengthText((down.at(-1)?.to ?? NaN) - outage.failedSeconds)}`;
  const phases = down.map((span) => phaseText(span, outage));
  const half = Math.ceil(phases.length / 2);
  const [first, second] = [phases.slice(0, half).join(", "), phases.slice(half).join(", ")];
  if (second === "") return [[`${whole}: ${first}`], [whole]];
  return [[`${whole}: ${first}, ${second}`], [`${whole}: ${first},`, second], [whole]];
}
