import type { ChainingStrategy, GraphVersion, OperatorKind } from "./job.js";

/** What is to be known about one kind of operator. */
export interface KindOfOperator {
  /** As a palette offers it. */
  readonly title: string;
  /** How many inputs it has; null for one or more. */
  readonly inputs: 0 | 1 | 2 | null;
  /** Its strategy where the program names none. */
  readonly chaining: Readonly<Record<GraphVersion, ChainingStrategy>>;
}

const follows = { "1.3": "always", "1.20": "always", "2.x": "always" } as const;
const begins = { "1.3": "head", "1.20": "head", "2.x": "head" } as const;

/** What its class says nothing about: it began a chain in 1.3. */
const beganThen = { ...follows, "1.3": "head" } as const;

/** The field of `AbstractStreamOperator` was HEAD as long as it was there, up to 1.20. */
const beganUpTo120 = { ...beganThen, "1.20": "head" } as const;

/**
 * The kinds of operators, in the order of a palette.
 * Source of the strategies: the constructors and factories that name a `ChainingStrategy`, 1.3.3, 1.20.5 and 2.3.0;
 * compared with Flink in the tests.
 */
export const operatorKinds: Readonly<Record<OperatorKind, KindOfOperator>> = {
  source: { title: "source", inputs: 0, chaining: beganThen },
  sourceFunction: { title: "source function", inputs: 0, chaining: begins },
  map: { title: "map", inputs: 1, chaining: follows },
  flatMap: { title: "flatMap", inputs: 1, chaining: follows },
  filter: { title: "filter", inputs: 1, chaining: follows },
  process: { title: "process", inputs: 1, chaining: follows },
  timestamps: { title: "timestamps and watermarks", inputs: 1, chaining: follows },
  async: { title: "asynchronous I/O", inputs: 1, chaining: follows },
  window: { title: "window", inputs: 1, chaining: follows },
  reduce: { title: "reduce, sum, max", inputs: 1, chaining: beganThen },
  connect: { title: "connect, join", inputs: 2, chaining: beganUpTo120 },
  multipleInput: { title: "multiple input", inputs: null, chaining: beganThen },
  operator: { title: "operator of your own", inputs: 1, chaining: beganUpTo120 },
  sink: { title: "sink", inputs: 1, chaining: follows },
};

/** The chaining strategy of a kind of operator where the program names none. */
export function defaultChaining(kind: OperatorKind, version: GraphVersion): ChainingStrategy {
  return operatorKinds[kind].chaining[version];
}
