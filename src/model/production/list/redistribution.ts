/** An element of a list state: whose it was, and its place in that list. */
export interface ListElement {
  readonly subtask: number;
  readonly place: number;
}

/** Lists of the same length, and how many subtasks there are to be. */
export interface ListRescaling {
  readonly subtasks: number;
  readonly elements: number;
  readonly newSubtasks: number;
}

/**
 * Who gets which elements when an operator with a split list state is rescaled. The lists are put end to end and cut into
 * stretches, of which the first ones have an element more where it does not come out even. With the same parallelism each
 * subtask keeps its list.
 * Source: `RoundRobinOperatorStateRepartitioner.repartitionSplitState`, 1.3.3 and 2.3.0. Flink begins with the subtask
 * where the state before it ended; for the first state of an operator, as here, that is subtask 0.
 * @returns a list for each new subtask
 */
export function splitList({ subtasks, elements, newSubtasks }: ListRescaling): readonly (readonly ListElement[])[] {
  const all = allElements({ subtasks, elements });
  const [least, longer] = [Math.floor(all.length / newSubtasks), all.length % newSubtasks];
  return Array.from({ length: newSubtasks }, (_, at) =>
    all.slice(at * least + Math.min(at, longer), (at + 1) * least + Math.min(at + 1, longer)),
  );
}

/**
 * Who gets which elements of a union list state: everybody gets all of them, whether the parallelism changes or not.
 * Source: `RoundRobinOperatorStateRepartitioner.repartitionUnionState`.
 */
export function unionList({ subtasks, elements, newSubtasks }: ListRescaling): readonly (readonly ListElement[])[] {
  return Array.from({ length: newSubtasks }, () => allElements({ subtasks, elements }));
}

function allElements({ subtasks, elements }: Pick<ListRescaling, "subtasks" | "elements">): readonly ListElement[] {
  return Array.from({ length: subtasks * elements }, (_, at) => ({
    subtask: Math.floor(at / elements),
    place: at % elements,
  }));
}
