import { OK_UP_TO } from "../../model/suspects/metrics/bottleneck.js";
import { num, type World } from "../world.js";
import { milliseconds, observedIn, type Observed } from "./observed.js";

/** From this share of busy time on a task is called full, and below the other one it is none that holds others back: assumed. */
const FULL_FROM = 0.9;
const HARDLY_BUSY = 0.5;

/** Where the job is held back, as the metrics of a scenario tell it, in one sentence. */
export function whereSentence(world: World): string {
  const observed = observedIn(world);
  if (isCutOff(observed)) {
    return "The last of these tasks is back-pressured as well: what holds the job back stands behind it, so add the tasks that follow.";
  }
  return observed.bottleneck.holdsBack ? behindPressure(observed) : withoutPressure(observed, world);
}

/** Whether even the last task waits for one behind it: then the list is not complete. */
export function isCutOff({ tasks }: Observed): boolean {
  return (tasks.at(-1)?.backPressured ?? 0) > OK_UP_TO;
}

function behindPressure({ bottleneck: { task } }: Observed): string {
  const busy = milliseconds(task.mostBusy);
  return task.mostBusy < HARDLY_BUSY
    ? `What stands before “${task.name}” is back-pressured, yet its busiest subtask is busy only ${busy} of each second: look at the network between them.`
    : `The bottleneck is “${task.name}”: what stands before it is back-pressured, and its busiest subtask is busy ${busy} of each second.`;
}

function withoutPressure({ bottleneck: { task } }: Observed, world: World): string {
  const busy = `its busiest subtask is busy ${milliseconds(task.mostBusy)} of each second`;
  if (task.mostBusy >= FULL_FROM) return `Nothing is back-pressured, and “${task.name}” is full: ${busy}.`;
  return num(world, "lagGrowthPerSecond") > 0
    ? `Nothing is back-pressured and nothing is full, yet more arrives than the source reads: look at what it reads from. Nearest to its limit is “${task.name}”: ${busy}.`
    : `Nothing is back-pressured: the job keeps up. Nearest to its limit is “${task.name}”: ${busy}.`;
}
