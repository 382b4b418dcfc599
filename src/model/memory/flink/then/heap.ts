import { doubleShare, floatShare } from "./float.js";
import { networkBytes } from "./network.js";
import { need } from "./refusal.js";
import { MEGABYTE, type ThenSettings } from "./settings.js";
import { isSinceThen, type ThenVersion } from "./version.js";

/**
 * The heap of a TaskManager, in whole MB, out of all memory that Java gets.
 * Source: `TaskManagerServices.calculateHeapSizeMB`, 1.3 to 1.8; in 1.9 `TaskManagerServices` with sizes in bytes; in
 * 1.2 `ContaineredTaskManagerParameters.create`.
 * @param javaMegabytes whole MB
 * @throws {ThenRefusal} when the network or managed memory leaves nothing
 */
export function heapMegabytes(javaMegabytes: number, settings: ThenSettings, version: ThenVersion): number {
  if (version === "1.2") return settings.offHeap ? javaMegabytes - managedOf(javaMegabytes, settings) : javaMegabytes;
  if (!isSinceThen(version, "1.5") && !settings.offHeap) return javaMegabytes;
  need(javaMegabytes > 0, "emptyContainer", [javaMegabytes]);
  const network = networkBytes(javaMegabytes * MEGABYTE, settings);
  if (version === "1.9") return heapFromBytes(javaMegabytes, network, settings);
  const rest = javaMegabytes - Math.floor(network / MEGABYTE);
  return settings.offHeap ? rest - checked(managedOf(rest, settings), rest) : rest;
}

/** Flink 1.9 subtracts in bytes and truncates to MB at the end. */
function heapFromBytes(javaMegabytes: number, network: number, settings: ThenSettings): number {
  const rest = javaMegabytes * MEGABYTE - network;
  const { managedMegabytes, managedFraction, offHeap } = settings;
  const managed = managedMegabytes === null ? floatShare(rest, managedFraction) : managedMegabytes * MEGABYTE;
  return Math.floor((offHeap ? rest - checked(managed, rest) : rest) / MEGABYTE);
}

/** Managed memory outside of the heap, in MB: as it is set, or as its fraction of the rest. */
function managedOf(restMegabytes: number, { managedMegabytes, managedFraction }: ThenSettings): number {
  const isSet = managedMegabytes !== null && managedMegabytes > 0;
  return isSet ? managedMegabytes : doubleShare(restMegabytes, managedFraction);
}

function checked(managed: number, rest: number): number {
  need(managed < rest, "managedExceedsRest", [managed, rest]);
  return managed;
}
