import { connectionsInto } from "../job/connections.js";
import type { ChainingStrategy, JobOptions, Operator, Partitioner } from "../job/job.js";
import { defaultChaining } from "../job/operator-kinds.js";
import { parallelismOf } from "./parallelism.js";
import { partitionerOf } from "./partitioner.js";
import { quoted, type Refused } from "./refusal.js";
import { slotSharingGroupOf } from "./sharing-groups.js";

/** An operator with everything decided that its program left open. */
export interface StreamNode {
  readonly operator: Operator;
  /** Its place in the order of the stream graph. */
  readonly place: number;
  readonly parallelism: number;
  readonly chaining: ChainingStrategy;
  readonly slotSharingGroup: string;
  /** Connections that come into it, and that leave it. */
  readonly inEdges: number;
  readonly outEdges: number;
}

/** A connection, with its partitioner. */
export interface StreamEdge {
  readonly from: StreamNode;
  readonly to: StreamNode;
  /** Which input of the receiver, from 0. */
  readonly input: number;
  /** Connections that come into the same input, this one included. */
  readonly sameInput: number;
  readonly partitioner: Partitioner;
}

/** The job before chaining: operators, each after all it reads, and connections in the order of their receivers. */
export interface StreamGraph {
  readonly nodes: readonly StreamNode[];
  readonly edges: readonly StreamEdge[];
}

/** The stream graph of operators that each come after all they read. */
export function streamGraphOf(order: readonly Operator[], options: JobOptions): StreamGraph | Refused {
  const byName = new Map<string, BegunNode>();
  const edges: StreamEdge[] = [];
  for (const operator of order) {
    const node = nodeOf(operator, byName, options);
    byName.set(operator.name, node);
    pushEdgesInto(node, { byName, edges });
  }
  const uneven = edges.find(
    ({ from, to, partitioner }) => partitioner === "forward" && from.parallelism !== to.parallelism,
  );
  return uneven ? unevenForward(uneven) : { nodes: [...byName.values()], edges };
}

/** A node whose readers are still to come. */
type BegunNode = StreamNode & { outEdges: number };

function nodeOf(operator: Operator, byName: ReadonlyMap<string, StreamNode>, options: JobOptions): BegunNode {
  const senders = connectionsInto(operator).map(({ from }) => nodeNamed(from, byName));
  return {
    operator,
    place: byName.size,
    parallelism: parallelismOf(operator, senders, options),
    chaining: operator.chaining ?? defaultChaining(operator.kind, options.version),
    slotSharingGroup: slotSharingGroupOf(operator.slotSharingGroup, senders),
    inEdges: senders.length,
    outEdges: 0,
  };
}

interface Begun {
  readonly byName: ReadonlyMap<string, BegunNode>;
  readonly edges: StreamEdge[];
}

function pushEdgesInto(to: StreamNode, { byName, edges }: Begun): void {
  to.operator.inputs.forEach((connections, input) => {
    for (const { from: name, partitioner } of connections) {
      const from = nodeNamed(name, byName);
      from.outEdges++;
      edges.push({ from, to, input, sameInput: connections.length, partitioner: partitionerOf(partitioner, from, to) });
    }
  });
}

function nodeNamed<Node extends StreamNode>(name: string, byName: ReadonlyMap<string, Node>): Node {
  const node = byName.get(name);
  if (!node) throw new Error(`"${name}" is read before it is there.`);
  return node;
}

/** UnsupportedOperationException of StreamGraph.addEdge, 1.3.3 to 2.3.0. */
function unevenForward({ from, to }: StreamEdge): Refused {
  const [sender, receiver] = [quoted(from.operator.name), quoted(to.operator.name)];
  return {
    refused: `${sender} sends forward to ${receiver}, which needs the same parallelism on both sides: ${String(from.parallelism)} is not ${String(to.parallelism)}.`,
    because: [from.operator.name, to.operator.name],
  };
}

/** A program hands operators to Flink, and a source only through one that reads it: StreamExecutionEnvironment.addOperator. */
export function isUnread({ inEdges, outEdges }: StreamNode): boolean {
  return inEdges === 0 && outEdges === 0;
}
