import { amount, counted, num, say, why, type World } from "../../world.js";
import { fitSentence } from "../fit.js";

const size = (bytes: number): string => amount(bytes, "binaryBytes");

/** How many TaskManagers the job has, and what they take of a machine. */
function cluster(world: World): string {
  const managers = counted(say(world, "taskManagers"), "TaskManager");
  const slots = counted(say(world, "slotsPerTaskManager"), "slot");
  const here = counted(say(world, "taskManagersPerMachine"), "TaskManager");
  const memory = num(world, "processBytesPerMachine");
  const head = `The job needs ${managers} of ${slots} each, on a machine ${here}`;
  return Number.isNaN(memory) ? `${head}.` : `${head} and ${size(memory)}.`;
}

/** What to do where tasks do not get their buffers. */
function insufficientBuffers(world: World): string {
  const [required, there] = [num(world, "requiredBuffers"), num(world, "networkBuffers")];
  if (Number.isNaN(there)) return why(world, "networkBuffers");
  if (there >= required) {
    return (
      `Here ${say(world, "networkBuffers")} are there and ${say(world, "requiredBuffers")} are required: the message does ` +
      "not appear."
    );
  }
  const needed = required * num(world, "segmentBytes");
  return (
    `Here the message appears: ${say(world, "requiredBuffers")} buffers are required and ${say(world, "networkBuffers")} ` +
    `are there. Set taskmanager.memory.network.min to ${size(needed)} or more, or take fewer slots in a TaskManager.`
  );
}

/** Every sentence about buffers, RocksDB and what fits, by the name an author uses. */
export const fitPhrases = {
  "fit-answer": fitSentence,
  "fit-cluster": cluster,
  "buffers-insufficient": insufficientBuffers,
} satisfies Record<string, (world: World) => string>;
