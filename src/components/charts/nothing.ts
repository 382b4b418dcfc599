import { text } from "@observablehq/plot";
import { plot, type ChartSize } from "./plot.js";

/** Instead of a chart without data: a line that says so. */
export function nothing(sentence: string, size: ChartSize): SVGSVGElement {
  return plot(
    { ...size, height: 60 },
    {
      ...{ marginLeft: 0, marginTop: 0, marginBottom: 0, axis: null },
      marks: [text([sentence], { frameAnchor: "left", fill: "var(--ink-soft)" })],
    },
  );
}
