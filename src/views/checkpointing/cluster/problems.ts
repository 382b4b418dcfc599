import { amount } from "../../world.js";
import type { Cluster } from "./cluster.js";

/** Nobody reads more sentences than these about one text. */
const MOST = 8;

/** What of an answer was not understood: the first sentences, and how many more there are. */
export function problemsOf({ answer: { problems } }: Cluster): readonly string[] {
  const more = problems.length - MOST;
  return more > 0 ? [...problems.slice(0, MOST), `And ${amount(more, "count")} more of that kind.`] : problems;
}
