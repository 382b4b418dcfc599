import { configurationOf } from "../../memory/flink/configuration.js";
import { gateBuffers } from "../../memory/flink/network/gate.js";
import { partitionBuffers } from "../../memory/flink/network/partition.js";
import { bufferSettings } from "../../memory/flink/network/settings.js";
import { NEWEST } from "../../memory/flink/version.js";
import type { ChannelSplit } from "./local-channels.js";

/** Numbers of buffers: those without which a task does not start, and all that it would use. */
export interface Buffers {
  readonly required: number;
  readonly wanted: number;
}

/** How many buffers the two ends of an exchange take. */
export interface BufferRules {
  /** The input gate of one consumer. */
  readonly gate: (channels: ChannelSplit) => Buffers;
  /** The result partition of one producer, with a subpartition for each consumer that reads from it. */
  readonly partition: (subpartitions: number) => Buffers;
}

/** Streaming jobs exchange their records this way. */
const type = "PIPELINED_BOUNDED";

const settings = bufferSettings(configurationOf(new Map(), NEWEST));

const gateOf = remembered((channels) => gateBuffers({ ...settings, channels, type }));
const partitionFor = remembered((subpartitions) => partitionBuffers({ ...settings, subpartitions, type }));

/**
 * The rules since credit-based flow control, 1.5, in the numbers of 1.17 to 2.3: only remote channels have buffers of their
 * own. Source: `InputGateSpecUtils`, `NettyShuffleUtils` and `SingleInputGate.setupChannels`.
 */
export const rulesNow: BufferRules = {
  gate: ({ local, remote }) => {
    const gate = gateOf(local + remote);
    const exclusive = gate.exclusivePerChannel * remote;
    return { required: exclusive + gate.requiredFloating, wanted: exclusive + gate.maxFloating };
  },
  partition: (subpartitions) => {
    const { min, max } = partitionFor(subpartitions);
    return { required: min, wanted: max };
  },
};

/** Source: `TaskManagerOptions.NETWORK_BUFFERS_PER_CHANNEL` and `NETWORK_EXTRA_BUFFERS_PER_GATE`, defaults of 1.3. */
const THEN = { perChannel: 2, extraPerGate: 8 } as const;

const poolThen = (channels: number): Buffers => ({
  required: channels,
  wanted: channels * THEN.perChannel + THEN.extraPerGate,
});

/** The rules of 1.3, the same at both ends, for local and remote channels. Source: `NetworkEnvironment.registerTask`. */
export const rulesThen: BufferRules = {
  gate: ({ local, remote }) => poolThen(local + remote),
  partition: poolThen,
};

/** Buffers for each pair of slots. Source: documentation of 1.3, “Configuring the Network Buffers”. */
const THEN_PER_PAIR = 4;

/** How many buffers a TaskManager was to have by the rule of thumb of 1.3. */
export function buffersByRuleOfThumb(slotsPerTaskManager: number, taskManagers: number): number {
  return slotsPerTaskManager ** 2 * taskManagers * THEN_PER_PAIR;
}

/** Asks once for each number: the subtasks of a large job have few different ones. */
function remembered<Answer>(of: (count: number) => Answer): (count: number) => Answer {
  const known = new Map<number, Answer>();
  return (count) => {
    const answer = known.get(count) ?? of(count);
    known.set(count, answer);
    return answer;
  };
}
