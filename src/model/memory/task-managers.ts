import { machines } from "../capacity/inputs.js";
import { parallelism } from "../checkpointing/inputs.js";
import { derive } from "../quantity.js";
import { slotsRequired } from "../slots/tasks.js";
import { cited, derived } from "../sources.js";
import { slotsPerTaskManager } from "./inputs.js";
import { totalProcessBytes } from "./overhead.js";
import { exact } from "./lead.js";

/** Each slot takes one subtask of each operator. */
export const subtasksPerTaskManager = derive({
  id: "subtasksPerTaskManager",
  symbol: "n_s",
  title: "Subtasks of one operator in a TaskManager",
  unit: "count",
  source: cited("flink", "slot sharing: a slot holds one subtask of each operator"),
  uses: [slotsPerTaskManager, parallelism],
  compute: ({ slotsPerTaskManager, parallelism }) => Math.min(slotsPerTaskManager, parallelism),
  tex: ({ slotsPerTaskManager, parallelism }) => String.raw`\min\left(${slotsPerTaskManager},\, ${parallelism}\right)`,
});

/** How many TaskManagers the job asks for. */
export const taskManagers = derive({
  id: "taskManagers",
  symbol: "n_m",
  title: "TaskManagers that the job needs",
  unit: "count",
  source: derived("TaskManagers with the same number of slots"),
  uses: [slotsRequired, slotsPerTaskManager],
  compute: ({ slotsRequired, slotsPerTaskManager }) => Math.ceil(slotsRequired / slotsPerTaskManager),
  tex: ({ slotsRequired, slotsPerTaskManager }) =>
    String.raw`\left\lceil \frac{${slotsRequired}}{${slotsPerTaskManager}} \right\rceil`,
});

/** How many of them the fullest machine has. */
export const taskManagersPerMachine = derive({
  id: "taskManagersPerMachine",
  symbol: "n_h",
  title: "TaskManagers on one machine",
  unit: "count",
  source: derived("spread evenly over the machines"),
  uses: [taskManagers, machines],
  compute: ({ taskManagers, machines }) => Math.ceil(taskManagers / machines),
  tex: ({ taskManagers, machines }) => String.raw`\left\lceil \frac{${taskManagers}}{${machines}} \right\rceil`,
});

/** What all of them take there. */
export const processBytesPerMachine = derive({
  id: "processBytesPerMachine",
  symbol: "M_n",
  title: "Memory of the TaskManagers on one machine",
  unit: "binaryBytes",
  show: exact,
  source: derived("as many processes of the same size"),
  uses: [taskManagersPerMachine, totalProcessBytes],
  compute: ({ taskManagersPerMachine, totalProcessBytes }) => taskManagersPerMachine * totalProcessBytes,
  tex: ({ taskManagersPerMachine, totalProcessBytes }) =>
    String.raw`${taskManagersPerMachine} \cdot ${totalProcessBytes}`,
});
