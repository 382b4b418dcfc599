import { steadyOutBytesPerSecond } from "../capacity/burst.js";
import { checkpointBytesPerSecond } from "../capacity/checkpoint.js";
import { recordsPerSecond } from "../capacity/inputs.js";
import { linkBytesPerSecond } from "../capacity/requirements.js";
import { inUtilisation } from "../capacity/resources.js";
import { emitBytesPerSecond } from "../capacity/window.js";
import { derive, impossible, known } from "../quantity.js";
import { assumed, derived } from "../sources.js";
import { busyFraction } from "./inputs.js";

/** The share of the link that an upload gets at the least while the job runs at its fastest; assumed. */
const UPLOAD_SHARE = 0.1;

export const reservedBytesPerSecond = derive({
  id: "reservedBytesPerSecond",
  symbol: "b_r",
  title: "What uploads get of the link out, at the least",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: assumed("uploads give way to records, but keep their average, or a tenth of the link where that is less"),
  uses: [checkpointBytesPerSecond, linkBytesPerSecond],
  compute: ({ checkpointBytesPerSecond, linkBytesPerSecond }) =>
    Math.min(checkpointBytesPerSecond, UPLOAD_SHARE * linkBytesPerSecond),
  tex: ({ checkpointBytesPerSecond, linkBytesPerSecond }) =>
    String.raw`\min\left(${checkpointBytesPerSecond},\, ${UPLOAD_SHARE} \cdot ${linkBytesPerSecond}\right)`,
});

export const outLoadFraction = derive({
  id: "outLoadFraction",
  symbol: String.raw`\rho_o`,
  title: "How much of the largest rate that the link out allows the job needs",
  unit: "fraction",
  source: derived("what follows the messages, of what results and uploads leave"),
  uses: [steadyOutBytesPerSecond, linkBytesPerSecond, emitBytesPerSecond, reservedBytesPerSecond],
  compute: ({ steadyOutBytesPerSecond, linkBytesPerSecond, emitBytesPerSecond, reservedBytesPerSecond }) => {
    const left = linkBytesPerSecond - emitBytesPerSecond - reservedBytesPerSecond;
    return left > 0
      ? steadyOutBytesPerSecond / left
      : impossible("Results and uploads alone fill the link out: no rate can be sustained.", [
          "linkBytesPerSecond",
          "emitBytesPerSecond",
        ]);
  },
  tex: ({ steadyOutBytesPerSecond, linkBytesPerSecond, emitBytesPerSecond, reservedBytesPerSecond }) =>
    String.raw`\frac{${steadyOutBytesPerSecond}}{${linkBytesPerSecond} - ${emitBytesPerSecond} - ${reservedBytesPerSecond}}`,
});

export const loadFraction = derive({
  id: "loadFraction",
  symbol: String.raw`\rho`,
  title: "How much of its largest rate the job needs",
  unit: "fraction",
  source: derived("the fuller direction of the link, or the measured share of busy time where that is higher"),
  uses: [inUtilisation, outLoadFraction],
  considers: [busyFraction],
  cases: [
    {
      when: ({ busyFraction }) => known(busyFraction),
      says: "with a measured share of busy time",
      compute: ({ inUtilisation, outLoadFraction, busyFraction }) =>
        Math.max(busyFraction, inUtilisation, outLoadFraction),
      tex: ({ inUtilisation, outLoadFraction, busyFraction }) =>
        String.raw`\max\left(${busyFraction},\, ${inUtilisation},\, ${outLoadFraction}\right)`,
    },
    {
      when: () => true,
      says: "with the links as the only limit",
      compute: ({ inUtilisation, outLoadFraction }) => Math.max(inUtilisation, outLoadFraction),
      tex: ({ inUtilisation, outLoadFraction }) => String.raw`\max\left(${inUtilisation},\, ${outLoadFraction}\right)`,
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
