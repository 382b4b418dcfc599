import { rangeOf, sizeOf, subtaskOf } from "../../../model/slots/key-groups/assignment.js";
import type { Child, Rescaling } from "../../../model/slots/key-groups/rescale.js";

/** Key groups that stay together, from their place among the old subtasks to that among the new ones. */
export interface Band {
  /** In subtasks from the first one on: 3.5 is the middle of subtask 3. */
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
  /** Whether the subtask keeps its index. */
  readonly stays: boolean;
}

/** More bands than this cannot be told apart. */
const MOST_BANDS = 300;
const SUMMARISED = 128;

/** What goes where: exactly, or in equal parts of the key groups where there is too much to be drawn. */
export function bandsOf(children: readonly Child[], rescaling: Rescaling): readonly Band[] {
  const pieces = children.reduce((sum, { parents }) => sum + parents.length, 0);
  return pieces <= MOST_BANDS ? exactly(children, rescaling) : summarised(rescaling);
}

function exactly(children: readonly Child[], { maxParallelism, from }: Rescaling): readonly Band[] {
  return children.flatMap(({ subtask, range, parents }) =>
    parents.map(({ subtask: parent, takes }) => {
      const had = rangeOf(parent, { maxParallelism, parallelism: from });
      const inside = ({ start }: { start: number }, size: number, index: number): readonly [number, number] => [
        index + (takes.start - start) / size,
        index + (takes.end + 1 - start) / size,
      ];
      return {
        before: inside(had, sizeOf(had), parent),
        after: inside(range, sizeOf(range), subtask),
        stays: parent === subtask,
      };
    }),
  );
}

function summarised({ maxParallelism, from, to }: Rescaling): readonly Band[] {
  return Array.from({ length: SUMMARISED }, (_, band) => {
    const [start, end] = [band / SUMMARISED, (band + 1) / SUMMARISED];
    const middle = Math.floor(((start + end) / 2) * maxParallelism);
    const ownerAmong = (parallelism: number): number => subtaskOf(middle, { maxParallelism, parallelism });
    return {
      before: [start * from, end * from],
      after: [start * to, end * to],
      stays: ownerAmong(from) === ownerAmong(to),
    };
  });
}
