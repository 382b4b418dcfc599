import type { JobGraph } from "../../../model/slots/graph/job-graph.js";
import { cut } from "../editor/text-width.js";
import { letterOf, shadeOf } from "./letters.js";

/** A task in the key of a drawing. */
export interface TaskName {
  readonly letter: string;
  readonly shade: number;
  /** As Flink writes it: “Source: a -> b”. */
  readonly name: string;
  /** As much of it as the key has room for. */
  readonly shown: string;
  readonly parallelism: number;
}

/** Letters of a name that a key has room for. */
const LETTERS = 34;

/** The tasks of a job, with their letters. */
export function taskNames({ vertices }: Pick<JobGraph, "vertices">): readonly TaskName[] {
  return vertices.map(({ name, parallelism }, at) => {
    const shown = cut(name.replaceAll("->", "→"), LETTERS);
    return { letter: letterOf(at), shade: shadeOf(at), name, shown, parallelism };
  });
}
