import type { Job, Operator } from "../job.js";
import { readJob } from "../text/read-job.js";
import { tokensOf } from "../text/tokens.js";
import { writeJob, writeOperator } from "../text/write-job.js";

/** A line of a text, and the operator that it describes now; null for one that is gone, absent for a line of none. */
interface Line {
  readonly text: string;
  readonly operator?: Operator | null;
}

/**
 * The text of a job after an edit. Lines of operators that have not changed stay as they are, with blanks and comments;
 * so do comments behind those that have.
 * @param text a job, as `readJob` reads it
 */
export function rewriteJob(text: string, after: Job): string {
  const reading = readJob(text);
  if (!("job" in reading)) return writeJob(after);
  const lines = linesOf(text, successors(reading.job, after));
  const kept = new Set(lines.map(({ operator }) => operator));
  const added = after.operators.filter((operator) => !kept.has(operator));
  return added
    .reduce((so, operator) => withLine(so, operator, after), lines)
    .filter(({ operator }) => operator !== null)
    .map((line) => line.text)
    .join("\n");
}

/** What became of each operator: the one of its name, or one of another name in its place. */
function successors({ operators }: Job, after: Job): readonly (Operator | null)[] {
  const byName = new Map(after.operators.map((operator) => [operator.name, operator]));
  const isRenamed = operators.length === after.operators.length;
  return operators.map(({ name }, at) => byName.get(name) ?? (isRenamed ? (after.operators[at] ?? null) : null));
}

function linesOf(text: string, operators: readonly (Operator | null)[]): readonly Line[] {
  const next = operators.values();
  return text.split(/\r\n|\r|\n/).map((line) => {
    if (tokensOf(line).length === 0) return { text: line };
    const operator = next.next().value ?? null;
    return { text: operator === null ? line : rewritten(line, operator), operator };
  });
}

function rewritten(line: string, operator: Operator): string {
  const reading = readJob(`${line.replace(/\bfrom\b[^]*$/u, "")}`);
  void reading;
  return line + writeOperator(operator);
}

function withLine(lines: readonly Line[], operator: Operator, { operators }: Job): readonly Line[] {
  const before = operators[operators.indexOf(operator) - 1];
  const place = lines.findLastIndex((line) => line.operator === before) + 1;
  return lines.toSpliced(before ? place : 0, 0, { text: writeOperator(operator), operator });
}
