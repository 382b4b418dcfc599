import type { Job, Operator } from "../../slots/job/job.js";
import type { GivenIds } from "../operator-ids/given-ids.js";
import { usualState, type StateKind } from "./state-kind.js";

/** A version of a job: what took the savepoint, or what is restored from it. */
export interface JobVersion {
  readonly job: Job;
  readonly given: GivenIds;
  /** Of operators that keep something else than their kind usually does, by name. */
  readonly states: ReadonlyMap<string, StateKind>;
}

/** What an operator of a version keeps in a savepoint. */
export function stateIn({ states }: Pick<JobVersion, "states">, { name, kind }: Operator): StateKind {
  return states.get(name) ?? usualState[kind];
}
