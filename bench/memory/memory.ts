import { readFileSync } from "node:fs";
import { inProject } from "../../scripts/lib/paths.js";
import type * as exactModel from "../../src/model/memory/flink/task-manager.js";
import { evaluate } from "../../src/model/evaluate.js";
import { taskManagerProcessBytes } from "../../src/model/memory/inputs.js";
import { totalProcessBytes } from "../../src/model/memory/overhead.js";
import { memoryModel } from "../../src/model/memory/index.js";
import { sweep } from "../../src/model/sweep.js";
import { defaultScenario } from "../../src/scenario/scenario.js";
import { kept, timeInTurns } from "../engine/timing.js";
import type { Line } from "../report.js";
import { asInPages } from "../as-in-pages.js";

/** How many TaskManagers a second are to be derived on one core. */
const PER_SECOND = 100_000;
const SWEEP_POINTS = 200;
const MEBIBYTE = 2 ** 20;

type Settings = ReadonlyMap<string, string>;

/** The configurations that Flink itself was asked for, as texts: they lead in every way, and a quarter is refused. */
function configurations(): readonly Settings[] {
  const file = readFileSync(inProject("data/flink/vectors/memory-taskmanager-cases.json"), "utf8");
  const { cases } = JSON.parse(file) as { cases: { rows: readonly (readonly [string, Record<string, string>])[] } };
  return cases.rows.map(([, options]) => new Map(Object.entries(options)));
}

/** Measures Flink's derivation of a TaskManager, from texts to bytes, and as the pages' quantities. */
export async function measureMemory(): Promise<readonly Line[]> {
  const { taskManagerMemory } = await asInPages<typeof exactModel>("src/model/memory/flink/task-manager.ts");
  const all = configurations();
  const timings = timeInTurns({
    exact: { run: () => all.map((settings) => taskManagerMemory(settings, "2.3")).length, calls: 1 },
    sweep: { run: sweepProcess, calls: 5 },
  });
  const perSecond = (1e6 * all.length) / timings.exact.microseconds;
  return [
    {
      what: "TaskManagers derived from texts, every byte, on one core",
      value: perSecond,
      unit: "/s",
      target: { atLeast: PER_SECOND },
      note: `${String(all.length)} configurations, those that Flink refuses among them`,
    },
    {
      what: `sweep of the process's size, ${String(SWEEP_POINTS)} points`,
      value: timings.sweep.microseconds / 1000,
      unit: "ms",
      note: `${String(evaluate(memoryModel, defaultScenario.values).reasons.size)} quantities have no value at first`,
    },
  ];
}

function sweepProcess(): unknown {
  const over = Array.from({ length: SWEEP_POINTS }, (_, index) => (1000 + 50 * index) * MEBIBYTE);
  kept.last = sweep(memoryModel, defaultScenario.values, {
    input: taskManagerProcessBytes,
    over,
    quantities: [totalProcessBytes],
  });
  return kept.last;
}
