import type { Configuration } from "../configuration.js";
import { numberOption } from "../option.js";
import { isSince } from "../version.js";
import { UNBOUNDED } from "./partition.js";

/** How buffers are shared out, in numbers of buffers. */
export interface BufferSettings {
  readonly exclusivePerChannel: number;
  readonly floatingPerGate: number;
  /** Null where it is not configured. */
  readonly maxRequiredPerGate: number | null;
  /** What one reader may hold back of an output. */
  readonly maxPerChannel: number;
  /** What a task may take on top to finish a record. */
  readonly maxOverdraftPerGate: number;
  readonly sortShuffleMinBuffers: number;
  readonly sortShuffleMinParallelism: number;
}

const memory = "taskmanager.network.memory";

/** The keys. Source: `NettyShuffleEnvironmentOptions`. */
export const bufferOptions = {
  exclusivePerChannel: numberOption(`${memory}.buffers-per-channel`, 2),
  floatingPerGate: numberOption(`${memory}.floating-buffers-per-gate`, 8),
  maxPerChannel: numberOption(`${memory}.max-buffers-per-channel`, 10),
  maxOverdraftPerGate: numberOption(`${memory}.max-overdraft-buffers-per-gate`, 5),
  sortShuffleMinParallelism: numberOption("taskmanager.network.sort-shuffle.min-parallelism", 1),
  sortShuffleMinBuffers: numberOption("taskmanager.network.sort-shuffle.min-buffers", 512),
  maxRequiredPerGate: numberOption(`${memory}.read-buffer.required-per-gate.max`, 0),
} as const;

/** What the options became in 2.0: constants (FLINK-33750). Source: `NettyShuffleEnvironmentConfiguration`. */
const constants = {
  exclusivePerChannel: 2,
  floatingPerGate: 8,
  maxPerChannel: 10,
  maxOverdraftPerGate: 20,
  sortShuffleMinParallelism: 1,
} as const;

/**
 * How a release shares out buffers.
 * @throws {Refusal} when a value is no whole number
 */
export function bufferSettings(configuration: Configuration): BufferSettings {
  const { count, version } = configuration;
  const { sortShuffleMinBuffers, maxRequiredPerGate, ...former } = bufferOptions;
  const counts = isSince(version, "2.0") ? constants : mapped(former, count);
  return {
    ...counts,
    sortShuffleMinBuffers: count(sortShuffleMinBuffers),
    maxRequiredPerGate: configuration.has(maxRequiredPerGate) ? count(maxRequiredPerGate) : unset(configuration),
  };
}

/** Before 1.17 nothing limited what a gate requires. */
function unset({ version }: Configuration): number | null {
  return isSince(version, "1.17") ? null : UNBOUNDED;
}

function mapped<Key extends string, From>(
  entries: Readonly<Record<Key, From>>,
  change: (entry: From) => number,
): Readonly<Record<Key, number>> {
  return Object.fromEntries(Object.entries<From>(entries).map(([key, entry]) => [key, change(entry)])) as Readonly<
    Record<Key, number>
  >;
}
