import { listInputs } from "./inputs/list.js";
import { savepointInputs } from "./inputs/savepoints.js";
import { snapshotInputs } from "./inputs/snapshot.js";

export * from "./inputs/list.js";
export * from "./inputs/savepoints.js";
export * from "./inputs/snapshot.js";

/** The inputs that the chapter on production readiness adds, in groups. */
export const productionInputGroups = [
  { title: "Savepoints", inputs: savepointInputs },
  { title: "A snapshot to look up", inputs: snapshotInputs },
  { title: "Operator state", inputs: listInputs },
] as const;

/** Every input that the chapter on production readiness adds, in the order in which they are offered. */
export const productionInputs = [...savepointInputs, ...snapshotInputs, ...listInputs] as const;
