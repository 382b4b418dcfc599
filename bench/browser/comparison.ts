import type { Browser } from "playwright-core";
import { median, quantile, spread } from "../statistics.js";
import type { Line } from "../report.js";
import { measureLatency, type Latency } from "./latency.js";
import type { Subject } from "./subject.js";

/** The pages that are compared: ours at several places, the least a page can do, and the idiomatic ones. */
export interface Compared {
  readonly ours: readonly Subject[];
  readonly empty: Subject;
  readonly idiomatic: readonly [chapter: Subject, screen: Subject];
}

const TARGETS: Readonly<Record<number, { readonly toText: number; readonly task?: number }>> = {
  1: { toText: 20, task: 16 },
  4: { toText: 55 },
};

/** How many times faster than the idiomatic page that has as much as ours. */
const AT_LEAST_TIMES = 6;

/** Measures how long a step of a slider takes, here and on the pages it is compared with. */
export async function compareLatency(browser: Browser, pages: Compared): Promise<readonly Line[]> {
  const latencies = await measureLatency(browser, [...pages.ours, pages.empty, ...pages.idiomatic]);
  const of = (subject: Subject, slowness: number): Latency =>
    latencies.find((latency) => latency.subject === subject && latency.slowness === slowness) as Latency;
  return [1, 4].flatMap((slowness) => [
    ...pages.ours.flatMap((subject) => lines(of(subject, slowness), TARGETS[slowness])),
    ...[pages.empty, ...pages.idiomatic].flatMap((subject) => lines(of(subject, slowness))),
    ...pages.idiomatic.map((subject, index) => {
      const slowest = Math.max(...pages.ours.map((one) => median(toText(of(one, slowness)))));
      return {
        what: `${speed(slowness)} text on “${subject.name}”, in times ours at its slowest place`,
        value: median(toText(of(subject, slowness))) / slowest,
        unit: "×",
        ...(index === 0 && { target: { atLeast: AT_LEAST_TIMES } }),
      };
    }),
  ]);
}

function lines(latency: Latency, target: { toText?: number; task?: number } = {}): readonly Line[] {
  const { subject, inView, slowness } = latency;
  const where = `${speed(slowness)} ${subject.name}`;
  const task = latency.steps.map((step) => step.task);
  const note = `median ${median(toText(latency)).toFixed(1)}; in view: ${inView.formulas} formulas, ${inView.pictures} pictures`;
  return [
    { what: `${where}: key to text, p95`, value: p95(toText(latency)), unit: "ms", note, ...atMost(target.toText) },
    {
      what: `${where}: main thread per step, p95`,
      value: p95(task),
      unit: "ms",
      note: `median ${median(task).toFixed(1)}; middle half within ${(100 * spread(task)).toFixed(0)} %`,
      ...atMost(target.task),
    },
  ];
}

function atMost(value: number | undefined): Pick<Line, "target"> {
  return value === undefined ? {} : { target: { atMost: value } };
}

function toText({ steps }: Latency): readonly number[] {
  return steps.map((step) => step.toText);
}

function p95(sample: readonly number[]): number {
  return quantile(sample, 0.95);
}

function speed(slowness: number): string {
  return `${slowness}x`;
}
