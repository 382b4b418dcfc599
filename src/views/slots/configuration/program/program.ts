import type { Job, Operator } from "../../../../model/slots/job/job.js";
import { orderOf } from "../../../../model/slots/job/order.js";
import { classesFor } from "./classes.js";
import { importsFor } from "./imports.js";
import { javaNamesOf, javaText } from "./java-names.js";
import { isStandIn, operatorExpression } from "./operators.js";
import { settingsOf, unsaid } from "./settings.js";

type Variables = ReadonlyMap<string, string>;

/**
 * A job as a program for the DataStream API of 2.x, which compiles and has the job’s graph. Operators pass numbers on.
 * An operator with any number of inputs is left out, as the API has no method for it: null then.
 * @param job one that Flink takes
 */
export function javaProgram(job: Job): readonly string[] | null {
  const ordered = orderOf(job);
  if ("cycle" in ordered) return null;
  const variables = javaNamesOf(ordered.order.map(({ name }) => name));
  const statements = ordered.order.map((operator) => statementOf(operator, variables));
  if (statements.includes(null)) return null;
  return fileOf(statements.flatMap((lines) => ["", ...(lines ?? [])]));
}

function fileOf(statements: readonly string[]): readonly string[] {
  const body = [
    "public class Job {",
    ...indented([
      "public static void main(String[] args) throws Exception {",
      "  StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();",
      ...indented(statements),
      "",
      '  env.execute("Job");',
      "}",
      ...classesFor(statements.join("\n")),
    ]),
    "}",
  ];
  return [...importsFor(body.join("\n")), "", ...body];
}

function indented(lines: readonly string[], by = "  "): readonly string[] {
  return lines.map((line) => (line === "" ? "" : `${by}${line}`));
}

function statementOf(operator: Operator, variables: Variables): readonly string[] | null {
  const expression = operatorExpression(operator, variables);
  if (expression === null) return null;
  return [
    ...remarksOn(operator),
    ...assigned(operator, [expression, ...indented(settingsOf(operator), "    ")], variables),
    ...coLocated(operator, variables),
  ];
}

function remarksOn(operator: Operator): readonly string[] {
  const standIn = isStandIn(operator)
    ? "Without a key it would have a parallelism of 1: an operator stands for it."
    : null;
  return [unsaid(operator), standIn].flatMap((remark) => (remark === null ? [] : [`// ${remark}`]));
}

/** A sink needs no variable unless something is said of it afterwards. */
function assigned(operator: Operator, lines: readonly string[], variables: Variables): readonly string[] {
  const variable = variables.get(operator.name) ?? "";
  const isSink = operator.kind === "sink";
  const [first = "", ...others] = lines;
  const declared = isSink && operator.coLocationGroup === null ? null : `${type(isSink)} ${variable} =`;
  const begun = declared === null ? [first] : onOneOrTwo(declared, first);
  return [...begun, ...others.slice(0, -1), `${others.at(-1) ?? ""};`];
}

/** Characters of a line of Java at most, where it can be helped. */
const LONGEST = 100;

function onOneOrTwo(declared: string, expression: string): readonly string[] {
  const together = `${declared} ${expression}`;
  return together.length <= LONGEST ? [together] : [declared, `    ${expression}`];
}

const type = (isSink: boolean): string => `${isSink ? "DataStreamSink" : "DataStream"}<Long>`;

function coLocated({ name, coLocationGroup }: Operator, variables: Variables): readonly string[] {
  if (coLocationGroup === null) return [];
  return [`${variables.get(name) ?? ""}.getTransformation().setCoLocationGroupKey(${javaText(coLocationGroup)});`];
}
