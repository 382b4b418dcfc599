import { checkedRange, fixed, shareOf, sum, type Amount } from "./amount.js";
import type { Configuration } from "./configuration.js";
import { checkNetwork, networkBeside, networkIn } from "./network-memory.js";
import { refuse } from "./refusal.js";
import { LARGEST } from "./size.js";
import { taskManagerOptions as options } from "./task-manager-options.js";

/** What lies inside Flink’s own memory in a TaskManager. */
export interface TaskManagerParts {
  readonly frameworkHeap: Amount;
  readonly taskHeap: Amount;
  readonly frameworkOffHeap: Amount;
  readonly taskOffHeap: Amount;
  readonly network: Amount;
  readonly managed: Amount;
}

/**
 * The parts where task heap and managed memory are set.
 * Source: `TaskExecutorFlinkMemoryUtils.deriveFromRequiredFineGrainedOptions`.
 */
export function fromParts(configuration: Configuration): TaskManagerParts {
  const taskHeap = fixed(configuration, options.taskHeap);
  const managed = fixed(configuration, options.managed);
  const others = { ...fixedParts(configuration), taskHeap, managed };
  if (configuration.has(options.flink)) {
    return { ...others, network: networkLeft(configuration.size(options.flink), others, configuration) };
  }
  return { ...others, network: networkBeside(bytesOf(others), configuration) };
}

/** The parts of a given whole. Source: `TaskExecutorFlinkMemoryUtils.deriveFromTotalFlinkMemory`. */
export function fromFlink(flink: bigint, configuration: Configuration): TaskManagerParts {
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

/** Flink’s own memory: all parts together. */
export function flinkBytes({
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

/** Network memory as the rest of Flink’s own memory. */
function networkLeft(flink: bigint, others: Omit<TaskManagerParts, "network">, configuration: Configuration): Amount {
  const { frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, managed } = others;
  const rest = flink - bytesOf({ ...others });
  if (rest < 0n) partsExceed(flink, [frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, managed]);
  checkNetwork(rest, configuration);
  return { bytes: rest, origin: "rest" };
}

function partsExceed(flink: bigint, parts: readonly Amount[]): never {
  return refuse("partsExceedFlink", {
    numbers: [...parts.map(({ bytes }) => bytes), flink],
    keys: [options.process.key, options.flink.key, options.managedFraction.key],
  });
}
