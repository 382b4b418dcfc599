import { jobManagerLog, taskManagerLog } from "../../../model/memory/flink/final-log.js";
import type { Configuration } from "../../capacity/configuration.js";
import type { World } from "../../world.js";
import { jobManagerOf, taskManagerOf } from "../launch.js";
import { ofProcess, parts } from "./lines.js";

/** What the start-up log says of both processes, without the time and the level in front of each line. */
export function memoryLog(world: World, link: string): Configuration {
  const text = parts(
    link,
    ofProcess("TaskManager", taskManagerOf(world), taskManagerLog),
    ofProcess("JobManager", jobManagerOf(world), jobManagerLog),
  );
  return { title: "Start-up log, Flink 2.x", text };
}
