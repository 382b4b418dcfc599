import { sinkParallelism, sourceParallelism, windowParallelism } from "./givens.js";
import type { Stated } from "./setting.js";

/** The slot-sharing groups that a program names; null where it names none. */
interface Groups {
  readonly source?: string;
  readonly window?: string;
}

/** The text of a job with one key: a source and a filter, a window by key, and a sink. */
export const keyedJob =
  ({ source, window }: Groups = {}) =>
  (stated: Stated): string =>
    [
      `orders = source parallelism ${stated(sourceParallelism)}${group(source)}`,
      `valid = filter from orders parallelism ${stated(sourceParallelism)}`,
      `perUser = window from valid by key parallelism ${stated(windowParallelism)}${group(window)}`,
      `out = sink from perUser parallelism ${stated(sinkParallelism)}`,
    ].join("\n");

function group(name: string | undefined): string {
  return name === undefined ? "" : ` group ${name}`;
}

/** The text of a job of a source and a sink, with a partitioner between them. */
export const exchangeJob =
  (partitioner: "key" | "rebalance" | "rescale") =>
  (stated: Stated): string =>
    [
      `orders = source parallelism ${stated(sourceParallelism)}`,
      `out = sink from orders by ${partitioner} parallelism ${stated(sinkParallelism)}`,
    ].join("\n");
