import type { Browser } from "playwright-core";
import { Failure } from "../../scripts/lib/failure.js";
import { median, spread } from "../statistics.js";
import type { Line } from "../report.js";
import { loadSlowly, type Readable } from "./readable.js";
import type { Host } from "./server.js";
import { total, weigh, weighLoaded, type Fetched, type Places } from "./weight.js";

const KILOBYTE = 1000;

/** Kilobytes that a page may fetch by itself, and that the charts may add. */
const CRITICAL_KILOBYTES = 100;
const CHARTS_KILOBYTES = 80;

const STANDING_MILLISECONDS = 2200;
const LOADS = 5;

/** Measures what a page fetches, and when. */
export async function measureWeight(
  browser: Browser,
  host: Host,
  path: string,
  places: Places,
): Promise<readonly Line[]> {
  const { onLoad, onChange, onChart } = await weigh(browser, host, path, places);
  if (withPlot(onChart).length === 0) throw new Failure("No chart was drawn anew, so the chart library has no weight.");
  return [
    { ...weight("loaded without doing anything", onLoad), target: { atMost: CRITICAL_KILOBYTES } },
    ...onLoad.map(file),
    weight("and when a number changes away from charts", onChange),
    ...onChange.map(file),
    weight("and when one changes beside a chart", onChart),
    ...onChart.map(file),
    { ...weight("the chart library", withPlot(onChart)), target: { atMost: CHARTS_KILOBYTES } },
    {
      what: "files of the chart library fetched before a chart is drawn anew",
      value: withPlot([...onLoad, ...onChange]).length,
      unit: "",
      target: { atMost: 0 },
    },
  ];
}

/** Measures what each page fetches before the reader does anything. */
export async function measurePages(browser: Browser, host: Host, paths: readonly string[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const path of paths) lines.push(weight(path, await weighLoaded(browser, host, path)));
  return lines;
}

function withPlot(files: readonly Fetched[]): readonly Fetched[] {
  return files.filter(({ hasPlot }) => hasPlot);
}

function weight(what: string, files: readonly Fetched[]): Line {
  return { what, value: total(files) / KILOBYTE, unit: "kB", note: `${files.length} requests` };
}

function file({ path, bytes }: Fetched): Line {
  return { what: `    ${path}`, value: bytes / KILOBYTE, unit: "kB" };
}

/** Measures when a page can be read on a slow phone. */
export async function measureReadable(browser: Browser, url: string): Promise<readonly Line[]> {
  const loads: Readable[] = [];
  for (let load = 0; load < LOADS; load++) loads.push(await loadSlowly(browser, url));
  const line = (what: string, sample: readonly number[]): Line => ({
    what,
    value: median(sample),
    unit: "ms",
    note: `median of ${LOADS}; middle half within ${(100 * spread(sample)).toFixed(0)} %`,
  });
  return [
    line(
      "first contentful paint",
      loads.map(({ firstPaint }) => firstPaint),
    ),
    line(
      "largest contentful paint",
      loads.map(({ largestPaint }) => largestPaint),
    ),
    {
      ...line(
        "numbers, fonts and the first picture stand",
        loads.map(({ standing }) => standing),
      ),
      target: { atMost: STANDING_MILLISECONDS },
    },
  ];
}
