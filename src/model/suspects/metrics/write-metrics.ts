import { plain } from "../../digits.js";
import type { ObservedTask } from "./observed-task.js";

/** Tasks in the notation that `readMetrics` reads, a line each; numbers to three digits. */
export function writeMetrics(tasks: readonly ObservedTask[]): string {
  return tasks.map(lineOf).join("\n");
}

function lineOf(task: ObservedTask): string {
  const name = /[\s"]/.test(task.name) ? `"${task.name.replaceAll('"', "")}"` : task.name;
  const even = task.inPerSecond / task.parallelism;
  return [
    `${name} p ${task.parallelism} busy ${milliseconds(task.busy)} back ${milliseconds(task.backPressured)}`,
    ...(milliseconds(task.mostBusy) > milliseconds(task.busy) ? [`peak ${milliseconds(task.mostBusy)}`] : []),
    `in ${rate(task.inPerSecond)}`,
    ...(task.mostInPerSecond > 1.02 * even ? [`most ${rate(task.mostInPerSecond)}`] : []),
    `out ${rate(task.outPerSecond)}`,
    ...(task.cpuFraction === null ? [] : [`cpu ${Math.round(task.cpuFraction * 100)}%`]),
  ].join(" ");
}

const milliseconds = (share: number): number => Math.round(share * 1000);

const steps = [
  ["g", 1e9],
  ["m", 1e6],
  ["k", 1e3],
] as const;

function rate(perSecond: number): string {
  const rounded = Number(perSecond.toPrecision(3));
  const [letter, size] = steps.find(([, size]) => rounded >= size) ?? ["", 1];
  return `${plain(Number((rounded / size).toPrecision(3)))}${letter}`;
}
