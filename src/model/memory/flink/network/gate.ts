import { isHybrid, isPlainPipelined, type PartitionType } from "./partition-type.js";

/** An input gate before it has its buffers: one channel for each subtask that sends to it. */
export interface GateRequest {
  /** At least 1. */
  readonly channels: number;
  readonly exclusivePerChannel: number;
  /** At least 1. */
  readonly floatingPerGate: number;
  /** At least 1; null where it is not configured, and the type decides. */
  readonly maxRequiredPerGate: number | null;
  readonly type: PartitionType;
  /** Whether the hybrid shuffle keeps its data in tiers. */
  readonly isTiered?: boolean;
}

/** The buffers of an input gate. */
export interface GateBuffers {
  /** Buffers of each channel alone; only channels to other TaskManagers ask for them. */
  readonly exclusivePerChannel: number;
  /** The pool of the gate: what it must have, and what it may have. */
  readonly requiredFloating: number;
  readonly maxFloating: number;
  /** All buffers the gate would like to have. */
  readonly target: number;
}

/** Up to which number of required buffers a gate gets all that it asks for, where nothing is configured. */
const MAX_REQUIRED = { stream: 2 ** 31 - 1, batch: 1000 } as const;

/**
 * The buffers of an input gate. Source: `InputGateSpecUtils.createGateBuffersSpec`, 1.17 to 2.3; compared with it in the
 * tests. Before 1.17 no limit was known: the largest whole number of 32 bits gives the same.
 * @throws {RangeError} for a gate that Flink cannot have: without a channel or a floating buffer
 */
export function gateBuffers(request: GateRequest): GateBuffers {
  const { channels, exclusivePerChannel, floatingPerGate } = request;
  const target = channels * exclusivePerChannel + floatingPerGate;
  const required = Math.min(maxRequired(request), channels * exclusivePerChannel + 1);
  if (channels < 1 || required < 1) throw new RangeError("A gate has a channel and needs a buffer.");
  const exclusive = Math.min(exclusivePerChannel, Math.floor((required - 1) / channels));
  const requiredFloating = required - exclusive * channels;
  const maxFloating = target - exclusive * channels;
  if (requiredFloating > maxFloating) throw new RangeError("A gate has at least one floating buffer.");
  return { exclusivePerChannel: exclusive, requiredFloating, maxFloating, target };
}

function maxRequired({ maxRequiredPerGate, type, isTiered = false }: GateRequest): number {
  if (maxRequiredPerGate !== null) return maxRequiredPerGate;
  return isPlainPipelined(type) || (isHybrid(type) && !isTiered) ? MAX_REQUIRED.stream : MAX_REQUIRED.batch;
}
