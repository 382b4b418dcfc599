import { checkedRange, fixed, rangeOf, shareBeside, shareOf, sum, type Amount, type Range } from "./amount.js";
import { configurationOf, type Configuration, type Settings } from "./configuration.js";
import { surroundingsInProcess, surroundingsOf } from "./overhead.js";
import { refusable, refuse, type Refusal } from "./refusal.js";
import { LARGEST } from "./size.js";
import { taskManagerOptions as options } from "./task-manager-options.js";
import { isSince, type Version } from "./version.js";

/** Which sizes lead the derivation: those of the parts, that of Flink’s own memory, or that of the process. */
export type Lead = "parts" | "flink" | "process";

/** What lies inside Flink’s own memory in a TaskManager. */
export interface TaskManagerParts {
  readonly frameworkHeap: Amount;
  readonly taskHeap: Amount;
  readonly frameworkOffHeap: Amount;
  readonly taskOffHeap: Amount;
  readonly network: Amount;
  readonly managed: Amount;
}

/** The memory of a TaskManager, part by part. */
export interface TaskManagerMemory extends TaskManagerParts {
  readonly lead: Lead;
  readonly metaspace: Amount;
  readonly overhead: Amount;
  /** Sums, in bytes. */
  readonly flink: bigint;
  readonly process: bigint;
  /** -Xmx and -Xms. */
  readonly heap: bigint;
  /** -XX:MaxDirectMemorySize. */
  readonly direct: bigint;
}

/**
 * Derives the memory of a TaskManager from its configuration, exactly as Flink does.
 * Source: `TaskExecutorProcessUtils.processSpecFromConfig`, 1.10 to 2.3; compared with Flink’s own classes in the tests.
 * @returns the check that failed, where Flink would not start
 */
export function taskManagerMemory(settings: Settings, version: Version): TaskManagerMemory | Refusal {
  return refusable(() => {
    const configuration = configurationOf(settings, version);
    const memory = derive(configuration);
    requireCores(configuration);
    return memory;
  });
}

function derive(configuration: Configuration): TaskManagerMemory {
  const { has } = configuration;
  if (has(options.taskHeap) && has(options.managed)) {
    const parts = fromParts(configuration);
    return { lead: "parts", ...around(parts, configuration) };
  }
  if (has(options.flink)) {
    const parts = fromFlink(configuration.size(options.flink), configuration);
    return { lead: "flink", ...around(parts, configuration) };
  }
  if (has(options.process)) return { lead: "process", ...fromProcess(configuration) };
  return refuse("nothingSet", {
    numbers: [],
    keys: [options.process.key, options.flink.key, options.taskHeap.key, options.managed.key],
  });
}

type Derived = Omit<TaskManagerMemory, "lead">;

function around(parts: TaskManagerParts, configuration: Configuration): Derived {
  const flink = flinkBytes(parts);
  return total(parts, surroundingsOf(flink, { configuration, options }));
}

function fromProcess(configuration: Configuration): Derived {
  const surroundings = surroundingsInProcess(configuration, options);
  const { metaspace, overhead } = surroundings;
  const flink = configuration.size(options.process) - metaspace.bytes - overhead.bytes;
  return total(fromFlink(flink, configuration), surroundings);
}

function total(parts: TaskManagerParts, { metaspace, overhead }: { metaspace: Amount; overhead: Amount }): Derived {
  const flink = flinkBytes(parts);
  return {
    ...parts,
    metaspace,
    overhead,
    flink,
    process: sum(flink, metaspace.bytes, overhead.bytes),
    heap: parts.frameworkHeap.bytes + parts.taskHeap.bytes,
    direct: parts.frameworkOffHeap.bytes + parts.taskOffHeap.bytes + parts.network.bytes,
  };
}

/** Source: `TaskExecutorFlinkMemoryUtils.deriveFromRequiredFineGrainedOptions`. */
function fromParts(configuration: Configuration): TaskManagerParts {
  const taskHeap = fixed(configuration, options.taskHeap);
  const managed = fixed(configuration, options.managed);
  const others = { ...fixedParts(configuration), taskHeap, managed };
  if (configuration.has(options.flink)) {
    return { ...others, network: networkLeft(configuration.size(options.flink), others, configuration) };
  }
  return { ...others, network: networkBeside(bytesOf(others), configuration) };
}

/** Source: `TaskExecutorFlinkMemoryUtils.deriveFromTotalFlinkMemory`. */
function fromFlink(flink: bigint, configuration: Configuration): TaskManagerParts {
  const framework = fixedParts(configuration);
  if (configuration.has(options.taskHeap)) {
    const taskHeap = fixed(configuration, options.taskHeap);
    const others = { ...framework, taskHeap, managed: managedIn(flink, configuration) };
    return { ...others, network: networkLeft(flink, others, configuration) };
  }
  const managed = managedIn(flink, configuration);
  const others = { ...framework, managed, network: networkIn(flink, configuration) };
  const { frameworkHeap, frameworkOffHeap, taskOffHeap, network } = others;
  const rest = flink - bytesOf(others);
  if (rest < 0n) partsExceed(flink, [frameworkHeap, frameworkOffHeap, taskOffHeap, managed, network]);
  return { ...others, taskHeap: { bytes: rest, origin: "rest" } };
}

/** The parts that have a size of their own in every case, read in Flink’s order. */
function fixedParts(
  configuration: Configuration,
): Pick<TaskManagerParts, "frameworkHeap" | "frameworkOffHeap" | "taskOffHeap"> {
  return {
    frameworkHeap: fixed(configuration, options.frameworkHeap),
    frameworkOffHeap: fixed(configuration, options.frameworkOffHeap),
    taskOffHeap: fixed(configuration, options.taskOffHeap),
  };
}

function bytesOf(parts: Readonly<Record<string, Amount>>): bigint {
  return sum(...Object.values(parts).map(({ bytes }) => bytes));
}

function flinkBytes({
  frameworkHeap,
  taskHeap,
  frameworkOffHeap,
  taskOffHeap,
  network,
  managed,
}: TaskManagerParts): bigint {
  return bytesOf({ frameworkHeap, taskHeap, frameworkOffHeap, taskOffHeap, network, managed });
}

function managedIn(flink: bigint, configuration: Configuration): Amount {
  if (configuration.has(options.managed)) return fixed(configuration, options.managed);
  const fraction = configuration.fraction(options.managedFraction);
  return shareOf(flink, checkedRange({ min: 0n, max: LARGEST, fraction }, [options.managedFraction.key]));
}

function networkRange(configuration: Configuration): Range {
  return rangeOf(configuration, {
    min: options.networkMin,
    max: options.networkMax,
    fraction: options.networkFraction,
  });
}

function networkIn(flink: bigint, configuration: Configuration): Amount {
  return networkByBuffers(configuration) ?? shareOf(flink, networkRange(configuration));
}

function networkBeside(others: bigint, configuration: Configuration): Amount {
  return networkByBuffers(configuration) ?? shareBeside(others, networkRange(configuration));
}

/** Up to 1.20, a number of buffers that is set counts as long as none of the newer options is. */
function networkByBuffers(configuration: Configuration): Amount | null {
  const newer = [options.networkMin, options.networkMax, options.networkFraction];
  const counts = !isSince(configuration.version, "2.0") && configuration.has(options.networkBuffers);
  if (!counts || newer.some((option) => configuration.has(option))) return null;
  return {
    bytes: BigInt(configuration.count(options.networkBuffers)) * configuration.size(options.segment),
    origin: "set",
  };
}

/** Network memory as the rest of Flink’s own memory. */
function networkLeft(flink: bigint, others: Omit<TaskManagerParts, "network">, configuration: Configuration): Amount {
  const { frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, managed } = others;
  const rest = flink - bytesOf({ ...others });
  if (rest < 0n) partsExceed(flink, [frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, managed]);
  checkNetwork(rest, configuration);
  return { bytes: rest, origin: "rest" };
}

/** Source: `TaskExecutorFlinkMemoryUtils.sanityCheckNetworkMemory`. */
function checkNetwork(rest: bigint, configuration: Configuration): void {
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

function partsExceed(flink: bigint, parts: readonly Amount[]): never {
  return refuse("partsExceedFlink", {
    numbers: [...parts.map(({ bytes }) => bytes), flink],
    keys: [options.process.key, options.flink.key, options.managedFraction.key],
  });
}

/** Source: `TaskExecutorProcessUtils.getCpuCoresWithFallback`. */
function requireCores(configuration: Configuration): void {
  const { cores, slots } = options;
  const leading = configuration.has(cores) ? cores : slots;
  const number = leading === cores ? configuration.number(cores) : configuration.count(slots);
  if (number <= 0) refuse("noCores", { numbers: [], keys: [leading.key] });
  configuration.count(slots);
}
