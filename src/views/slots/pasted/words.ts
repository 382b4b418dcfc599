import type { Hint, HintId } from "../../../model/slots/pasted/hints.js";
import type { FlinkEra, PastedPlan, PlanKind } from "../../../model/slots/pasted/plan.js";
import { cut } from "../editor/text-width.js";
import { amount, counted } from "../../world.js";

const kinds: Readonly<Record<PlanKind, string>> = {
  jobPlan: "The plan of a job in tasks, as /jobs/:id/plan gives it",
  jobDetails: "A job with the state of its tasks, as /jobs/:id gives it",
  executionPlan: "The plan of a program in operators, as getExecutionPlan() and “flink info” print it",
};

const eras: Readonly<Record<FlinkEra, string>> = {
  "1.x": "in the shape of Flink 1.x",
  "2.x": "in the shape of Flink 2.x",
};

/** What was recognised, in one sentence. */
export function recognisedSentence({ kind, flinkEra, name }: Pick<PastedPlan, "kind" | "flinkEra" | "name">): string {
  const parts = [kinds[kind], ...(flinkEra === null ? [] : [eras[flinkEra]])];
  return `${parts.join(", ")}${name === null ? "" : `: ${quote(name)}`}.`;
}

/** So many letters of a name stand in a sentence. */
const LETTERS = 60;

/** A name as sentences quote it. */
export function quote(name: string): string {
  return `“${cut(name, LETTERS)}”`;
}

/** A number of things: "1 task", "12 640 channels". */
export function number(count: number, noun: string): string {
  return counted(amount(count, "count"), noun);
}

/** Tasks that one sentence names at most. */
const MOST_NAMED = 3;

interface Said {
  readonly one: (first: string, second: string) => string;
  /** What it comes to, and what to look at. */
  readonly why: string;
}

const hints: Readonly<Record<HintId, Said>> = {
  keyedAgain: {
    one: (sender, receiver) => `${sender} gets its records by key and sends them by key to ${receiver}`,
    why: "Where both keys are the same, the second exchange sends every record through the network for nothing. The plan does not say which key it is.",
  },
  bottleneck: {
    one: (task) => task,
    why: "One subtask alone stands between tasks that have several: all records pass it, whatever the parallelism around it.",
  },
  otherParallelism: {
    one: (sender, receiver) => `${sender} → ${receiver}`,
    why: "An exchange is there because the two differ in parallelism. With the same one on both sides, and nothing else against it, Flink would chain them.",
  },
  forwardUnchained: {
    one: (sender, receiver) => `${sender} → ${receiver}`,
    why: "Records go forward to the only reader’s subtask of the same number, and yet these are two tasks: chaining is off, or a chaining strategy, a slot-sharing group or max parallelism speaks against it.",
  },
};

const titles: Readonly<Record<HintId, string>> = {
  keyedAgain: "Keyed once more",
  bottleneck: "One subtask in the middle",
  otherParallelism: "Apart because of the parallelism",
  forwardUnchained: "Forward, and not chained",
};

/** A kind of hint, with the tasks it is about. */
export interface HintSentence {
  readonly title: string;
  readonly text: string;
}

/** One entry for each kind of hint, however many tasks it is about. */
export function hintSentences(
  all: readonly Hint[],
  { vertices }: Pick<PastedPlan, "vertices">,
): readonly HintSentence[] {
  return (Object.keys(hints) as HintId[]).flatMap((id) => {
    const these = all.filter((hint) => hint.id === id);
    if (these.length === 0) return [];
    const named = these.slice(0, MOST_NAMED).map(({ tasks }) => {
      const [first = "", second = ""] = tasks.map((place) => quote(vertices[place]?.name ?? ""));
      return hints[id].one(first, second);
    });
    const more = these.length > named.length ? `; and ${amount(these.length - named.length, "count")} more` : "";
    return [{ title: titles[id], text: `${named.join("; ")}${more}. ${hints[id].why}` }];
  });
}
