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

/** Lengths closer than this share are the same to a reader who guesses. */
export const SAME_LENGTH = 0.05;

/**
 * A question with its answers in order. Of the wrong ones, the first that differ from the right one and from each other
 * are taken.
 * @param options.sameShare numbers closer than this share of the smaller are the same answer; 0 if left out
 */
export function ask(
  prompt: string,
  { right, wrong, sameShare = 0 }: { right: Candidate; wrong: readonly Candidate[]; sameShare?: number },
): Question {
  const isSame = (one: Candidate, other: Candidate): boolean => {
    const least = sameShare * Math.min(Math.abs(one.order), Math.abs(other.order));
    return one.label === other.label || Math.abs(one.order - other.order) <= least;
  };
  const taken = [right];
  for (const one of wrong) {
    if (taken.length <= MOST_WRONG && !taken.some((other) => isSame(one, other))) taken.push(one);
  }
  const options = taken
    .toSorted((a, b) => a.order - b.order)
    .map((one, index) => ({ key: String(index), label: one.label, isRight: one === right, says: one.says }));
  return { prompt, options };
}
