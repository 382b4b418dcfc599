import { rangeOf, shareBeside, shareOf, type Amount, type Range } from "./amount.js";
import type { Configuration } from "./configuration.js";
import { refuse } from "./refusal.js";
import { taskManagerOptions as options } from "./task-manager-options.js";
import { isSince } from "./version.js";

function networkRange(configuration: Configuration): Range {
  return rangeOf(configuration, {
    min: options.networkMin,
    max: options.networkMax,
    fraction: options.networkFraction,
  });
}

/** Network memory as a fraction of Flink’s own memory. */
export function networkIn(flink: bigint, configuration: Configuration): Amount {
  return networkByBuffers(configuration) ?? shareOf(flink, networkRange(configuration));
}

/** Network memory beside parts that are all set. */
export function networkBeside(others: bigint, configuration: Configuration): Amount {
  return networkByBuffers(configuration) ?? shareBeside(others, networkRange(configuration));
}

/** Up to 1.20, a number of buffers that is set counts as long as none of the newer options is. */
function networkByBuffers(configuration: Configuration): Amount | null {
  const newer = [options.networkMin, options.networkMax, options.networkFraction];
  const counts = !isSince(configuration.version, "2.0") && configuration.has(options.networkBuffers);
  if (!counts || newer.some((option) => configuration.has(option))) return null;
  const buffers = configuration.count(options.networkBuffers);
  const bytes = BigInt(buffers) * segmentBytes(configuration);
  return bytes < 0n
    ? refuse("negativeBuffers", { numbers: [], keys: [options.networkBuffers.key] })
    : { bytes, origin: "set" };
}

/** The smallest memory segment, `MemoryManager.MIN_PAGE_SIZE`, and the largest number of bytes in an array. */
const [LEAST_SEGMENT, LARGEST_SEGMENT] = [4096n, 2n ** 31n - 1n];

/** Source: `ConfigurationParserUtils.getPageSize`. */
function segmentBytes(configuration: Configuration): bigint {
  const bytes = configuration.size(options.segment);
  const isPowerOfTwo = (bytes & (bytes - 1n)) === 0n;
  return bytes >= LEAST_SEGMENT && bytes <= LARGEST_SEGMENT && isPowerOfTwo
    ? bytes
    : refuse("invalidSegment", { numbers: [], keys: [options.segment.key], about: String(bytes) });
}

/**
 * Checks network memory that is the rest. Source: `TaskExecutorFlinkMemoryUtils.sanityCheckNetworkMemory`.
 * @throws {Refusal} when it is not within its limits
 */
export function checkNetwork(rest: bigint, configuration: Configuration): void {
  const wanted = networkByBuffers(configuration);
  if (wanted) {
    if (wanted.bytes === rest) return;
    refuse("networkDiffersFromBuffers", { numbers: [rest, wanted.bytes], keys: [options.networkBuffers.key] });
  }
  const { min, max } = networkRange(configuration);
  if (rest >= min && rest <= max) return;
  refuse("networkOutOfRange", {
    numbers: [rest, min, max],
    keys: [options.taskHeap.key, options.networkMin.key, options.networkMax.key],
  });
}
