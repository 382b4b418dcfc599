import { jobManagerFlags, taskManagerFlags } from "../../../model/memory/flink/jvm-flags.js";
import type { Configuration } from "../../capacity/configuration.js";
import type { World } from "../../world.js";
import { jobManagerOf, taskManagerOf } from "../launch.js";
import { comments, ofProcess, parts } from "./lines.js";

/** What Flink passes to the two JVMs, in bytes. */
export function memoryFlags(world: World, link: string): Configuration {
  const text = parts(
    link,
    ofProcess("TaskManager", taskManagerOf(world), (memory) => [
      ...comments("TaskManager"),
      taskManagerFlags(memory).join(" "),
    ]),
    ofProcess("JobManager", jobManagerOf(world), (memory) => [
      ...comments(memory.direct === null ? "JobManager: its direct memory is not limited" : "JobManager"),
      jobManagerFlags(memory).join(" "),
    ]),
  );
  return { title: "JVM parameters, Flink 2.x", text };
}
