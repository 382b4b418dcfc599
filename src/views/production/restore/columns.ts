import type { IdentifiedJob, IdentifiedOperator } from "../../../model/production/restore/identified.js";
import type { Restore, StateMove } from "../../../model/production/restore/restore.js";
import type { StateKind } from "../../../model/production/restore/state-kind.js";
import { cut } from "../../slots/editor/text-width.js";

/** An operator as the drawing shows it. */
export interface OperatorRow {
  readonly name: string;
  /** Its name as the drawing has room for it. */
  readonly shown: string;
  /** The first digits of its id. */
  readonly id: string;
  readonly hasUid: boolean;
  readonly state: StateKind;
  /** Whether it keeps state and begins with none. */
  readonly isEmpty: boolean;
  /** The place of its task. */
  readonly task: number;
}

/** One version of the job: a row each operator, those of a task one below the other. */
export interface JobColumn {
  readonly rows: readonly OperatorRow[];
  /** Connections by the places of their ends. */
  readonly connections: readonly (readonly [from: number, to: number])[];
}

/** What happens to the state of an operator, as the drawing says it. */
export type LineWord = "kept" | "wrong" | "lost" | "refused" | "found";

/** State on its way from the savepoint to the new version. */
export interface StateLine {
  /** The place of the operator that took it. */
  readonly from: number;
  /** The place of the one that gets it; null where there is none. */
  readonly to: number | null;
  readonly word: LineWord;
}

/** Both versions, and what goes from one to the other. */
export interface RestoreDrawing {
  readonly before: JobColumn;
  readonly after: JobColumn;
  readonly lines: readonly StateLine[];
}

/** Digits of an id in the drawing. */
const DIGITS = 8;
/** Letters of a name at most in the drawing. */
const LETTERS = 15;

/** The drawing of a restore. */
export function restoreDrawing(before: IdentifiedJob, after: IdentifiedJob, restore: Restore): RestoreDrawing {
  const empty = new Set(restore.empty);
  return {
    before: columnOf(before, () => false),
    after: columnOf(after, (one) => empty.has(one)),
    lines: restore.moves.map((move) => ({
      from: before.operators.indexOf(move.from),
      to: move.to && after.operators.indexOf(move.to),
      word: lineWord(move, restore),
    })),
  };
}

function columnOf({ operators, graph }: IdentifiedJob, isEmpty: (one: IdentifiedOperator) => boolean): JobColumn {
  const places = new Map(operators.map(({ operator }, place) => [operator, place]));
  return {
    rows: operators.map((one) => ({
      name: one.operator,
      shown: cut(one.operator, LETTERS),
      id: one.id.slice(0, DIGITS),
      hasUid: one.uid !== null,
      state: one.state,
      isEmpty: isEmpty(one),
      task: one.task,
    })),
    connections: graph.verdicts.map(({ from, to }) => [places.get(from) ?? 0, places.get(to) ?? 0]),
  };
}

/** What the drawing says beside the line of a state. */
export function lineWord({ from, fate, to }: StateMove, { refusals }: Restore): LineWord {
  if (refusals.some((refusal) => refusal.from === from)) return "refused";
  if (fate === "moved") return "wrong";
  if (fate === "dropped") return to === null || refusals.length === 0 ? "lost" : "found";
  return refusals.length === 0 ? "kept" : "found";
}
