import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { accountOf } from "../account.js";
import { taskManagerCores } from "./cores.js";
import { registeredTaskManagers } from "./inputs.js";
import { placedAccount, placedNumber, placementInputs, type PlacedJob } from "./placed-job.js";
import { tasksPerTaskManager } from "./placement/load.js";
import { subtasks } from "./tasks.js";

/** Started on demand, or registered before. */
export const taskManagersOfJob = derive({
  id: "taskManagersOfJob",
  symbol: "U_t",
  title: "TaskManagers that are there",
  unit: "count",
  source: derived("those that are registered; or as many as the job’s slots take"),
  uses: placementInputs,
  considers: [registeredTaskManagers],
  compute: (values) => placedNumber(values, ({ placement }) => placement.slotsOn.length),
  tex: () => String.raw`\text{registered, or as many as hold all slots}`,
  account: (values) => placedAccount(values, ({ placement }) => String(placement.slotsOn.length)),
});

/** How many subtasks each slot of the fullest TaskManager holds. */
function fullest({ placement }: PlacedJob): readonly number[] {
  const tasks = tasksPerTaskManager(placement);
  const given = placement.slotsOn[tasks.indexOf(Math.max(...tasks))] ?? [];
  return given.map((slot) => placement.slots[slot]?.length ?? 0);
}

/** Each subtask is a thread. */
export const fullestSubtasks = derive({
  id: "fullestSubtasks",
  symbol: "U_m",
  title: "Subtasks in the fullest TaskManager",
  unit: "count",
  source: cited("flink", "DefaultResourceAllocationStrategy and TasksBalancedRequestSlotMatchingStrategy"),
  uses: placementInputs,
  considers: [registeredTaskManagers],
  compute: (values) => placedNumber(values, (placed) => fullest(placed).reduce((so, count) => so + count, 0)),
  tex: () => String.raw`\text{subtasks in its slots}`,
  account: (values) => placedAccount(values, (placed) => accountOf(fullest(placed))),
});

/** 1 where all have the same number. */
export const taskImbalance = derive({
  id: "taskImbalance",
  symbol: "U_x",
  title: "Subtasks of the fullest TaskManager, against the average",
  unit: "factor",
  source: derived("the most, divided by the mean"),
  uses: [fullestSubtasks, taskManagersOfJob, subtasks],
  compute: ({ fullestSubtasks, taskManagersOfJob, subtasks }) => (fullestSubtasks * taskManagersOfJob) / subtasks,
  tex: ({ fullestSubtasks, taskManagersOfJob, subtasks }) =>
    String.raw`\frac{${fullestSubtasks} \cdot ${taskManagersOfJob}}{${subtasks}}`,
});

/** Threads that want to run at the same time, if all have work. */
export const threadsPerCore = derive({
  id: "threadsPerCore",
  symbol: "c_u",
  title: "Task threads for each core, in the fullest TaskManager",
  unit: "count",
  source: derived("a subtask is a thread; Flink’s own threads are not counted"),
  uses: [fullestSubtasks, taskManagerCores],
  compute: ({ fullestSubtasks, taskManagerCores }) => fullestSubtasks / taskManagerCores,
  tex: ({ fullestSubtasks, taskManagerCores }) => String.raw`\frac{${fullestSubtasks}}{${taskManagerCores}}`,
});
