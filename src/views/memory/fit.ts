import { amount, num, say, why, type World } from "../world.js";
import { uncountedRocksdb } from "./uncounted.js";

const size = (world: World, id: string): string => amount(num(world, id), "binaryBytes");

/** Whether buffers and state fit, and the sentences that say it. */
export interface Fit {
  readonly fits: boolean;
  readonly sentence: string;
}

/** The chapter’s last question for the scenario in use. */
export function fitSentence(world: World): string {
  const reason = why(world, "totalProcessBytes") || why(world, "networkBuffers");
  if (reason) return reason;
  const parts = [buffersFit(world), stateFit(world), ...containerFit(world)];
  const head = parts.every(({ fits }) => fits) ? "It fits." : "It does not fit.";
  return [head, ...parts.map(({ sentence }) => sentence)].join(" ");
}

/** Whether tasks get their network buffers. */
export function buffersFit(world: World): Fit {
  const [required, there] = [num(world, "requiredBuffers"), num(world, "networkBuffers")];
  if (required === 0) return { fits: true, sentence: "No network buffer is needed." };
  const head = `A TaskManager must have ${say(world, "requiredBuffers")} network buffers`;
  if (there < required) {
    return { fits: false, sentence: `${head} and has ${say(world, "networkBuffers")}: tasks do not start.` };
  }
  const rest =
    there < num(world, "wantedBuffers")
      ? `it would use ${say(world, "wantedBuffers")}, so that exchanges slow down when they are full`
      : "there are enough for all that it would use";
  return { fits: true, sentence: `${head} and has ${say(world, "networkBuffers")}; ${rest}.` };
}

/** Whether the state has its place: it must on the heap, and need not in the cache of RocksDB. */
export function stateFit(world: World): Fit {
  return world.givens.stateBackend === "heap" ? heapFit(world) : cacheFit(world);
}

/** Whether the container holds a RocksDB that Flink does not count; nothing is said where it does. */
function containerFit(world: World): readonly Fit[] {
  const beside = uncountedRocksdb(world);
  if (!beside || !(beside.bytes > beside.room)) return [];
  const [bytes, room] = [beside.bytes, beside.room].map((of) => amount(of, "binaryBytes"));
  return [
    {
      fits: false,
      sentence: `RocksDB may take ${bytes} of a container that has ${room} for it: the TaskManager may be killed.`,
    },
  ];
}

export const stateSentence = (world: World): string => stateFit(world).sentence;

function heapFit(world: World): Fit {
  const fraction = num(world, "heapStateFraction");
  if (Number.isNaN(fraction)) return { fits: false, sentence: why(world, "heapStateFraction") };
  const state = `State on the heap takes ${size(world, "heapStateBytes")} in a TaskManager`;
  const heap = size(world, "taskHeapBytes");
  return fraction > 1
    ? { fits: false, sentence: `${state} whose task heap has ${heap}: it ends with an OutOfMemoryError.` }
    : {
        fits: true,
        sentence:
          `${state}, ${say(world, "heapStateFraction")} of its task heap of ${heap}; the rest is for user code and ` +
          "garbage collection.",
      };
}

function cacheFit(world: World): Fit {
  const reason = why(world, "blockCacheFraction");
  if (reason) return { fits: false, sentence: reason };
  const [state, blocks] = [size(world, "stateInSlotBytes"), size(world, "rocksdbBlockBytes")];
  if (num(world, "rocksdbBlockBytes") === 0 && num(world, "blockCacheFraction") < 1) {
    return { fits: true, sentence: `RocksDB has no cache: it reads all of the ${state} of state in a slot from disk.` };
  }
  return {
    fits: true,
    sentence:
      num(world, "blockCacheFraction") === 1
        ? `RocksDB can keep all ${state} of a slot’s state in its cache.`
        : `RocksDB has ${blocks} for the blocks of ${state} of state in a slot, ${say(world, "blockCacheFraction")}; the ` +
          "rest it reads from disk.",
  };
}
