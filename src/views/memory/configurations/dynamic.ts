import {
  jobManagerDynamicOptions,
  taskManagerDynamicOptions,
  type DynamicOption,
} from "../../../model/memory/flink/dynamic-options.js";
import type { Configuration } from "../../capacity/configuration.js";
import type { World } from "../../world.js";
import { jobManagerOf, slotsOf, taskManagerOf } from "../launch.js";
import { comments, ofProcess, parts } from "./lines.js";

/** What the launcher hands to the two processes once it has derived every size: one option for each part. */
export function memoryDynamic(world: World, link: string): Configuration {
  const text = parts(
    link,
    ofProcess("TaskManager", taskManagerOf(world), (memory) => [
      ...comments("TaskManager: every part is pinned, and the minimum of a range is its maximum"),
      ...commandLine(taskManagerDynamicOptions(memory, { slots: slotsOf(world) })),
    ]),
    ofProcess("JobManager", jobManagerOf(world), (memory) => [
      ...comments("JobManager"),
      ...commandLine(jobManagerDynamicOptions(memory)),
    ]),
  );
  return { title: "Options on the command line, Flink 2.x", text };
}

/** One option on each line, as a shell continues lines. */
function commandLine(options: readonly DynamicOption[]): readonly string[] {
  return options.map(([key, value], index) => `-D ${key}=${value}${index < options.length - 1 ? " \\" : ""}`);
}
