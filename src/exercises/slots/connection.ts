import { parallelism } from "../../model/checkpointing/inputs.js";
import type { Verdict } from "../../model/slots/graph/job-graph.js";
import { isRefused } from "../../model/slots/graph/refusal.js";
import { job } from "../../model/slots/inputs.js";
import { jobGraphFor, type JobGraphValues } from "../../model/slots/job-of.js";
import { subtasks, tasks } from "../../model/slots/tasks.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { breakPlace, breakReason } from "./givens.js";
import { aboutJob, count, type Stated } from "./setting.js";

/** What keeps a receiver from being chained: what stands behind the name it reads from. */
const reasons = ["by rebalance", "by key", "group io", "chain head"] as const;
/** A program can say startNewChain() of a stream, and not of a sink. */
const HEAD = reasons.indexOf("chain head") + 1;

/** What changes nothing, for each receiver. */
const harmless = ["by forward", "max 720", "parallelism 4"] as const;

/** Four operators in a line. One connection has a reason not to be chained, and each of the others has none. */
function fourOperators(stated: Stated): string {
  const said = harmless.map((words, at) =>
    at + 1 === stated(breakPlace) ? (reasons[stated(breakReason) - 1] ?? words) : words,
  );
  return [
    "orders = source",
    `parse = map from orders ${said[0] ?? ""}`,
    `enrich = process from parse ${said[1] ?? ""}`,
    `out = sink from enrich ${said[2] ?? ""}`,
  ].join("\n");
}

const { predict } = aboutJob(fourOperators);

const options = { first: "orders → parse", second: "parse → enrich", third: "enrich → out" };
const keys = Object.keys(options);

function verdicts({ scenario }: Numbers): readonly Verdict[] {
  const graph = jobGraphFor(scenario as unknown as JobGraphValues);
  return isRefused(graph) ? [] : graph.verdicts;
}

const brokenAt = (at: Numbers): number => verdicts(at).findIndex(({ against }) => against.length > 0);
const chainedOnes = (at: Numbers): readonly number[] => [0, 1, 2].filter((place) => place !== brokenAt(at));

/** Why a connection is chained in spite of what the program says. */
const inSpite = [
  () => "forward() is what Flink takes between equal parallelisms anyway. It keeps a chain together.",
  () =>
    "Operators of different max parallelism are chained, unless chain-operators-with-different-max-parallelism is switched " +
    "off. The head’s counts for all of the chain.",
  (at: Numbers) =>
    `${count(at.of(parallelism))} is what the sink would have anyway. Both sides have the same parallelism, wherever it is said.`,
] as const;

function wrong(place: 0 | 1) {
  const chained = (at: Numbers): number => chainedOnes(at)[place] ?? 0;
  return {
    answer: (at: Numbers) => keys[chained(at)] ?? "",
    says: (at: Numbers) => inSpite[chained(at)]?.(at) ?? "",
  };
}

/** What the rule says that forbids the chain. */
function rule(at: Numbers): string {
  const verdict = verdicts(at)[brokenAt(at)];
  return verdict?.against[0]?.says(verdict.edge) ?? "";
}

const places: Varied = { input: breakPlace, over: [1, 2, 3] };
const whys: Varied = { input: breakReason, over: [1, 2, 3, 4] };

export const unchained = predict({
  id: "unchained",
  title: "Which connection is not chained?",
  start: { ...talk, [parallelism.id]: 4, [breakPlace.id]: 2, [breakReason.id]: 2 },
  prompt: (at) =>
    `A program says: ${String(at.scenario[job.id]).replaceAll("\n", "; ")}. The default parallelism is ` +
    `${count(at.of(parallelism))}, and the configuration is as shipped. Flink 2.3 chains two of the three connections. Which ` +
    "one does it not chain?",
  options,
  answer: (at) => keys[brokenAt(at)] ?? "",
  misconceptions: [wrong(0), wrong(1)],
  hints: [
    () =>
      "Two operators are chained where records stay in their subtask: equal parallelism, the same slot-sharing group, a " +
      "forward connection, and a receiver that does not begin a chain.",
    () => "Of what the program says, two remarks change nothing. Which?",
  ],
  solution: (at) => [
    ...chainedOnes(at).map((place) => `${Object.values(options)[place] ?? ""}: ${inSpite[place]?.(at) ?? ""}`),
    `${Object.values(options)[brokenAt(at)] ?? ""}: ${rule(at)}`,
  ],
  firstCheck: () => "where do records have to leave their subtask?",
  meaning: (at) =>
    `${rule(at)} The job has ${at.digits(tasks)} tasks and ${at.digits(subtasks)} subtasks, and what goes over that ` +
    "connection is serialized.",
  variation: {
    inputs: [places, whys],
    suits: (at) => at.of(breakReason) !== HEAD || at.of(breakPlace) < harmless.length,
  },
});
