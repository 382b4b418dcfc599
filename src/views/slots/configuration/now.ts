import type { Configuration } from "../../capacity/configuration.js";
import { num, type World } from "../../world.js";
import { leftOut, line, written } from "./lines.js";
import { maxParallelismReason, parallelismReason, slotsReason, standaloneReason } from "./reasons.js";

const LOAD_BALANCE: Readonly<Record<string, readonly string[]>> = {
  slots: line(
    "taskmanager.load-balance.mode: SLOTS",
    "as many slots of each TaskManager that is registered; up to 1.20 also as cluster.evenly-spread-out-slots: true",
  ),
  tasks: line(
    "taskmanager.load-balance.mode: TASKS",
    "about as many tasks on each TaskManager; since 2.2, and slots are given when all are there",
  ),
};

/** What the scenario says about slots, parallelism and chaining in config.yaml: the two that lead, and what differs from Flink’s defaults. */
export function slotsNow(world: World, link: string): Configuration {
  const { values } = world.evaluation;
  const text = written("#", link, [
    line(`taskmanager.numberOfTaskSlots: ${num(world, "slotsPerTaskManager")}`, slotsReason(world)),
    line(`parallelism.default: ${num(world, "parallelism")}`, parallelismReason()),
    maxParallelism(world),
    standalone(world),
    cores(world),
    LOAD_BALANCE[String(values.loadBalance)] ?? [],
    values.operatorChaining === "off"
      ? line(
          "pipeline.operator-chaining.enabled: false",
          "each operator a task of its own: to see more, not to run faster",
        )
      : [],
    values.differentMax === "split"
      ? line(
          "pipeline.operator-chaining.chain-operators-with-different-max-parallelism: false",
          "a chain has the max parallelism of its head; so none gets another’s",
        )
      : [],
  ]);
  return { title: "config.yaml, Flink 2.x", text };
}

function maxParallelism(world: World): readonly string[] {
  const set = num(world, "setMaxParallelism");
  const reason = maxParallelismReason(world);
  if (!Number.isNaN(set)) return line(`pipeline.max-parallelism: ${set}`, reason);
  const derived = num(world, "maxParallelism");
  return Number.isNaN(derived) ? [`# ${reason}`] : leftOut(`pipeline.max-parallelism: ${derived}`, reason);
}

function standalone(world: World): readonly string[] {
  const reason = standaloneReason(world);
  return reason ? [`# ${reason}`] : [];
}

/** Where the cores are what the slots are, nothing needs to be said. Source: KubernetesConfigOptions and YarnConfigOptions, 2.3. */
function cores(world: World): readonly string[] {
  const set = num(world, "coresPerTaskManager");
  if (Number.isNaN(set) || set === num(world, "slotsPerTaskManager")) return [];
  return [
    ...line(`kubernetes.taskmanager.cpu.amount: ${set}`, "of one TaskManager; unless it is set, as many as slots"),
    ...line(`yarn.containers.vcores: ${Math.max(1, Math.round(set))}`, "the same on YARN, in whole cores"),
  ];
}
