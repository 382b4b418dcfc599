import type { World } from "../../world.js";

/** What may make a job slow, with the number that speaks for or against it. */
export interface Suspect {
  readonly id: string;
  readonly name: string;
  /** The quantity that is its number. */
  readonly quantity: string;
  /** What the number is: with it in front, a sentence. */
  readonly number: string;
  /** The number of a job that has nothing of it: 0, and 1 for a comparison with the average. */
  readonly nothing: 0 | 1;
  /** How much of it is enough: how far the number is on the way there is how near the suspect is to guilty. */
  readonly limit: (world: World) => number;
  /** What is said of the number in a scenario; none where the number alone will do. */
  readonly evidence: (world: World) => string;
  /** Which look convicts it, and which acquits it. */
  readonly convicts: string;
  readonly acquits: string;
  /** The page and place that goes further. */
  readonly href: string;
  readonly chapter: string;
}
