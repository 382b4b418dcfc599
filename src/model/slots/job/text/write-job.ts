import type { Connection, Job, Operator } from "../job.js";
import { written } from "./tokens.js";

/** Writes a job in its text form, one operator a line; what is read back is the same job. */
export function writeJob({ operators }: Job): string {
  return operators.map(writeOperator).join("\n");
}

/** One line of the text form. */
export function writeOperator(operator: Operator): string {
  const { name, kind, inputs } = operator;
  const from = inputs.map((input) => input.map(writeConnection).join(" and ")).join(" with ");
  return [`${written(name)} = ${kind}`, ...(from === "" ? [] : [`from ${from}`]), ...settingsOf(operator)].join(" ");
}

function writeConnection({ from, partitioner }: Connection): string {
  return partitioner === null ? written(from) : `${written(from)} by ${partitioner}`;
}

function settingsOf({
  parallelism,
  maxParallelism,
  chaining,
  slotSharingGroup,
  coLocationGroup,
}: Operator): readonly string[] {
  return [
    ["parallelism", parallelism],
    ["max", maxParallelism],
    ["chain", chaining],
    ["group", slotSharingGroup && written(slotSharingGroup)],
    ["colocate", coLocationGroup && written(coLocationGroup)],
  ].flatMap(([word, value]) => (value === null ? [] : [`${String(word)} ${String(value)}`]));
}
