import type { Job, Operator } from "../job.js";
import { readJob } from "../text/read-job.js";
import { tokensOf } from "../text/tokens.js";
import { writeJob, writeOperator } from "../text/write-job.js";

/** A line of a text, and what became of the operator in it: null for one that is gone, absent for a line of none. */
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
  const lines = linesOf(text, fates(reading.job, after));
  const kept = new Set(lines.map(({ operator }) => operator));
  const added = after.operators.filter((operator) => !kept.has(operator));
  return added
    .reduce((so, operator) => withLine(so, operator, after), lines)
    .filter(({ operator }) => operator !== null)
    .map((line) => line.text)
    .join("\n");
}

/** An operator, and what became of it. */
type Fate = readonly [before: Operator, after: Operator | null];

/** The one of the same name, or, where none is new or gone, the one of another name in the same place. */
function fates({ operators }: Job, after: Job): readonly Fate[] {
  const byName = new Map(after.operators.map((operator) => [operator.name, operator]));
  const inPlace = operators.length === after.operators.length ? after.operators : [];
  return operators.map((before, at) => [before, byName.get(before.name) ?? inPlace[at] ?? null]);
}

function linesOf(text: string, operators: readonly Fate[]): readonly Line[] {
  let next = 0;
  return text.split(/\r\n|\r|\n/).map((line) => {
    const fate = tokensOf(line).length > 0 ? operators[next++] : undefined;
    return fate ? { text: rewritten(line, fate), operator: fate[1] } : { text: line };
  });
}

function rewritten(line: string, [before, after]: Fate): string {
  const isSame = after === null || writeOperator(before) === writeOperator(after);
  return isSame ? line : [writeOperator(after), ...commentOf(line)].join(" ");
}

/** From the first `#` outside quotes on. */
function commentOf(line: string): readonly string[] {
  return /^(?:"[^"]*"?|[^"#])*(#.*)$/u.exec(line)?.slice(1) ?? [];
}

function withLine(lines: readonly Line[], operator: Operator, { operators }: Job): readonly Line[] {
  const before = operators[operators.indexOf(operator) - 1];
  const place = before ? lines.findLastIndex((line) => line.operator === before) + 1 : 0;
  return lines.toSpliced(place, 0, { text: writeOperator(operator), operator });
}
