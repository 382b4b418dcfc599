import { job } from "../../../model/slots/inputs.js";

/** A job to begin with. */
export interface JobExample {
  readonly id: string;
  readonly title: string;
  /** What is to be seen in it, in a sentence. */
  readonly says: string;
  readonly text: string;
}

/** What is to be seen in a job, where it is one of the examples; else nothing. */
export function saidOf(job: string): string {
  return jobExamples.find(({ text }) => text === job)?.says ?? "";
}

const lines = (...all: readonly string[]): string => all.join("\n");

/** The jobs that the editor offers, the talk’s first. */
export const jobExamples: readonly JobExample[] = [
  {
    id: "talk",
    title: "The talk’s job",
    says: "One keyBy makes two tasks: parsing is chained to the source, and the sink to the window.",
    text: job.initial,
  },
  {
    id: "join",
    title: "A join of two streams",
    says: "What has two inputs is chained to neither, and both streams go over the network.",
    text: lines(
      "clicks = source",
      "orders = source",
      "parseClicks = map from clicks",
      "parseOrders = map from orders",
      "joined = connect from parseClicks by key with parseOrders by key",
      "enrich = async from joined",
      "out = sink from enrich",
    ),
  },
  {
    id: "fan-out",
    title: "A fan-out",
    says: "Several operators may be chained to one: only the branch with a key leaves the task.",
    text: lines(
      "events = source",
      "parse = map from events",
      "raw = filter from parse",
      "archive = sink from raw",
      "late = filter from parse",
      "lateSink = sink from late",
      "counts = window from parse by key",
      "dashboard = sink from counts",
    ),
  },
  {
    id: "repartitionings",
    title: "Too many repartitionings",
    says: "Five connections over the network where one key would do: each rebalance and each second keyBy costs a shuffle.",
    text: lines(
      "events = source",
      "parse = map from events by rebalance",
      "valid = filter from parse by rebalance",
      "perUser = process from valid by key",
      "enrich = map from perUser by shuffle",
      "counts = window from enrich by key",
      "out = sink from counts",
    ),
  },
  {
    id: "documentation",
    title: "The documentation’s job",
    says: "The sink has a parallelism of 1, so that it is a task of its own; the job has three.",
    text: lines(
      "source = source",
      "map = map from source",
      "keyBy_window_apply = window from map by key",
      "sink = sink from keyBy_window_apply parallelism 1",
    ),
  },
];
