import type { JobGraph } from "../../slots/graph/job-graph.js";
import { quoted, type Refused } from "../../slots/graph/refusal.js";
import { generatedId, idOfUid } from "./generated-id.js";
import type { GivenIds } from "./given-ids.js";
import { hexOf } from "./hex.js";
import { wiringOf, type Wiring, type Wired } from "./wiring.js";

/** The id of an operator, and what it is made of. */
export interface OperatorId {
  readonly operator: string;
  /** 32 hexadecimal digits, as Flink prints it. */
  readonly id: string;
  /** What the program gives with `uid`; null where Flink makes the id. */
  readonly uid: string | null;
  /** How many operators had an id before this one. */
  readonly position: number;
  /** To how many operators its records go within its chain. */
  readonly chainedOutputs: number;
}

/**
 * The ids of the operators of a job, in the order in which Flink makes them: breadth first from the sources, but an
 * operator without a uid only once all it reads from have theirs. Sources that nobody reads have none.
 * Source: StreamGraphHasherV2, 1.3.3 to 2.3.0; compared with it in the tests. Assumes operators that are one node of the
 * stream graph each: `sinkTo` may make several.
 */
export function operatorIdsOf(graph: Pick<JobGraph, "verdicts">, given: GivenIds): readonly OperatorId[] | Refused {
  const walk = new Walk(wiringOf(graph), given);
  const twice = walk.run();
  return twice === null ? walk.ids : collision(twice);
}

/** IllegalArgumentException of StreamGraphHasherV2.generateNodeHash, 1.3.3 to 2.3.0. */
function collision({ uid, operators }: Collision): Refused {
  return {
    refused: `The uid ${quoted(uid)} leads to an id that another operator has already: Flink prints “Hash collision on user-specified ID”.`,
    because: operators,
  };
}

interface Collision {
  readonly uid: string;
  readonly operators: readonly string[];
}

class Walk {
  readonly ids: OperatorId[] = [];
  private readonly bytes = new Map<string, readonly number[]>();
  private readonly seen = new Set<string>();

  constructor(
    private readonly wiring: Wiring,
    private readonly given: GivenIds,
  ) {}

  /** Gives ids until all have one; comes back with a uid that leads to an id twice. */
  run(): Collision | null {
    const waiting = [...this.wiring.sources];
    waiting.forEach((name) => this.seen.add(name));
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const twice = this.collisionAt(next);
      if (twice) return twice;
      if (this.give(next)) waiting.push(...this.unseenBehind(next));
      else this.seen.delete(next);
    }
    return null;
  }

  private collisionAt(operator: string): Collision | null {
    const uid = this.given.uids.get(operator);
    const id = uid === undefined ? null : hexOf(idOfUid(uid));
    const other = id === null ? undefined : this.ids.find((one) => one.id === id);
    return uid !== undefined && other ? { uid, operators: [other.operator, operator] } : null;
  }

  /** Whether the operator has an id now. */
  private give(operator: string): boolean {
    const { inputs, chainedOutputs } = this.wired(operator);
    const uid = this.given.uids.get(operator) ?? null;
    if (uid === null && inputs.some((name) => !this.bytes.has(name))) return false;
    const position = this.ids.length;
    const parts = { position, chainedOutputs, inputs: inputs.map((name) => this.bytes.get(name) ?? []) };
    const bytes = uid === null ? generatedId(parts) : idOfUid(uid);
    this.bytes.set(operator, bytes);
    this.ids.push({ operator, id: hexOf(bytes), uid, position, chainedOutputs });
    return true;
  }

  private unseenBehind(operator: string): readonly string[] {
    return this.wired(operator).outputs.filter((name) => !this.seen.has(name) && this.seen.add(name));
  }

  private wired(operator: string): Wired {
    const wired = this.wiring.operators.get(operator);
    if (!wired) throw new Error(`"${operator}" is not in the graph.`);
    return wired;
  }
}
