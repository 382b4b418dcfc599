import type { Configuration } from "../configuration.js";
import { sizeOption } from "../option.js";
import { taskManagerOptions } from "../task-manager-options.js";
import { isSince } from "../version.js";
import { bufferSettings, type BufferSettings } from "./settings.js";

/** The buffers of a TaskManager. */
export interface NetworkSetup extends BufferSettings {
  readonly buffers: number;
  readonly segmentBytes: number;
}

/** Why Flink refuses to set up the network of a TaskManager. Each is one check in Flink’s code. */
export type NetworkFault =
  | "segmentTooLarge"
  | "segmentTooSmall"
  | "segmentNoPowerOfTwo"
  | "tooManyBuffers"
  | "negativeExclusive"
  | "noRequiredBuffer"
  | "noFloatingBuffer"
  | "debloatingSizes";

/** Java’s Integer.MAX_VALUE. */
const LARGEST_COUNT = 2n ** 31n - 1n;

/** The smallest page there is. Source: `MemoryManager.MIN_PAGE_SIZE`. */
export const LEAST_SEGMENT_BYTES = 4096n;

/** Between which sizes buffer debloating moves. Source: `TaskManagerOptions`; the start is new in 2.0 (FLINK-36556). */
export const debloatingOptions = {
  least: sizeOption("taskmanager.memory.min-segment-size", () => 256n),
  start: sizeOption("taskmanager.memory.starting-segment-size", () => 1024n),
} as const;

/**
 * What a TaskManager makes of its network memory: whole segments; what is less than a segment remains unused.
 * Source: `NettyShuffleEnvironmentConfiguration.fromConfiguration`, 1.20 and 2.3; compared with it in the tests.
 * @throws {Refusal} when a value is no number or no size
 */
export function networkSetup(networkBytes: bigint, configuration: Configuration): NetworkSetup | NetworkFault {
  const segment = configuration.size(taskManagerOptions.segment);
  const settings = bufferSettings(configuration);
  const buffers = networkBytes / (segment > 0n ? segment : 1n);
  return (
    segmentFault(segment) ??
    (buffers > LARGEST_COUNT ? "tooManyBuffers" : null) ??
    settingsFault(settings) ??
    debloatingFault(segment, configuration) ?? { ...settings, buffers: Number(buffers), segmentBytes: Number(segment) }
  );
}

/** What is wrong with the size of a segment; null for nothing. Source: `ConfigurationParserUtils.getPageSize`. */
export function segmentFault(bytes: bigint): NetworkFault | null {
  if (bytes > LARGEST_COUNT) return "segmentTooLarge";
  if (bytes < LEAST_SEGMENT_BYTES) return "segmentTooSmall";
  return (bytes & (bytes - 1n)) === 0n ? null : "segmentNoPowerOfTwo";
}

function settingsFault({
  exclusivePerChannel,
  floatingPerGate,
  maxRequiredPerGate,
}: BufferSettings): NetworkFault | null {
  if (exclusivePerChannel < 0) return "negativeExclusive";
  if (maxRequiredPerGate !== null && maxRequiredPerGate < 1) return "noRequiredBuffer";
  return floatingPerGate < 1 ? "noFloatingBuffer" : null;
}

/** Checked even where debloating is off. Source: `BufferDebloatConfiguration`. */
function debloatingFault(segment: bigint, configuration: Configuration): NetworkFault | null {
  const least = configuration.size(debloatingOptions.least);
  const start = isSince(configuration.version, "2.0") ? configuration.size(debloatingOptions.start) : segment;
  return least > 0n && least <= start && start <= segment ? null : "debloatingSizes";
}
