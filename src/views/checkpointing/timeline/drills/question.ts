import type { Drill } from "../../../../model/simulation/drills.js";
import type { Story } from "../story.js";

/** A run without the trouble, and the same run with it. */
export interface Trial {
  readonly before: Story;
  readonly after: Story;
  readonly drill: Drill;
}

/** One question about what a trouble does, with its answers. */
export interface Question {
  readonly prompt: string;
  readonly options: readonly Option[];
}

export interface Option {
  readonly key: string;
  readonly label: string;
  readonly isRight: boolean;
  /** What the run does, if it is right; which step went wrong, if it is not. */
  readonly says: string;
}

/** An answer that somebody may give. */
export interface Candidate {
  /** Answers are offered in this order; those with the same number are the same answer. */
  readonly order: number;
  readonly label: string;
  readonly says: string;
}

/** No more wrong answers than this are offered. */
const MOST_WRONG = 3;
/** Numbers closer than this are the same to a reader. */
const SAME_SHARE = 0.05;

/**
 * A question with its answers in order. Of the wrong ones, the first that differ from the right one and from each other
 * are taken.
 */
export function ask(prompt: string, right: Candidate, wrong: readonly Candidate[]): Question {
  const taken = [right];
  for (const one of wrong) {
    if (taken.length <= MOST_WRONG && !taken.some((other) => isSame(one, other))) taken.push(one);
  }
  const options = taken
    .toSorted((a, b) => a.order - b.order)
    .map((one, index) => ({ key: String(index), label: one.label, isRight: one === right, says: one.says }));
  return { prompt, options };
}

function isSame(one: Candidate, other: Candidate): boolean {
  if (one.order === other.order || one.label === other.label) return true;
  return Math.abs(one.order - other.order) < SAME_SHARE * Math.min(Math.abs(one.order), Math.abs(other.order));
}
