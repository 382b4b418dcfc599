import { num, say, why, type World } from "../../world.js";
import { mib, piece, type Piece } from "./piece.js";
import { isOffHeap, minimumCounts } from "./sentences.js";

/** A container with what is in it, from the bottom. */
export interface Container {
  readonly name: string;
  /** What the JVM knows of: heap and, where they are beside it, managed and network memory. */
  readonly pieces: readonly Piece[];
  readonly heapBytes: number;
  readonly heapText: string;
  readonly cutoff: { readonly bytes: number; readonly text: string; readonly note: string };
}

/** The container by the slide’s rule; null where there is none. */
export function slideContainer(world: World): Container | null {
  const heapBytes = num(world, "slideHeapBytes");
  if (!(num(world, "thenContainerBytes") > 0)) return null;
  const cutoff = num(world, "cutoffByRatioBytes");
  return {
    name: "The slide",
    pieces: piece("JVM heap", "heap", heapBytes),
    heapBytes,
    heapText: mib(heapBytes),
    cutoff: { bytes: cutoff, text: mib(cutoff), note: say(world, "heapCutoffRatio") },
  };
}

/** The container in Flink 1.3; null where that does not start. */
export function flinkContainer(world: World): Container | null {
  const heapBytes = num(world, "thenHeapBytes");
  if (why(world, "thenManagedBytes")) return null;
  const cutoff = num(world, "cutoffBytes");
  return {
    name: "Flink 1.3",
    pieces: flinkPieces(world),
    heapBytes,
    heapText: mib(heapBytes),
    cutoff: {
      bytes: cutoff,
      text: mib(cutoff),
      note: minimumCounts(world) ? "the minimum" : say(world, "heapCutoffRatio"),
    },
  };
}

/** From the bottom: the network inside the heap, or the heap and what is beside it. */
function flinkPieces(world: World): readonly Piece[] {
  const java = num(world, "thenJavaBytes");
  const network = num(world, "thenNetworkBytes");
  const heap = num(world, "thenHeapBytes");
  const managed = num(world, "thenManagedBytes");
  if (!isOffHeap(world)) {
    return [
      ...piece("network buffers", "network-memory", network),
      ...piece("your code and state", "heap", java - network),
    ];
  }
  return [
    ...piece("heap", "heap", heap),
    ...piece("managed memory", "managed", managed),
    ...piece("network buffers", "network-memory", java - heap - managed),
  ];
}
