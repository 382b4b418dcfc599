import { floatShare } from "./float.js";
import { need } from "./refusal.js";
import type { ThenSettings } from "./settings.js";

/**
 * Memory for network buffers, in bytes, of a JVM of known size: a fraction between two limits, in single precision.
 * Flink 1.2 has a fixed number of buffers instead.
 * Source: `TaskManagerServices.calculateNetworkBufferMemory`, 1.3 to 1.9.
 * @param javaBytes all memory of Java, heap and direct
 * @throws {ThenRefusal} when a setting is out of its range, or nothing is left beside the network
 */
export function networkBytes(javaBytes: number, settings: ThenSettings): number {
  const bytes = settings.networkBuffers === null ? byFraction(javaBytes, settings) : byBuffers(settings);
  need(bytes < javaBytes, "networkExceedsJava", [bytes, javaBytes]);
  return bytes;
}

function byFraction(javaBytes: number, settings: ThenSettings): number {
  const { networkFraction, networkMinBytes, networkMaxBytes, segmentBytes } = settings;
  const fraction = Math.fround(networkFraction);
  need(fraction > 0 && fraction < 1, "networkFractionOutOfRange", [networkFraction]);
  need(networkMinBytes >= segmentBytes, "networkMinBelowBuffer", [networkMinBytes]);
  need(networkMaxBytes >= segmentBytes, "networkMaxBelowBuffer", [networkMaxBytes]);
  need(networkMaxBytes >= networkMinBytes, "networkMaxBelowMin", [networkMaxBytes, networkMinBytes]);
  return Math.min(networkMaxBytes, Math.max(networkMinBytes, floatShare(javaBytes, networkFraction)));
}

function byBuffers({ networkBuffers, segmentBytes }: ThenSettings): number {
  const buffers = networkBuffers ?? 0;
  need(buffers > 0, "noBuffer", [buffers]);
  return buffers * segmentBytes;
}
