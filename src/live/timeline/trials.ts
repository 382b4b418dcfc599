import { clockText } from "../../views/checkpointing/timeline/clock.js";
import { tellingMoment } from "../../views/checkpointing/timeline/drills/kinds.js";
import { objectionTo } from "../../views/checkpointing/timeline/drills/objection.js";
import { questionOf } from "../../views/checkpointing/timeline/drills/index.js";
import type { Option, Question, Trial } from "../../views/checkpointing/timeline/drills/question.js";
import type { Part } from "./parts.js";
import type { Runs } from "./runs.js";
import { troublePanel } from "./trouble.js";

/** Trouble on the run: asked about first, shown after an answer. */
export interface Trials {
  /** Offers a moment for the next trouble. */
  offer(seconds: number): void;
  /** The scenario has changed. */
  follow(): void;
}

export interface TrialsContext {
  readonly part: Part;
  readonly runs: Runs;
  /** Shows the run that counts now, with the cursor there, or where it was. */
  readonly redraw: (seconds?: number) => void;
}

/** Lets the reader put trouble on the run of a timeline. */
export function bindTrials(element: HTMLElement, { part, runs, redraw }: TrialsContext): Trials {
  /** The trouble that the open question is about. */
  let pending: Trial | null = null;

  const ask = (trial: Trial | null): void => {
    pending = trial;
    panel.ask(trial && questionOf(trial));
  };
  const panel = troublePanel(part, {
    wish: (wish) => {
      const trial = runs.attempt(wish);
      if ("problem" in trial) return trial.problem;
      ask(trial);
      return null;
    },
    answer: (option) => {
      if (!pending) return;
      const { drill } = pending;
      panel.judge({ kind: option.isRight ? "right" : "wrong", text: feedback(option, questionOf(pending)) });
      runs.put(pending);
      ask(null);
      redraw(drill.atSeconds);
      bringIntoView(element, part);
    },
    leave: () => ask(null),
    takeOff: () => {
      runs.put(null);
      panel.judge(null);
      redraw();
    },
  });

  /** Keeps a moment that the reader has chosen, if the run has it. */
  const keepMoment = (): void => {
    const { moment } = panel;
    const reading = moment.read();
    if (moment.isReaders && "value" in reading && objectionTo(reading.value, runs.base) === null) return;
    moment.offer(clockText(tellingMoment(runs.base), runs.base.seconds), { isReaders: false });
  };

  return {
    offer: (seconds) => panel.moment.offer(clockText(seconds, runs.view.story.seconds), { isReaders: true }),
    follow: () => {
      keepMoment();
      const { trial } = runs;
      panel.judge(trial && { kind: "shown", text: answerText(rightOf(questionOf(trial))) });
      const again = pending && runs.attempt(pending.drill);
      ask(again && "after" in again ? again : null);
    },
  };
}

function feedback(option: Option, question: Question): string {
  return option.isRight ? option.says : `${option.says} ${answerText(rightOf(question))}`;
}

function answerText({ label, says }: Option): string {
  return `The run says: ${label}. ${says}`;
}

function rightOf({ options }: Question): Option {
  return options.find(({ isRight }) => isRight) as Option;
}

/** The picture may have been left above the window, and what is said about it below. */
function bringIntoView(element: HTMLElement, part: Part): void {
  const isSeen =
    element.getBoundingClientRect().top >= 0 && part("verdict").getBoundingClientRect().bottom <= innerHeight;
  if (!isSeen) element.scrollIntoView();
}
