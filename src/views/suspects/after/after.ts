import type { ObservedTask } from "../../../model/suspects/metrics/observed-task.js";
import type { FigureView } from "../../figure.js";
import { roundUp } from "../../domain.js";
import { num, say, type World } from "../../world.js";
import { observedIn, rateText, subtasksText, type Observed } from "../observed.js";

interface Point {
  readonly parallelism: number;
  readonly rate: number;
}

/** The rate at the source against the parallelism of the bottleneck. */
export interface AfterData {
  readonly points: readonly Point[];
  readonly here: Point & { readonly label: string };
  readonly offered: number;
  readonly offeredLabel: string;
  /** What the next slowest task allows; null where it is not reached or there is none. */
  readonly ceiling: { readonly rate: number; readonly label: string } | null;
  readonly right: number;
  readonly top: number;
}

/** What a task allows at the source, records per second: its true rate, brought back to the source. */
export function sourceLimit(task: ObservedTask, source: ObservedTask): number {
  if (!(task.mostBusy > 0) || !(task.inPerSecond > 0)) return Infinity;
  return source.inPerSecond / task.mostBusy;
}

/** What more subtasks of the bottleneck bring, until the next task is full. */
export function afterView(world: World): FigureView<AfterData> {
  const observed = observedIn(world);
  const { tasks, bottleneck } = observed;
  const [source] = tasks;
  const offered = num(world, "recordsPerSecond");
  const perSubtask = finite(sourceLimit(bottleneck.task, source), offered) / bottleneck.task.parallelism;
  const next = nextLimit(observed);
  const rate = (parallelism: number): number => Math.min(offered, next.rate, parallelism * perSubtask);
  const enough = Math.min(offered, next.rate) / perSubtask;
  const right = roundUp(1.3 * Math.max(bottleneck.task.parallelism, enough));
  const here = { parallelism: bottleneck.task.parallelism, rate: rate(bottleneck.task.parallelism) };
  const corners = [0, Math.min(enough, right), here.parallelism, right].sort((one, other) => one - other);
  return {
    title: "What do more subtasks of the bottleneck bring?",
    finding: finding(world, { observed, next, enough, offered }),
    description:
      "A line: the rate at the source against the parallelism of the bottleneck. It rises until all that arrives is read, or " +
      "until the next task is full, and is level from there.",
    table: {
      columns: ["subtasks of the bottleneck", "rate at the source"],
      rows: corners.map((parallelism) => [String(Math.ceil(parallelism)), rateText(rate(Math.ceil(parallelism)))]),
    },
    data: {
      points: corners.map((parallelism) => ({ parallelism, rate: rate(parallelism) })),
      here: { ...here, label: `now: ${here.parallelism}, ${rateText(here.rate)}` },
      offered,
      offeredLabel: `what arrives: ${say(world, "recordsPerSecond")}`,
      ceiling:
        next.rate < offered ? { rate: next.rate, label: `“${next.name}” is full: ${rateText(next.rate)}` } : null,
      right,
      top: roundUp(1.15 * offered),
    },
  };
}

interface Limit {
  readonly name: string;
  readonly rate: number;
}

/** The tightest limit among the other tasks. */
function nextLimit({ tasks, bottleneck }: Observed): Limit {
  const [source] = tasks;
  const limits = tasks
    .filter((_, at) => at !== bottleneck.at)
    .map((task) => ({ name: task.name, rate: sourceLimit(task, source) }));
  const rate = Math.min(...limits.map((limit) => limit.rate));
  return limits.find((limit) => limit.rate === rate) ?? { name: "", rate: Infinity };
}

const finite = (value: number, otherwise: number): number =>
  Number.isFinite(value) && value > 0 ? value : Math.max(1, otherwise);

interface Ground {
  readonly observed: Observed;
  readonly next: Limit;
  readonly enough: number;
  readonly offered: number;
}

function finding(world: World, { observed, next, enough, offered }: Ground): string {
  const { task } = observed.bottleneck;
  const count = Math.ceil(enough);
  if (!(task.mostBusy > 0)) return "Nothing is busy: nothing tells what more subtasks would bring.";
  if (next.rate < offered) {
    return (
      `From ${subtasksText(count)} of “${task.name}” on, “${next.name}” is full instead, at ${rateText(next.rate)} of the ` +
      `${say(world, "recordsPerSecond")} that arrive: the search begins again there.`
    );
  }
  return (
    `With ${subtasksText(count)} “${task.name}” would carry ${say(world, "recordsPerSecond")} and be full; no other task is in the way. ` +
    "All of it holds if the new subtasks get CPUs of their own and an even share of the records."
  );
}
