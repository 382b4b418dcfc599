import { amount, counted, num, say, why, type World } from "../../world.js";
import { MEBIBYTE } from "../../../model/memory/whole.js";
import { fitSentence } from "../fit.js";
import { notStarted } from "../launch.js";
import { mib } from "../then/piece.js";

const size = (bytes: number): string => amount(bytes, "binaryBytes");

/** How many TaskManagers the job has, and what they take of a machine. */
function cluster(world: World): string {
  if (Number.isNaN(num(world, "taskManagers"))) return why(world, "taskManagers");
  const managers = counted(say(world, "taskManagers"), "TaskManager");
  const slots = counted(say(world, "slotsPerTaskManager"), "slot");
  const memory = num(world, "processBytesPerMachine");
  const taking = Number.isNaN(memory) ? "" : `, with ${size(memory)}`;
  if (num(world, "taskManagers") === 1) return `The job needs ${managers} of ${slots}${taking}.`;
  const together = taking && num(world, "taskManagersPerMachine") > 1 ? `${taking} together` : taking;
  return `The job needs ${managers} of ${slots} each: ${say(world, "taskManagersPerMachine")} on a machine${together}.`;
}

/** What to do where tasks do not get their buffers. */
function insufficientBuffers(world: World): string {
  const [required, there] = [num(world, "requiredBuffers"), num(world, "networkBuffers")];
  if (notStarted(world) || Number.isNaN(there)) return notStarted(world) || why(world, "networkBuffers");
  if (required === 0) return "Here no network buffer is required: the message does not appear.";
  if (there >= required) {
    return (
      `Here ${say(world, "networkBuffers")} are there and ${say(world, "requiredBuffers")} are required: the message does ` +
      "not appear."
    );
  }
  // Rounded up, for less is not enough.
  const needed = Math.ceil((required * num(world, "segmentBytes")) / MEBIBYTE) * MEBIBYTE;
  return (
    `Here the message appears: ${say(world, "requiredBuffers")} buffers are required and ${say(world, "networkBuffers")} ` +
    `are there. Set taskmanager.memory.network.min to ${mib(needed)} or more, or take fewer slots in a TaskManager.`
  );
}

/** Every sentence about buffers, RocksDB and what fits, by the name an author uses. */
export const fitPhrases = {
  "fit-answer": fitSentence,
  "fit-cluster": cluster,
  "buffers-insufficient": insufficientBuffers,
} satisfies Record<string, (world: World) => string>;
