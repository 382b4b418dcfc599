import type { Configuration } from "../../capacity/configuration.js";
import { num, say, why, type World } from "../../world.js";
import { line, written } from "./lines.js";
import { maxParallelismReason, parallelismReason, slotsReason } from "./reasons.js";

/** The same for Flink 1.3, where half of it is set in the program. */
export function slotsThen(world: World, link: string): Configuration {
  const { values } = world.evaluation;
  const max = num(world, "setMaxParallelism");
  const text = written("#", link, [
    line(`taskmanager.numberOfTaskSlots: ${num(world, "slotsPerTaskManager")}`, slotsReason(world)),
    line(`parallelism.default: ${num(world, "parallelism")}`, parallelismReason()),
    vcores(world),
    Number.isNaN(max)
      ? [`# ${maxParallelismReason(world)}`]
      : inProgram(`env.setMaxParallelism(${max});`, maxParallelismReason(world)),
    values.operatorChaining === "off"
      ? inProgram("env.disableOperatorChaining();", "each operator a task of its own")
      : [],
    values.loadBalance === "none" ? [] : ["# 1.3 takes slots from its TaskManagers in turn; there is no option for it"],
    session(world),
  ]);
  return { title: "flink-conf.yaml, Flink 1.3", text };
}

function inProgram(statement: string, reason: string): readonly string[] {
  return [`# ${reason}`, `# in the program: ${statement}`];
}

/** 1.3 takes as many virtual cores as slots. */
function vcores(world: World): readonly string[] {
  const set = num(world, "coresPerTaskManager");
  if (Number.isNaN(set) || set === num(world, "slotsPerTaskManager")) return [];
  return line(
    `yarn.containers.vcores: ${Math.max(1, Math.round(set))}`,
    "of one container; unless it is set, as many as slots",
  );
}

function session(world: World): readonly string[] {
  if (why(world, "taskManagers")) return [];
  return line(
    `./bin/yarn-session.sh -n ${num(world, "taskManagers")} -s ${num(world, "slotsPerTaskManager")}`,
    `the ${say(world, "taskManagers")} TaskManagers are asked for beforehand`,
  );
}
