import { consumersOf } from "./channels.js";
import type { Buffers, BufferRules } from "./buffer-rules.js";
import type { PlacedExchange } from "./hosts.js";
import { splitOfConsumer } from "./local-channels.js";

/** What one end of an exchange asks of a TaskManager: gates of the consumers, or partitions of the producers. */
export interface EndBuffers extends Buffers {
  /** How many subtasks ask. */
  readonly subtasks: number;
}

/** By TaskManager. Those where nobody asks are left out. */
export type BuffersByTaskManager = ReadonlyMap<number, EndBuffers>;

/** What the consumers of an exchange ask for, in each TaskManager. */
export function gateBuffersOf(exchange: PlacedExchange, { gate }: BufferRules): BuffersByTaskManager {
  const { producers, from, to } = exchange;
  if (exchange.pattern === "pointwise") {
    return summed(to.taskManagerOf, (consumer, taskManager) =>
      gate(splitOfConsumer(exchange, { consumer, taskManager })),
    );
  }
  return multiplied(to.subtasksOn, (taskManager) => {
    const local = from.subtasksOn.get(taskManager) ?? 0;
    return gate({ local, remote: producers - local });
  });
}

/** What the producers of an exchange ask for, in each TaskManager. */
export function partitionBuffersOf(exchange: PlacedExchange, { partition }: BufferRules): BuffersByTaskManager {
  const { consumers, from } = exchange;
  if (exchange.pattern === "pointwise") {
    return summed(from.taskManagerOf, (producer) => partition(consumersOf(exchange, producer).count));
  }
  return multiplied(from.subtasksOn, () => partition(consumers));
}

/** Each subtask asks for itself. */
function summed(
  taskManagerOf: readonly (number | null)[],
  buffersOf: (subtask: number, taskManager: number) => Buffers,
): BuffersByTaskManager {
  const sums = new Map<number, Mutable<EndBuffers>>();
  for (const [subtask, taskManager] of taskManagerOf.entries()) {
    if (taskManager === null) continue;
    const { required, wanted } = buffersOf(subtask, taskManager);
    const sum = sums.get(taskManager);
    if (sum) {
      sum.subtasks += 1;
      sum.required += required;
      sum.wanted += wanted;
    } else {
      sums.set(taskManager, { subtasks: 1, required, wanted });
    }
  }
  return sums;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** All subtasks in a TaskManager ask for the same. */
function multiplied(
  subtasksOn: ReadonlyMap<number, number>,
  buffersOf: (taskManager: number) => Buffers,
): BuffersByTaskManager {
  return new Map(
    [...subtasksOn].map(([taskManager, subtasks]) => {
      const { required, wanted } = buffersOf(taskManager);
      return [taskManager, { subtasks, required: subtasks * required, wanted: subtasks * wanted }];
    }),
  );
}
