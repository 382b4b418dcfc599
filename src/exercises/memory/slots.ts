import {
  managedFraction,
  segmentBytes,
  slotsPerTaskManager,
  taskManagerProcessBytes,
} from "../../model/memory/inputs.js";
import { managedPerSlotBytes } from "../../model/memory/limits.js";
import { managedMemoryBytes } from "../../model/memory/parts.js";
import { totalFlinkBytes } from "../../model/memory/total-flink.js";
import { text } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, configured, mib, sizes, toTheByte } from "./setting.js";

const count = (number: number): string => text(number, "count", { exact: true });
const tenths = (number: number): string => text(number, "count", { decimals: 1 });

const pagesIn = (at: Numbers, bytes: number): number => Math.floor(bytes / at.of(segmentBytes));

const pages = (at: Numbers): number => pagesIn(at, at.of(managedPerSlotBytes));

/** Managed memory as a fraction of the process, for one slot. */
const ofProcess = (at: Numbers): number =>
  (at.of(managedFraction) * at.of(taskManagerProcessBytes)) / at.of(slotsPerTaskManager);

const exactPages = (at: Numbers): number => at.of(managedPerSlotBytes) / at.of(segmentBytes);

const slotCounts: Varied = { input: slotsPerTaskManager, over: [2, 3, 4, 5, 6, 8] };

export const managedPages = compute({
  id: "managed-pages",
  title: "Managed memory of a slot, in pages",
  start: { ...talk, [slotsPerTaskManager.id]: 4 },
  unit: "count",
  show: { exact: true },
  tolerance: 0,
  prompt: (at) =>
    `process.size is ${configured(at.of(taskManagerProcessBytes))}, taskmanager.numberOfTaskSlots ` +
    `${at.digits(slotsPerTaskManager)}; everything else is as shipped. A batch operator that sorts gets managed memory in ` +
    `whole pages of ${at.text(segmentBytes)}. How many pages does a slot have?`,
  answer: (at) => {
    const bytes = at.result(managedPerSlotBytes);
    return typeof bytes === "number" ? pagesIn(at, bytes) : bytes;
  },
  misconceptions: [
    {
      answer: (at) => pagesIn(at, at.of(managedMemoryBytes)),
      says: (at) =>
        `That is the TaskManager. Managed memory is divided among its ${at.digits(slotsPerTaskManager)} slots, and no slot may ` +
        "use what another leaves.",
    },
    {
      answer: (at) => pages(at) + 1,
      says: (at) => `You rounded up. ${tenths(exactPages(at))} pages would fit, and a part of a page is none.`,
    },
    {
      answer: (at) => pagesIn(at, ofProcess(at)),
      says: (at) =>
        `You took ${at.text(managedFraction)} of the process. It is ${at.text(managedFraction)} of Flink’s own memory, ` +
        `${mib(at.of(totalFlinkBytes))}.`,
    },
    {
      answer: (at) => Math.floor(at.of(managedPerSlotBytes) / (Math.round(at.of(segmentBytes) / 1024) * 1000)),
      says: (at) => `You took a page of a thousand bytes per kilobyte. It has ${toTheByte(at.of(segmentBytes))}.`,
    },
  ],
  hints: [
    (at) => `Flink’s own memory is ${mib(at.of(totalFlinkBytes))}, ${at.text(managedFraction)} of it is managed.`,
    (at) => `A slot has ${toTheByte(at.of(managedPerSlotBytes))}, a page ${toTheByte(at.of(segmentBytes))}.`,
  ],
  solution: (at) => [
    `Managed memory: ${at.text(managedFraction)} of ${mib(at.of(totalFlinkBytes))}, ${toTheByte(at.of(managedMemoryBytes))}.`,
    `One slot: ${toTheByte(at.of(managedMemoryBytes))} / ${at.digits(slotsPerTaskManager)}, truncated: ${toTheByte(at.of(managedPerSlotBytes))}.`,
    `In pages of ${toTheByte(at.of(segmentBytes))}: ${count(pages(at))}, and a part of one that nobody gets.`,
  ],
  firstCheck: (at) => `a slot has ${mib(at.of(managedPerSlotBytes))} of managed memory.`,
  meaning: () =>
    "Managed memory is the only memory that a slot has for itself. Heap and network belong to all slots: one greedy task " +
    "starves its neighbours there, and not here.",
  variation: {
    inputs: [sizes(taskManagerProcessBytes, [1728, 2000, 2500, 3000, 3500, 4000, 4096, 5000, 6000, 8000]), slotCounts],
    suits: (at) => exactPages(at) % 1 > 0.1 && exactPages(at) % 1 < 0.9,
  },
});
