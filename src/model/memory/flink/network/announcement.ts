import { gateBuffers } from "./gate.js";
import { isBlocking, type PartitionType } from "./partition-type.js";
import { partitionBuffers, UNBOUNDED } from "./partition.js";
import type { BufferSettings } from "./settings.js";

/** What a task reads: a gate with so many channels, for each of its consumers once more. */
interface Input {
  readonly channels: number;
  readonly reuses: number;
  readonly type: PartitionType;
}

/** What a task writes. */
interface Output {
  readonly subpartitions: number;
  readonly type: PartitionType;
}

/**
 * How many buffers a task announces when slots are made to measure (fine-grained resources).
 * Source: `NettyShuffleUtils.computeNetworkBuffersForAnnouncing`, 2.3; compared with it in the tests.
 * @returns null where an output has no limit, which Flink refuses
 */
export function announcedBuffers(
  settings: BufferSettings,
  { inputs, outputs }: { readonly inputs: readonly Input[]; readonly outputs: readonly Output[] },
): number | null {
  const read = inputs.map(({ reuses, ...gate }) => reuses * gateBuffers({ ...settings, ...gate }).target);
  const written = outputs.map((output) => outputBuffers(settings, output));
  return written.includes(UNBOUNDED) ? null : [...read, ...written].reduce((so, buffers) => so + buffers, 0);
}

/** A blocking partition gives its buffers back in time, so that the least will do. */
function outputBuffers(settings: BufferSettings, output: Output): number {
  const { min, max } = partitionBuffers({ ...settings, ...output });
  return isBlocking(output.type) ? min : max;
}
