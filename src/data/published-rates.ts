import { readFileSync } from "node:fs";
import { desc, fromCSV } from "arquero";
import type { PublishedRate } from "../model/capacity/published-rate.js";

/** The published rates per core, fastest class first. Runs where pages are built: Arquero compiles its expressions. */
export function publishedRates(): readonly PublishedRate[] {
  return fromCSV(readFileSync("data/published-rates.csv", "utf8"))
    .rename({ low: "lowRecordsPerSecond", high: "highRecordsPerSecond", class: "job" })
    .orderby(desc("highRecordsPerSecond"), desc("lowRecordsPerSecond"))
    .objects() as PublishedRate[];
}
