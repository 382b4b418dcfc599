import type { PublishedRate } from "../../model/capacity/published-rate.js";
import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import { amount, num, say, type World } from "../world.js";

export interface PublishedRatesData {
  readonly rates: readonly (PublishedRate & { readonly name: string; readonly text: string })[];
  /** What each core of the scenario has to get through; NaN when the cores are not stated. */
  readonly neededRecordsPerSecond: number;
  readonly neededText: string;
  readonly left: number;
  readonly right: number;
}

/** What each core must get through, beside what others say that one does. */
export function publishedRatesView(world: World, { publishedRates }: Reference): FigureView<PublishedRatesData> {
  const needed = num(world, "neededCoreRecordsPerSecond");
  const neededText = say(world, "neededCoreRecordsPerSecond");
  const rates = publishedRates.map((rate) => ({
    ...rate,
    name: `${rate.source}, ${rate.job}`,
    text: rangeText(rate),
  }));
  const all = publishedRates.flatMap((rate) => [rate.lowRecordsPerSecond, rate.highRecordsPerSecond]);
  const known = Number.isFinite(needed) ? [...all, needed] : all;
  return {
    title: "What each core must get through, and what others say one does",
    finding: finding(publishedRates, { needed, neededText }),
    description: `Published records per second and core. ${rates.map(({ name, text }) => `${name}: ${text}`).join(". ")}.`,
    table: {
      columns: ["Source", "Kind of job", "Records per second and core"],
      rows: publishedRates.map((rate) => [rate.source, rate.job, rangeText(rate)]),
    },
    data: {
      rates,
      neededRecordsPerSecond: needed,
      neededText,
      left: 10 ** Math.floor(Math.log10(Math.min(...known))),
      right: 10 ** Math.ceil(Math.log10(Math.max(...known))),
    },
  };
}

function finding(
  rates: readonly PublishedRate[],
  { needed, neededText }: { needed: number; neededText: string },
): string {
  const low = amount(Math.min(...rates.map((rate) => rate.lowRecordsPerSecond)), "recordsPerSecond");
  const high = amount(Math.max(...rates.map((rate) => rate.highRecordsPerSecond)), "recordsPerSecond");
  if (!Number.isFinite(needed)) {
    return `Published rates run from ${low} to ${high}. State the cores per machine to see what each of yours must do.`;
  }
  const enough = rates.filter((rate) => rate.lowRecordsPerSecond >= needed).length;
  return (
    `Each core must get through ${neededText}. ` +
    `${String(enough)} of ${String(rates.length)} published rates, from ${low} to ${high}, are that high throughout.`
  );
}

function rangeText({ lowRecordsPerSecond: low, highRecordsPerSecond: high }: PublishedRate): string {
  const to = amount(high, "recordsPerSecond");
  return low === high ? to : `${amount(low, "recordsPerSecond")} to ${to}`;
}
