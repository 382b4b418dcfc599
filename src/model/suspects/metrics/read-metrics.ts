import type { ObservedTask, ObservedTasks } from "./observed-task.js";
import { numberBehind, wordOf, type Word } from "./words.js";

/** Tasks at most. Assumed: a figure has room for so many, and a link for their text. */
export const MOST_TASKS = 12;

/** Flink rounds each of the three times; assumed that the sum of them is off by no more. */
const ROUNDING = 0.02;

/** Records per second at most: nothing has more. Assumed, so that no number is infinite. */
const MOST_PER_SECOND = 1e15;

/** The largest parallelism of Flink: KeyGroupRangeAssignment.UPPER_BOUND_MAX_PARALLELISM. */
export const MOST_PARALLEL = 32768;

/** What a text says, or what is wrong with it first. */
export type MetricsReading = { readonly tasks: ObservedTasks } | { readonly problem: string };

/**
 * Reads what somebody copies from the web UI: a line for each task, in the order in which records pass them, such as
 * `window p 80 busy 480 back 0 in 640k out 64k`. Times are milliseconds per second, rates records per second of all
 * subtasks. What is not said: the parallelism is 1, nothing is back-pressured, as much goes out as in, all subtasks alike.
 * @param text any text
 */
export function readMetrics(text: string): MetricsReading {
  const lines = text.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : [{ line: line.trim(), at: at + 1 }]));
  if (lines.length > MOST_TASKS) return { problem: `There are more than ${MOST_TASKS} tasks: take those on one way.` };
  const tasks: ObservedTask[] = [];
  for (const { line, at } of lines) {
    const read = readLine(line, tasks.length === 0);
    if (typeof read === "string") return { problem: `Line ${at}: ${read}` };
    tasks.push(read);
  }
  const [first, ...rest] = tasks;
  return first ? { tasks: [first, ...rest] } : { problem: "There is no task yet." };
}

type Numbers = Partial<Record<Word, number>>;

function readLine(line: string, isFirst: boolean): ObservedTask | string {
  const [, quoted, bare, rest = ""] = /^(?:"([^"]+)"|(\S+))(.*)$/.exec(line) ?? [];
  const name = (quoted ?? bare ?? "").trim();
  const parts = rest.trim().split(/\s+/).filter(Boolean);
  const numbers: Numbers = {};
  for (let at = 0; at < parts.length; at += 2) {
    const [said = "", text = ""] = parts.slice(at, at + 2);
    const word = wordOf(said);
    if (!word) return noWord(said);
    const number = numberBehind(word, text);
    if (number === null) return noNumber(said, text);
    numbers[word] = number;
  }
  return taskOf(name, numbers, isFirst);
}

function noWord(text: string): string {
  return (
    `“${quotable(text)}” is none of the words p, busy, back, idle, peak, in, most, out, cpu. ` +
    "A name with spaces stands in quotes."
  );
}

/** Characters of a mistake that a sentence quotes. */
const QUOTED = 24;

const quotable = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text);

function noNumber(word: string, text: string): string {
  return text === ""
    ? `Behind “${word}” stands no number.`
    : `“${quotable(text)}” behind “${word}” is no number such as 1200, 640k or 12%.`;
}

function taskOf(name: string, numbers: Numbers, isFirst: boolean): ObservedTask | string {
  const { parallelism = 1, back = 0, peak, most, cpu } = numbers;
  if (numbers.busy === undefined && numbers.idle === undefined)
    return `Say how busy “${quotable(name)}” is, or how idle.`;
  const busy = numbers.busy ?? Math.max(0, 1 - back - (numbers.idle ?? 0));
  const inPerSecond = numbers.in ?? (isFirst ? numbers.out : undefined);
  if (inPerSecond === undefined) return `Say how many records come into “${quotable(name)}”.`;
  const outPerSecond = numbers.out ?? inPerSecond;
  const idle = numbers.idle ?? Math.max(0, 1 - back - busy);
  const problem =
    timeProblem({ busy, back, idle, peak: peak ?? busy, cpu: cpu ?? 0 }) ??
    rateProblem({ parallelism, inPerSecond, outPerSecond, most: most ?? inPerSecond / parallelism });
  if (problem !== null) return problem;
  return {
    name,
    parallelism,
    busy,
    backPressured: back,
    idle: Math.max(0, 1 - busy - back),
    mostBusy: peak ?? busy,
    inPerSecond,
    mostInPerSecond: most ?? inPerSecond / parallelism,
    outPerSecond,
    cpuFraction: cpu ?? null,
  };
}

interface Times {
  readonly busy: number;
  readonly back: number;
  readonly idle: number;
  readonly peak: number;
  readonly cpu: number;
}

function timeProblem({ busy, back, idle, peak, cpu }: Times): string | null {
  if (busy + back > 1 + ROUNDING || busy + back + idle > 1 + ROUNDING) {
    return "Busy, back-pressured and idle come to more than 1000 ms per second.";
  }
  if (Math.max(busy, back, peak, cpu) > 1) return "No share of time is above 1000 ms per second, or 100 % of CPU.";
  return peak < busy - ROUNDING ? "The busiest subtask is at least as busy as the average." : null;
}

interface Rates {
  readonly parallelism: number;
  readonly inPerSecond: number;
  readonly outPerSecond: number;
  readonly most: number;
}

function rateProblem({ parallelism, inPerSecond, outPerSecond, most }: Rates): string | null {
  if (!Number.isInteger(parallelism) || parallelism < 1 || parallelism > MOST_PARALLEL) {
    return `A parallelism is a whole number from 1 to ${MOST_PARALLEL}.`;
  }
  if (Math.max(inPerSecond, outPerSecond) > MOST_PER_SECOND) return "Nobody has so many records per second.";
  const slack = 1 + ROUNDING;
  return most * parallelism * slack < inPerSecond || most > inPerSecond * slack
    ? "The subtask with the most records has at least the average, and at most all of them."
    : null;
}
