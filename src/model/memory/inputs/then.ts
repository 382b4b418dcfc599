import { givenChoice, givenNumber } from "../../quantity.js";
import { cited } from "../../sources.js";
import { sizeInput } from "./sizes.js";

export const heapCutoffRatio = givenNumber({
  id: "heapCutoffRatio",
  symbol: "q_c",
  title: "Cut-off of a container, its ratio",
  unit: "fraction",
  help: "containerized.heap-cutoff-ratio of Flink 1.2 to 1.9: the share of a container that Java did not get.",
  initial: 0.25,
  min: 0.01,
  max: 0.99,
  scale: "linear",
  link: "cutoff-ratio",
  source: cited("talk", "Example: Memory in Flink, default cutoff is 25%"),
});

export const heapCutoffMinBytes = sizeInput({
  id: "heapCutoffMinBytes",
  symbol: String.raw`C_{\min}`,
  title: "Cut-off of a container, at least",
  help: "containerized.heap-cutoff-min of Flink 1.2 to 1.9: what Java did not get of any container, however small.",
  mebibytes: 600,
  link: "cutoff-min",
  source: cited("flink13", "ConfigConstants.DEFAULT_YARN_HEAP_CUTOFF, default 600 MB"),
});

export const thenOffHeap = givenChoice({
  id: "thenOffHeap",
  title: "Managed memory of Flink 1.3",
  help: "taskmanager.memory.off-heap of Flink 1.3: where managed and network memory were.",
  initial: "heap",
  options: { heap: "on the heap", "off-heap": "off the heap" },
  link: "then-managed",
  source: cited("flink13", "docs/setup/config.md, default false"),
});

export const thenInputs = [heapCutoffRatio, heapCutoffMinBytes, thenOffHeap] as const;
