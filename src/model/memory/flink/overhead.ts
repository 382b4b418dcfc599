import { fixed, rangeOf, shareBeside, shareOf, sum, type Amount } from "./amount.js";
import type { Configuration } from "./configuration.js";
import type { FractionOption, SizeOption } from "./option.js";
import { refuse } from "./refusal.js";

/** The options around Flink’s own memory, alike for both kinds of process. */
export interface ProcessOptions {
  readonly process: SizeOption;
  readonly flink: SizeOption;
  readonly metaspace: SizeOption;
  readonly overheadMin: SizeOption;
  readonly overheadMax: SizeOption;
  readonly overheadFraction: FractionOption;
}

/** What a process needs beside Flink’s own memory. */
export interface Surroundings {
  readonly metaspace: Amount;
  readonly overhead: Amount;
}

function overheadRange(configuration: Configuration, options: ProcessOptions): ReturnType<typeof rangeOf> {
  return rangeOf(configuration, {
    min: options.overheadMin,
    max: options.overheadMax,
    fraction: options.overheadFraction,
  });
}

/**
 * Metaspace and overhead of a process whose total size is set.
 * Source: `ProcessMemoryUtils.deriveJvmMetaspaceAndOverheadWithTotalProcessMemory`.
 * @throws {Refusal} when they alone exceed the process
 */
export function surroundingsInProcess(configuration: Configuration, options: ProcessOptions): Surroundings {
  const process = configuration.size(options.process);
  const metaspace = fixed(configuration, options.metaspace);
  const overhead = shareOf(process, overheadRange(configuration, options));
  if (sum(metaspace.bytes, overhead.bytes) > process) {
    refuse("processBelowOverhead", {
      numbers: [metaspace.bytes, overhead.bytes, process],
      keys: [options.process.key, options.metaspace.key, options.overheadMin.key],
    });
  }
  return { metaspace, overhead };
}

/**
 * Metaspace and overhead around a known size of Flink’s own memory. With the process’s size set as well, the overhead is
 * the rest. Source: `ProcessMemoryUtils.deriveJvmMetaspaceAndOverheadFromTotalFlinkMemory`.
 * @throws {Refusal} when the rest is negative or not within the overhead’s limits
 */
export function surroundingsOf(
  flink: bigint,
  { configuration, options }: { configuration: Configuration; options: ProcessOptions },
): Surroundings {
  const metaspace = fixed(configuration, options.metaspace);
  const inner = sum(flink, metaspace.bytes);
  if (!configuration.has(options.process)) {
    return { metaspace, overhead: shareBeside(inner, overheadRange(configuration, options)) };
  }
  const process = configuration.size(options.process);
  if (process < inner) {
    refuse("processBelowFlink", {
      numbers: [process, flink, metaspace.bytes],
      keys: [options.process.key, options.flink.key, options.metaspace.key],
    });
  }
  return { metaspace, overhead: { bytes: checkedRest(process - inner, configuration, options), origin: "rest" } };
}

function checkedRest(rest: bigint, configuration: Configuration, options: ProcessOptions): bigint {
  const { min, max } = overheadRange(configuration, options);
  if (rest >= min && rest <= max) return rest;
  return refuse("overheadOutOfRange", {
    numbers: [rest, min, max],
    keys: [options.process.key, options.overheadMin.key, options.overheadMax.key],
  });
}
