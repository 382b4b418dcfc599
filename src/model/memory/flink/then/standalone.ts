import { networkBytes } from "./network.js";
import { need, orRefusal, type ThenRefusal } from "./refusal.js";
import { MEGABYTE, type ThenSettings } from "./settings.js";

/**
 * The heap of a TaskManager that a script of Flink 1.3 starts, in whole MB: all of `taskmanager.heap.mb`, unless network
 * and managed memory are off the heap. There is no cut-off, and the scripts round where Java truncates.
 * Source: `config.sh` and `taskmanager.sh` of 1.3.
 * @param megabytes `taskmanager.heap.mb`
 * @returns the check that failed, where the script would stop
 */
export function standaloneHeapThen(megabytes: number, settings: ThenSettings): number | ThenRefusal {
  if (!settings.offHeap) return megabytes;
  return orRefusal(() => {
    const rest = megabytes - Math.floor(scriptNetworkBytes(megabytes, settings) / MEGABYTE);
    const { managedMegabytes, managedFraction } = settings;
    const managed =
      managedMegabytes !== null && managedMegabytes > 0 ? managedMegabytes : rounded(rest * managedFraction);
    need(managed < rest, "managedExceedsRest", [managed, rest]);
    return rest - managed;
  });
}

/** awk computes in double precision and rounds. */
function scriptNetworkBytes(megabytes: number, settings: ThenSettings): number {
  const checked = networkBytes(megabytes * MEGABYTE, settings);
  if (settings.networkBuffers !== null) return checked;
  const { networkFraction, networkMinBytes, networkMaxBytes } = settings;
  return Math.min(networkMaxBytes, Math.max(networkMinBytes, rounded(megabytes * MEGABYTE * networkFraction)));
}

/** As printf does it with "%.0f": a half goes to the even neighbour. */
function rounded(value: number): number {
  const down = Math.floor(value);
  const rest = value - down;
  return rest > 0.5 || (rest === 0.5 && down % 2 === 1) ? down + 1 : down;
}
