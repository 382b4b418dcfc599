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
  const { frameworkHeap, frameworkOffHeap, taskOffHeap } = fixedParts(configuration);
  const others = [frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, managed];
  const network = configuration.has(options.flink)
    ? networkLeft(configuration.size(options.flink), others, configuration)
    : networkBeside(totalOf(others), configuration);
  return { frameworkHeap, taskHeap, frameworkOffHeap, taskOffHeap, network, managed };
}

/** The parts of a given whole. Source: `TaskExecutorFlinkMemoryUtils.deriveFromTotalFlinkMemory`. */
export function fromFlink(flink: bigint, configuration: Configuration): TaskManagerParts {
  const { frameworkHeap, frameworkOffHeap, taskOffHeap } = fixedParts(configuration);
  if (configuration.has(options.taskHeap)) {
    const taskHeap = fixed(configuration, options.taskHeap);
    const managed = managedIn(flink, configuration);
    const others = [frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, managed];
    const network = networkLeft(flink, others, configuration);
    return { frameworkHeap, taskHeap, frameworkOffHeap, taskOffHeap, network, managed };
  }
  const managed = managedIn(flink, configuration);
  const network = networkIn(flink, configuration);
  const rest = leftOf(flink, [frameworkHeap, frameworkOffHeap, taskOffHeap, managed, network]);
  return { frameworkHeap, taskHeap: { bytes: rest, origin: "rest" }, frameworkOffHeap, taskOffHeap, network, managed };
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

function managedIn(flink: bigint, configuration: Configuration): Amount {
  if (configuration.has(options.managed)) return fixed(configuration, options.managed);
  const fraction = configuration.fraction(options.managedFraction);
  return shareOf(flink, checkedRange({ min: 0n, max: LARGEST, fraction }, [options.managedFraction.key]));
}

/** Network memory as the rest of Flink’s own memory. */
function networkLeft(flink: bigint, others: readonly Amount[], configuration: Configuration): Amount {
  const bytes = leftOf(flink, others);
  checkNetwork(bytes, configuration);
  return { bytes, origin: "rest" };
}

/** What parts leave of Flink’s own memory. @param parts in the order in which Flink names them */
function leftOf(flink: bigint, parts: readonly Amount[]): bigint {
  const rest = flink - totalOf(parts);
  if (rest >= 0n) return rest;
  return refuse("partsExceedFlink", {
    numbers: [...parts.map(({ bytes }) => bytes), flink],
    keys: [options.process.key, options.flink.key, options.managedFraction.key],
  });
}

/** Several parts together. @throws {Refusal} when that is larger than Flink can hold */
export function totalOf(parts: readonly Amount[]): bigint {
  let total = 0n;
  for (const { bytes } of parts) total += bytes;
  return sum(total);
}
