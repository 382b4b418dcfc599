import { slotsPerTaskManager } from "../memory/inputs.js";
import { derive, known } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { coresPerTaskManager } from "./inputs.js";

/** What its container gets. */
export const taskManagerCores = derive({
  id: "taskManagerCores",
  symbol: "c_m",
  title: "Cores of a TaskManager",
  unit: "count",
  source: cited("flink", "YARN and native Kubernetes ask for as many as slots where nothing is set"),
  uses: [slotsPerTaskManager],
  considers: [coresPerTaskManager],
  cases: [
    {
      when: ({ coresPerTaskManager }) => known(coresPerTaskManager),
      says: "set",
      compute: ({ coresPerTaskManager }) => coresPerTaskManager,
      tex: ({ coresPerTaskManager }) => coresPerTaskManager,
    },
    {
      when: () => true,
      says: "as many as slots",
      compute: ({ slotsPerTaskManager }) => slotsPerTaskManager,
      tex: ({ slotsPerTaskManager }) => slotsPerTaskManager,
    },
  ],
});

/** A slot reserves none of them. */
export const coresPerSlot = derive({
  id: "coresPerSlot",
  symbol: "c_s",
  title: "Cores for each slot",
  unit: "count",
  source: derived("a slot has no cores of its own: this is the average"),
  uses: [taskManagerCores, slotsPerTaskManager],
  compute: ({ taskManagerCores, slotsPerTaskManager }) => taskManagerCores / slotsPerTaskManager,
  tex: ({ taskManagerCores, slotsPerTaskManager }) => String.raw`\frac{${taskManagerCores}}{${slotsPerTaskManager}}`,
});
