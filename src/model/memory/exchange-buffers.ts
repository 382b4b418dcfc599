import { configurationOf } from "./flink/configuration.js";
import { gateBuffers } from "./flink/network/gate.js";
import { partitionBuffers } from "./flink/network/partition.js";
import { bufferSettings } from "./flink/network/settings.js";
import { NEWEST } from "./flink/version.js";

/** Streaming jobs exchange their records this way. */
const type = "PIPELINED_BOUNDED";

const settings = bufferSettings(configurationOf(new Map(), NEWEST));

/** Buffers of a TaskManager: those without which tasks do not start, and all that they would use. */
export interface ExchangeBuffers {
  readonly required: number;
  readonly wanted: number;
}

/**
 * What one exchange from all subtasks to all subtasks takes in a TaskManager. Channels between subtasks of the same
 * TaskManager have no buffers of their own on the receiving side.
 * @param parallelism subtasks that send, and as many that receive; at least 1
 * @param subtasks how many of each are in this TaskManager; `parallelism` at most
 */
export function exchangeBuffers(parallelism: number, subtasks: number): ExchangeBuffers {
  const gate = gateBuffers({ ...settings, channels: parallelism, type });
  const partition = partitionBuffers({ ...settings, subpartitions: parallelism, type });
  const exclusive = gate.exclusivePerChannel * (parallelism - subtasks);
  return {
    required: subtasks * (exclusive + gate.requiredFloating + partition.min),
    wanted: subtasks * (exclusive + gate.maxFloating + partition.max),
  };
}

/**
 * The largest parallelism whose exchanges start with so many buffers in each TaskManager, when each has `slots` subtasks
 * of each operator.
 * @returns 0 where not even one subtask starts; infinity where nothing is exchanged
 */
export function largestParallelism(
  buffers: number,
  { slots, exchanges }: { readonly slots: number; readonly exchanges: number },
): number {
  if (exchanges === 0) return Infinity;
  const fits = (parallelism: number): boolean =>
    exchanges * exchangeBuffers(parallelism, Math.min(slots, parallelism)).required <= buffers;
  let [least, beyond] = [0, 1];
  while (fits(beyond)) [least, beyond] = [beyond, 2 * beyond];
  while (beyond - least > 1) {
    const middle = Math.floor((least + beyond) / 2);
    if (fits(middle)) least = middle;
    else beyond = middle;
  }
  return least;
}
