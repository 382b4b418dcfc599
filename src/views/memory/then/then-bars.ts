import { networkBytes } from "../../../model/memory/flink/then/network.js";
import { orRefusal, ThenRefusal } from "../../../model/memory/flink/then/refusal.js";
import { MEGABYTE } from "../../../model/memory/flink/then/settings.js";
import type { ThenTaskManager } from "../../../model/memory/flink/then/task-manager.js";
import { isSinceThen, type ThenVersion } from "../../../model/memory/flink/then/version.js";
import { thenMemoryOf, thenSettingsOf } from "../../../model/memory/then-container.js";
import { num, type World } from "../../world.js";
import { mib, piece, type Piece } from "./piece.js";
import { notStarting, type VersionBar } from "./version-bar.js";

/** The container by the slide’s rule. */
export function slideBar(world: World): VersionBar {
  const heap = num(world, "slideHeapBytes");
  if (!(num(world, "thenContainerBytes") > 0)) return notStarting("The slide");
  return {
    name: "The slide",
    pieces: [...piece("heap", "heap", heap), ...piece("cut-off", "overhead", num(world, "cutoffByRatioBytes"))],
    heapBytes: heap,
    heapText: `−Xmx ${mib(heap)}`,
    directText: "not said",
  };
}

/** The container as a release of the talk’s time divides it. */
export function thenBar(world: World, name: string, version: ThenVersion): VersionBar {
  const memory = thenMemoryOf(world.evaluation, version);
  const isDivided = memory !== null && !(memory instanceof ThenRefusal) && memory.heap > 0;
  const network = isDivided ? networkThen(world, memory, version) : null;
  if (!isDivided || network === null) return notStarting(name);
  const heap = memory.heap * MEGABYTE;
  return {
    name,
    pieces: thenPieces(memory, { network, isInside: isNetworkInHeap(world, version) }),
    heapBytes: heap,
    heapText: `−Xmx ${mib(heap)}`,
    directText: memory.direct === null ? "not passed" : mib(memory.direct * MEGABYTE),
  };
}

/** Flink 1.2 has a fixed number of buffers: 2048 of 32 KiB. Source: `ConfigConstants` of 1.2. */
const FIXED_NETWORK_BYTES = 64 * MEGABYTE;

/** What the network has, in bytes; null where it does not fit. */
function networkThen(world: World, { java }: ThenTaskManager, version: ThenVersion): number | null {
  if (version === "1.2") return java * MEGABYTE > FIXED_NETWORK_BYTES ? FIXED_NETWORK_BYTES : null;
  const network = orRefusal(() => networkBytes(java * MEGABYTE, thenSettingsOf(world.evaluation)));
  return network instanceof ThenRefusal ? null : network;
}

function isNetworkInHeap({ evaluation }: World, version: ThenVersion): boolean {
  return !thenSettingsOf(evaluation).offHeap && !isSinceThen(version, "1.5");
}

function thenPieces(
  { cutoff, java, heap }: ThenTaskManager,
  { network, isInside }: { network: number; isInside: boolean },
): readonly Piece[] {
  const beside = (java - heap) * MEGABYTE;
  const inside = isInside ? network : 0;
  // What is less than a megabyte comes of Flink’s rounding.
  const managed = beside - network < MEGABYTE ? 0 : beside - network;
  const outside = isInside ? 0 : beside - managed;
  return [
    ...piece("heap", "heap", heap * MEGABYTE - inside),
    ...piece("network memory", "network-memory", inside),
    ...piece("managed memory", "managed", isInside ? 0 : managed),
    ...piece("network memory", "network-memory", outside),
    ...piece("cut-off", "overhead", cutoff * MEGABYTE),
  ];
}
