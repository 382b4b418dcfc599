import { Refusal } from "../../../model/memory/flink/refusal.js";
import type { World } from "../../world.js";
import { sizeInWords } from "../byte-text.js";
import { jobManagerOf } from "../launch.js";

/** How large the scenario’s JobManager is, and its heap. */
function size(world: World): string {
  const memory = jobManagerOf(world);
  return memory instanceof Refusal
    ? "The one of your scenario does not start, and the map says why."
    : `The one of your scenario has ${sizeInWords(memory.process)}, of which the heap gets ${sizeInWords(memory.heap.bytes)}.`;
}

/** What bounds its direct memory. */
function direct(world: World): string {
  const memory = jobManagerOf(world);
  if (memory instanceof Refusal) return "Here the JobManager does not start.";
  const budget = sizeInWords(memory.offHeap.bytes);
  return memory.direct === null
    ? `Here the budget is ${budget}, and nothing enforces it.`
    : `Here it is passed: direct memory ends at ${budget}, with an error.`;
}

/** The sentences about the JobManager, by the name an author uses. */
export const jobManagerPhrases = {
  "job-manager-size": size,
  "job-manager-direct": direct,
} satisfies Record<string, (world: World) => string>;
