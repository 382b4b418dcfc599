import type { Operator, OperatorKind } from "../../../../model/slots/job/job.js";
import { inputExpression, isKeyed } from "./inputs.js";
import { javaText } from "./java-names.js";

/** What an operator is made of in Java. */
interface Made {
  readonly name: string;
  /** Its inputs, as expressions. */
  readonly inputs: readonly string[];
  /** Whether all of them are divided by key. */
  readonly keyed: boolean;
}

const own = ({ name, inputs: [input = ""] }: Made): string =>
  `${input}.transform(${javaText(name)}, Types.LONG, new YourOperator())`;

/** Each kind of operator, doing nothing. Source: DataStream, KeyedStream and AsyncDataStream, 2.3.0. */
const expressions: Readonly<Record<Exclude<OperatorKind, "multipleInput">, (made: Made) => string>> = {
  source: ({ name }) =>
    `env.fromSource(new NumberSequenceSource(1, Long.MAX_VALUE), WatermarkStrategy.noWatermarks(), ${javaText(name)})`,
  sourceFunction: ({ name }) => `env.addSource(new YourSourceFunction(), ${javaText(name)})`,
  map: ({ inputs: [input = ""] }) => `${input}.map(value -> value)`,
  flatMap: ({ inputs: [input = ""] }) =>
    `${input}.flatMap((Long value, Collector<Long> out) -> out.collect(value)).returns(Types.LONG)`,
  filter: ({ inputs: [input = ""] }) => `${input}.filter(value -> true)`,
  process: ({ inputs: [input = ""], keyed }) => `${input}.process(new ${keyed ? "YourKeyedProcess" : "YourProcess"}())`,
  timestamps: ({ inputs: [input = ""] }) =>
    `${input}.assignTimestampsAndWatermarks(WatermarkStrategy.forMonotonousTimestamps())`,
  async: ({ inputs: [input = ""] }) =>
    `AsyncDataStream.unorderedWait(${input}, new YourRequest(), 1, TimeUnit.SECONDS)`,
  window: (made) =>
    made.keyed
      ? `${made.inputs[0] ?? ""}.window(TumblingProcessingTimeWindows.of(Duration.ofMinutes(1))).reduce(Long::sum)`
      : own(made),
  reduce: (made) => (made.keyed ? `${made.inputs[0] ?? ""}.reduce(Long::sum)` : own(made)),
  connect: ({ inputs: [first = "", second = ""] }) => `${first}.connect(${second}).map(new YourCoMap())`,
  operator: own,
  sink: ({ inputs: [input = ""] }) => `${input}.sinkTo(new DiscardingSink<>())`,
};

/** An operator in Java without what is said about it; null where the DataStream API has no method for its kind. */
export function operatorExpression(
  { name, kind, inputs }: Operator,
  variables: ReadonlyMap<string, string>,
): string | null {
  if (kind === "multipleInput") return null;
  const keyed = inputs.length > 0 && inputs.every(isKeyed);
  return expressions[kind]({ name, keyed, inputs: inputs.map((input) => inputExpression(input, variables)) });
}

/** Whether something else stands for the operator, since Flink has it only behind a key. */
export function isStandIn({ kind, inputs }: Operator): boolean {
  return (kind === "window" || kind === "reduce") && !inputs.every(isKeyed);
}
