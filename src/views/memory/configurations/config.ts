import type { Setting, Settings } from "../../../model/memory/flink/configuration.js";
import type { JobManagerMemory } from "../../../model/memory/flink/job-manager.js";
import type { TaskManagerMemory } from "../../../model/memory/flink/task-manager.js";
import type { Configuration } from "../../capacity/configuration.js";
import type { World } from "../../world.js";
import { jobManagerOf, jobManagerSettings, slotsOf, taskManagerOf, taskManagerSettings } from "../launch.js";
import { compactSize, comments, ofProcess, parts } from "./lines.js";
import { otherLines } from "./rocksdb.js";
import { jobManagerReason, taskManagerReason, type Reason } from "./reasons.js";

/** What config.yaml has to say: what leads, and what differs from Flink’s defaults. */
export function memoryConfig(world: World, link: string): Configuration {
  const reasonIn = (memory: TaskManagerMemory): Reason => taskManagerReason(memory, slotsOf(world));
  const text = parts(
    link,
    ofProcess("TaskManager", taskManagerOf(world), (memory) => lines(taskManagerSettings(world), reasonIn(memory))),
    ofProcess("JobManager", jobManagerOf(world), (memory: JobManagerMemory) =>
      lines(jobManagerSettings(world), jobManagerReason(memory)),
    ),
    otherLines(world),
  );
  return { title: "config.yaml, Flink 2.x", text };
}

/** Each line with its reason above it. */
function lines(settings: Settings, reason: Reason): readonly string[] {
  return [...settings].flatMap(([key, setting]) => [...comments(reason(key)), `${key}: ${valueText(setting)}`]);
}

function valueText(setting: Setting): string {
  return typeof setting === "bigint" ? compactSize(setting) : String(setting);
}
