import { lengthText } from "./clock.js";
import type { Happening } from "../../../model/simulation/trace.js";
import type { Telling } from "./sentences.js";

type OfDrill = Extract<Happening, { kind: "drill begins" | "drill ends" }>;

/** What the reader's trouble does as it begins and ends. A failure speaks for itself. */
export function drillSentence({ kind, drill }: OfDrill, { story }: Telling): string {
  const begins = kind === "drill begins";
  switch (drill) {
    case "task-manager":
    case "zookeeper":
      return "";
    case "slow-store":
      return begins
        ? "The checkpoint store takes only a quarter of what it took."
        : "The checkpoint store is as fast as before.";
    case "hot-key":
      return begins
        ? "One key is hot: the subtask that has it slows the whole job down."
        : "The hot key is as any other again.";
    case "slow-sink":
      return begins ? "The sink takes a little less than what arrives." : "The sink takes whatever comes again.";
    case "long-checkpoint":
      return begins
        ? `The next checkpoint has more to upload: ${lengthText(story.drill?.forSeconds ?? 0)} at the usual speed.`
        : "";
  }
}
