import { recordsPerSecond } from "../capacity/inputs.js";
import { catchUpFactor } from "../capacity/margin.js";
import { derive, impossible, known } from "../quantity.js";
import { derived } from "../sources.js";
import { busyFraction } from "./inputs.js";

export const loadFraction = derive({
  id: "loadFraction",
  symbol: String.raw`\rho`,
  title: "How much of its largest rate the job needs",
  unit: "fraction",
  source: derived("the links' limit, or the measured share of busy time where that is higher"),
  uses: [catchUpFactor],
  considers: [busyFraction],
  cases: [
    {
      when: ({ busyFraction }) => known(busyFraction),
      says: "with a measured share of busy time",
      compute: ({ catchUpFactor, busyFraction }) => Math.max(busyFraction, 1 / catchUpFactor),
      tex: ({ catchUpFactor, busyFraction }) =>
        String.raw`\max\left(${busyFraction},\, \frac{1}{${catchUpFactor}}\right)`,
    },
    {
      when: () => true,
      says: "with the links as the only limit",
      compute: ({ catchUpFactor }) => 1 / catchUpFactor,
      tex: ({ catchUpFactor }) => String.raw`\frac{1}{${catchUpFactor}}`,
    },
  ],
});

export const largestRecordsPerSecond = derive({
  id: "largestRecordsPerSecond",
  symbol: String.raw`\mu`,
  title: "Largest rate the job sustains",
  unit: "recordsPerSecond",
  source: derived("the rate now, divided by the share of the largest rate that it is"),
  uses: [recordsPerSecond, loadFraction],
  compute: ({ recordsPerSecond, loadFraction }) => recordsPerSecond / loadFraction,
  tex: ({ recordsPerSecond, loadFraction }) => String.raw`\frac{${recordsPerSecond}}{${loadFraction}}`,
});

export const catchUpPerSecond = derive({
  id: "catchUpPerSecond",
  symbol: "g_c",
  title: "Seconds of catching up for each second lost",
  unit: "factor",
  show: { decimals: 3 },
  source: derived("one second of arrivals, drained at what the largest rate leaves beside new arrivals"),
  uses: [loadFraction],
  compute: ({ loadFraction }) =>
    loadFraction < 1
      ? loadFraction / (1 - loadFraction)
      : impossible("The job needs all it has at the normal rate: what piles up is never worked off.", ["loadFraction"]),
  tex: ({ loadFraction }) => String.raw`\frac{${loadFraction}}{1 - ${loadFraction}}`,
});
