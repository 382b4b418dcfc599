import { describe, expect, it } from "vitest";
import type { Settings } from "../../../../src/model/memory/flink/configuration.js";
import {
  jobManagerDynamicOptions,
  taskManagerDynamicOptions,
  type DynamicOption,
} from "../../../../src/model/memory/flink/dynamic-options.js";
import { jobManagerLog, taskManagerLog } from "../../../../src/model/memory/flink/final-log.js";
import { jobManagerMemory, type JobManagerMemory } from "../../../../src/model/memory/flink/job-manager.js";
import { jobManagerFlags, taskManagerFlags } from "../../../../src/model/memory/flink/jvm-flags.js";
import { Refusal } from "../../../../src/model/memory/flink/refusal.js";
import { taskManagerMemory, type TaskManagerMemory } from "../../../../src/model/memory/flink/task-manager.js";
import { vectors, type Row } from "./vectors.js";

/** What our functions write for one configuration. */
interface Launch {
  readonly flags: readonly string[];
  readonly options: readonly DynamicOption[];
  readonly log: readonly string[];
}

function taskManager(settings: Settings): Launch {
  const memory = started<TaskManagerMemory>(taskManagerMemory(settings, "2.3"));
  const slots = Number(settings.get("taskmanager.numberOfTaskSlots") ?? 1);
  const cores = Number(settings.get("taskmanager.cpu.cores") ?? slots);
  return {
    flags: taskManagerFlags(memory),
    options: taskManagerDynamicOptions(memory, { slots, cores }),
    log: taskManagerLog(memory),
  };
}

function jobManager(settings: Settings): Launch {
  const memory = started<JobManagerMemory>(jobManagerMemory(settings, "2.3"));
  return {
    flags: jobManagerFlags(memory),
    options: jobManagerDynamicOptions(memory),
    log: jobManagerLog(memory),
  };
}

function started<Memory>(memory: Memory | Refusal): Memory {
  if (memory instanceof Refusal) throw new Error(`Flink does not start: ${memory.rule}`);
  return memory;
}

/** "-D a=1b -D c=2b" as sorted pairs: Flink writes them in the order of a hash map. */
const sorted = (text: string): readonly string[] =>
  text
    .split("-D ")
    .slice(1)
    .map((pair) => pair.trim())
    .sort();

describe.each([
  { process: "taskmanager", heading: /^INFO Final TaskExecutor/, launch: taskManager, least: [1000, 150, 40] },
  { process: "jobmanager", heading: /^INFO Final Master/, launch: jobManager, least: [400, 50, 30] },
])("what Flink hands to a $process", ({ process, heading, launch, least }) => {
  const cases = vectors(`memory-${process}-cases`).cases ?? [];
  const { results = [], dynamicConfigurations = [], logs = [] } = vectors(`memory-${process}-2.3.0`);
  const launched = ({ case: index }: Row): Launch =>
    launch(new Map(Object.entries(cases[index as number]?.options as Record<string, string>)));

  it("as flags of the JVM is the same text", () => {
    expect(results.length).toBeGreaterThan(least[0] as number);
    for (const row of results) expect(launched(row).flags.join(" ")).toBe(row.jvmParameters);
  });

  it("as dynamic options is the same set", () => {
    expect(dynamicConfigurations.length).toBeGreaterThan(least[1] as number);
    for (const row of dynamicConfigurations) {
      const ours = launched(row).options.map(([key, value]) => `${key}=${value}`);
      expect([...ours].sort()).toEqual(sorted(row.dynamicConfiguration as string));
    }
  });

  it("is logged in the same lines", () => {
    expect(logs.length).toBeGreaterThan(least[2] as number);
    for (const row of logs) {
      const lines = row.lines as readonly string[];
      const tree = lines.slice(lines.findIndex((line) => heading.test(line)));
      expect(launched(row).log.map((line) => `INFO ${line}`)).toEqual(tree);
    }
  });
});
