import fc from "fast-check";
import type {
  ChainingStrategy,
  Connection,
  GraphVersion,
  Job,
  JobOptions,
  Operator,
  OperatorKind,
  Partitioner,
} from "../../src/model/slots/job/job.js";

/** A job, and what Flink is told about it as a whole. */
export interface GraphCase {
  readonly job: Job;
  readonly options: JobOptions;
}

/** An operator about which its program says nothing. */
export const plainOperator: Omit<Operator, "name" | "kind"> = {
  inputs: [],
  parallelism: null,
  maxParallelism: null,
  chaining: null,
  slotSharingGroup: null,
  coLocationGroup: null,
};

/** An operator about which its program says only this. */
export function operatorOf(name: string, kind: OperatorKind, says: Partial<Operator> = {}): Operator {
  return { ...plainOperator, name, kind, ...says };
}

/** One input that reads these, each by this partitioner. */
export function from(names: readonly string[], partitioner: Partitioner | null = null): readonly Connection[] {
  return names.map((name) => ({ from: name, partitioner }));
}

/** A version with the defaults of Flink, at parallelism 4. */
export const plainOptions = (version: GraphVersion): JobOptions => ({
  version,
  defaultParallelism: 4,
  chaining: true,
  chainDifferentMaxParallelism: true,
});

export const graphVersions: readonly GraphVersion[] = ["1.3", "1.20", "2.x"];

const sources: readonly OperatorKind[] = ["source", "source", "sourceFunction"];
const oneInput: readonly OperatorKind[] = [
  "map",
  "filter",
  "process",
  "timestamps",
  "async",
  "window",
  "reduce",
  "operator",
  "sink",
];
const partitioners: readonly Partitioner[] = [
  "forward",
  "rescale",
  "rebalance",
  "key",
  "shuffle",
  "broadcast",
  "global",
  "custom",
];
const parallelisms = [1, 2, 3, 8];

const mostlyNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { freq: 2 });

/** A place among those that may be read, whatever their number. */
const anyPick = fc.record({ pick: fc.nat(), partitioner: mostlyNull(fc.constantFrom(...partitioners)) });
const anyInput = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(anyPick) },
  fc.array(anyPick, { minLength: 1, maxLength: 3 }),
);

/** An operator before it is known what it reads. */
const anyDraft = (version: GraphVersion) => {
  const now = version !== "1.3";
  const strategies: readonly ChainingStrategy[] = [
    "always",
    "never",
    "head",
    ...(now ? (["headWithSources"] as const) : []),
  ];
  const receivers: readonly OperatorKind[] = [...oneInput, "connect", ...(now ? (["multipleInput"] as const) : [])];
  return fc.record({
    isSource: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
    source: fc.constantFrom(...sources),
    receiver: fc.constantFrom(...receivers),
    inputs: fc.tuple(anyInput, anyInput, anyInput),
    parallelism: mostlyNull(fc.constantFrom(...parallelisms)),
    maxParallelism: mostlyNull(fc.constantFrom(8, 128)),
    chaining: mostlyNull(fc.constantFrom(...strategies)),
    group: mostlyNull(fc.constantFrom("default", "heavy", "light")),
    coLocated: fc.boolean(),
  });
};
type Draft = ReturnType<typeof anyDraft> extends fc.Arbitrary<infer T> ? T : never;

/**
 * Any job that Flink takes, of one operator and a source to some twenty: unions, joins, sources that nothing reads,
 * strategies and groups of all kinds. Most operators say nothing.
 */
export function anyStreamJob(version: GraphVersion): fc.Arbitrary<Job> {
  const many = fc.array(anyDraft(version), { minLength: 1, maxLength: 20 });
  const places = fc.constantFrom<"groups" | "coLocation">("groups", "coLocation");
  return fc.tuple(many, places, fc.boolean()).map(([drafts, place, upsideDown]) => {
    const operators = operatorsOf(drafts, {
      groups: place === "groups",
      coLocation: place === "coLocation" && version !== "1.3",
    });
    return { operators: upsideDown ? operators.toReversed() : operators };
  });
}

/** Any job that Flink takes, in any version, with any options. */
export const anyGraphCase: fc.Arbitrary<GraphCase> = fc.constantFrom(...graphVersions).chain((version) =>
  fc.record({
    job: anyStreamJob(version),
    options: fc.record({
      version: fc.constant(version),
      defaultParallelism: fc.constantFrom(1, 2, 4),
      chaining: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
      chainDifferentMaxParallelism: fc.boolean(),
    }),
  }),
);

function operatorsOf(drafts: readonly Draft[], says: { groups: boolean; coLocation: boolean }): readonly Operator[] {
  const operators: Operator[] = [{ ...plainOperator, name: "op0", kind: "source" }];
  drafts.forEach((draft, at) => {
    const name = `op${String(at + 1)}`;
    const isSource = draft.isSource && at < drafts.length - 1;
    const kind = isSource ? draft.source : draft.receiver;
    const { parallelism, maxParallelism, chaining } = draft;
    const slotSharingGroup = says.groups ? draft.group : null;
    const coLocationGroup = says.coLocation && draft.coLocated ? "together" : null;
    const own = {
      ...plainOperator,
      name,
      kind,
      parallelism,
      maxParallelism,
      chaining,
      slotSharingGroup,
      coLocationGroup,
    };
    operators.push(isSource ? own : { ...own, inputs: inputsOf(own, draft, operators) });
  });
  return operators;
}

function inputsOf(own: Operator, { inputs }: Draft, before: readonly Operator[]): Operator["inputs"] {
  const senders = before.filter(({ kind }) => kind !== "sink");
  const many = own.kind === "connect" ? 2 : own.kind === "multipleInput" ? 3 : 1;
  return inputs.slice(0, many).map((picks) =>
    picks.map(({ pick, partitioner }): Connection => {
      const sender = senders[pick % senders.length] ?? own;
      return {
        from: sender.name,
        partitioner: partitioner === "forward" && !mayForward(sender, own) ? null : partitioner,
      };
    }),
  );
}

/** Flink refuses to send forward between different parallelisms; timestamps take theirs from elsewhere. */
function mayForward(from: Operator, to: Operator): boolean {
  return from.parallelism === to.parallelism && from.kind !== "timestamps" && to.kind !== "timestamps";
}
