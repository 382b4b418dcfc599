import { text, type Markish } from "@observablehq/plot";
import { halo } from "./plot.js";

/**
 * What bars come to, each behind its end.
 * @param bars rows with that text as `text`
 * @param ends the names of the columns that say where a bar ends and in which row it lies
 */
export function barTotals<Bar extends { readonly text: string }>(
  bars: readonly Bar[],
  ends: { readonly x: keyof Bar & string; readonly y: keyof Bar & string },
): Markish {
  return text(bars, {
    ...ends,
    text: "text",
    textAnchor: "start",
    dx: 8,
    fill: "var(--ink)",
    fontWeight: 600,
    ...halo,
  });
}
