import type { IdentifiedOperator } from "./identified.js";

/**
 * Which operator of the new job gets what an operator has saved: the one whose `setUidHash` names its id, else the one
 * with that id. State that is not taken by the operator with its id, because that takes another one by its hash, goes
 * nowhere, without a word.
 * Source: StateAssignmentOperation.buildStateAssignments, 1.20.5 and 2.3.0.
 */
export function receiversOf(
  saved: readonly IdentifiedOperator[],
  operators: readonly IdentifiedOperator[],
): ReadonlyMap<IdentifiedOperator, IdentifiedOperator> {
  const left = new Map(saved.map((one) => [one.id, one]));
  const receivers = new Map<IdentifiedOperator, IdentifiedOperator>();
  for (const operator of operators) {
    const id = operator.uidHash !== null && left.has(operator.uidHash) ? operator.uidHash : operator.id;
    const taken = left.get(id);
    if (!taken) continue;
    left.delete(id);
    receivers.set(taken, operator);
  }
  return receivers;
}
