import { num, say, why, type World } from "../world.js";

/** Above this share of the heap the garbage collector takes over. Assumed. */
export const HEAP_FOR_STATE = 0.7;

/** RocksDB needs room to write new files before it removes old ones. Assumed. */
export const DISK_FOR_STATE = 0.8;

/** Which backends have room for the state of the scenario. */
export interface Room {
  readonly heap: boolean;
  readonly disk: boolean;
}

/** Which backends have room for the state; neither of one whose place is not known. */
export function roomOf(world: World): Room {
  return {
    heap: num(world, "heapFullFraction") <= HEAP_FOR_STATE,
    disk: num(world, "diskFullFraction") <= DISK_FOR_STATE,
  };
}

/** The chapter’s answer for the scenario in use. */
function answer(world: World): string {
  const unknown = why(world, "diskFullFraction");
  if (unknown) return `No answer: the size of the state is not known. ${unknown}`;
  const { heap, disk } = roomOf(world);
  if (heap && disk) return `The heap has room: ${onHeap(world)}. So has RocksDB: ${onDisk(world)}.`;
  if (disk) return `In RocksDB: ${onDisk(world)}. ${noHeap(world)}`;
  if (heap) return `On the heap: ${onHeap(world)}. RocksDB has no room: ${onDisk(world)}.`;
  return `Nowhere yet. RocksDB has no room: ${onDisk(world)}. ${noHeap(world)}`;
}

function onHeap(world: World): string {
  return `the objects take ${say(world, "heapPerMachineBytes")} on each machine, ${say(world, "heapFullFraction")} of its task heaps`;
}

function onDisk(world: World): string {
  return `the state takes ${say(world, "rocksDiskBytes")} on each machine, ${say(world, "diskFullFraction")} of its disk`;
}

function noHeap(world: World): string {
  const reason = why(world, "heapFullFraction");
  return reason === "" ? `The heap has no room: ${onHeap(world)}.` : `For the heap there is no answer. ${reason}`;
}

/** What the choice costs, in the other currency. */
function price(world: World): string {
  if (why(world, "recordFactor")) return why(world, "recordFactor");
  return (
    `A record takes ${say(world, "recordFactor")} the time in RocksDB that it takes on the heap, for an access takes ` +
    `${say(world, "accessFactor")} the time and the rest of the work is the same.`
  );
}

/** The sentences with which the chapter on state backends opens, by the name an author uses. */
export const openingPhrases: Readonly<Record<string, (world: World) => string>> = {
  "state-answer": answer,
  "state-price": price,
};
