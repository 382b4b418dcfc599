import { placementOf, type Placement, type Scheduling } from "../../../../src/model/slots/placement/placement.js";
import type { TasksOf } from "../../../../src/model/slots/placement/tasks-of.js";

/** The placement of a job that is small enough to be placed. */
export function placed(job: TasksOf, how: Scheduling): Placement {
  const placement = placementOf(job, how);
  if (!placement) throw new Error("The job is too large to be placed.");
  return placement;
}
