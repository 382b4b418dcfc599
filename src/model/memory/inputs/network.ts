import { givenNumber } from "../../quantity.js";
import { cited } from "../../sources.js";

export const segmentBytes = givenNumber({
  id: "segmentBytes",
  symbol: "b_z",
  title: "Memory segment",
  unit: "binaryBytes",
  help: "taskmanager.memory.segment-size: a network buffer, and a page of managed memory. A power of two.",
  initial: 32768,
  min: 4096,
  max: 2 ** 30,
  whole: true,
  link: "segment",
  source: cited("flink", "TaskManagerOptions, default 32 KiB"),
});

export const networkInputs = [segmentBytes] as const;
