import { givenChoice, givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

export const coresPerTaskManager = givenNumber({
  id: "coresPerTaskManager",
  symbol: "c_t",
  title: "CPU cores of a TaskManager",
  unit: "count",
  help: "What its container gets: kubernetes.taskmanager.cpu.amount, yarn.containers.vcores. Where nothing is said, as many as slots.",
  initial: null,
  min: 0.1,
  max: 1000,
  optional: true,
  link: "tm-cores",
  source: cited("flink", "YARN and native Kubernetes take the number of slots where nothing is set"),
});

export const registeredTaskManagers = givenNumber({
  id: "registeredTaskManagers",
  symbol: "n_j",
  title: "TaskManagers that are registered",
  unit: "count",
  help: "In a standalone cluster, those you started. Leave it open where Flink starts as many as the job needs.",
  initial: null,
  min: 1,
  max: 10000,
  whole: true,
  optional: true,
  link: "tm-registered",
  source: assumed("YARN and native Kubernetes start TaskManagers on demand"),
});

export const loadBalance = givenChoice({
  id: "loadBalance",
  title: "Spread over TaskManagers",
  help: "taskmanager.load-balance.mode: by nothing, by slots (1.19 and later), or by tasks (2.2 and later).",
  initial: "none",
  options: { none: "none", slots: "slots", tasks: "tasks" },
  link: "load-balance",
  source: cited("flink", "TaskManagerOptions.TASK_MANAGER_LOAD_BALANCE_MODE, default NONE"),
});

export const clusterInputs = [coresPerTaskManager, registeredTaskManagers, loadBalance] as const;
