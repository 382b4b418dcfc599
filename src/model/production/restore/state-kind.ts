import type { OperatorKind } from "../../slots/job/job.js";

/** What an operator keeps in a savepoint: state by key, state of its subtasks, such as positions of a source, or nothing. */
export type StateKind = "keyed" | "operator" | "none";

/**
 * What operators of a kind keep, where a version of a job says nothing else. A process function, a map, a sink may keep
 * state too; whether yours does only you know.
 * Source: the operators of 2.3.0, such as SourceOperator, WindowOperator, StreamGroupedReduceOperator, AsyncWaitOperator.
 */
export const usualState: Readonly<Record<OperatorKind, StateKind>> = {
  source: "operator",
  sourceFunction: "operator",
  map: "none",
  flatMap: "none",
  filter: "none",
  process: "none",
  timestamps: "none",
  async: "operator",
  window: "keyed",
  reduce: "keyed",
  connect: "none",
  multipleInput: "none",
  operator: "none",
  sink: "none",
};
