import { reachedFrom, reaching, readersOf } from "../../../model/slots/job/edit/edited.js";
import type { Operator } from "../../../model/slots/job/job.js";
import { defaultChaining, operatorKinds } from "../../../model/slots/job/operator-kinds.js";
import { chainingWords, kindWords, partitionerWords } from "../../../model/slots/job/text/words.js";
import type { ConnectionItem, Item } from "./items.js";
import type { EditorData } from "./view.js";

/** An alternative: its key, empty for “nothing said”, and how it is called. */
export type Choice = readonly [key: string, label: string];

/** What the inspector shows of an operator. */
export interface OperatorPanel {
  readonly kind: "operator";
  readonly key: string;
  readonly operator: Operator;
  readonly kinds: readonly Choice[];
  readonly chaining: readonly Choice[];
  /** What holds where nothing is said. */
  readonly otherwise: Readonly<
    Record<"parallelism" | "maxParallelism" | "slotSharingGroup" | "coLocationGroup", string>
  >;
  readonly reads: readonly ConnectionPanel[];
  /** The operators that it could send to. */
  readonly receivers: readonly string[];
}

/** What the inspector shows of a connection. */
export interface ConnectionPanel {
  readonly kind: "connection";
  readonly key: string;
  readonly item: ConnectionItem;
  /** Which input it leads into; empty where there is only one. */
  readonly input: string;
  /** The operators that it could come from. */
  readonly senders: readonly string[];
  readonly partitioners: readonly Choice[];
  /** What becomes of it, in a sentence. */
  readonly verdict: string;
}

export type Panel = OperatorPanel | ConnectionPanel;

/** What the inspector shows of an item. */
export function panelOf(item: Item, data: EditorData): Panel {
  return item.kind === "operator" ? operatorPanel(item.operator, data) : connectionPanel(item, data);
}

function operatorPanel(operator: Operator, data: EditorData): OperatorPanel {
  const { job, options, operators, tasks, connections } = data;
  const own = operators.find((one) => one.operator === operator);
  const task = tasks[own?.task ?? -1];
  const readers = new Set(readersOf(job, operator.name));
  // What would let records run in a circle is not offered.
  const before = reaching(job, operator.name);
  return {
    kind: "operator",
    key: own?.key ?? "",
    operator,
    kinds: kindWords.map((kind) => [kind, operatorKinds[kind].title]),
    chaining: choices(`its own: ${defaultChaining(operator.kind, options.version)}`, chainingWords),
    otherwise: {
      parallelism: String(task?.parallelism ?? options.defaultParallelism),
      maxParallelism: "Flink decides",
      slotSharingGroup: task?.slotSharingGroup ?? "default",
      coLocationGroup: "none",
    },
    reads: connections.filter(({ to }) => to === operator.name).map((item) => connectionPanel(item, data)),
    receivers:
      operator.kind === "sink"
        ? []
        : job.operators
            .filter((one) => !before.has(one.name) && operatorKinds[one.kind].inputs !== 0 && !readers.has(one))
            .map(({ name }) => name),
  };
}

function connectionPanel(item: ConnectionItem, { job }: EditorData): ConnectionPanel {
  const { key, to, place, partitioner } = item;
  const behind = reachedFrom(job, to);
  const inputs = job.operators.find(({ name }) => name === to)?.inputs.length ?? 1;
  return {
    kind: "connection",
    ...{ key, item },
    input: inputs > 1 ? `input ${place.input + 1}` : "",
    senders: job.operators.filter(({ name, kind }) => !behind.has(name) && kind !== "sink").map(({ name }) => name),
    partitioners: choices(partitioner ? `by itself: ${partitioner}` : "by itself", partitionerWords),
    verdict: verdictOn(item),
  };
}

function verdictOn({ isChained, partitioner }: ConnectionItem): string {
  if (isChained) return "Chained: a method call hands each record over, in one thread.";
  return partitioner === null
    ? "Flink does not come to judge it."
    : "Not chained: records go through the network stack.";
}

function choices(otherwise: string, words: readonly string[]): readonly Choice[] {
  return [["", otherwise], ...words.map((word): Choice => [word, word])];
}
