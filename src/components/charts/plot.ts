import { gridY, plot as createPlot, ruleY, text, type Markish, type PlotOptions } from "@observablehq/plot";
import { format } from "../../model/units.js";

/** How large a chart is drawn. Each is drawn twice, for a wide page and for a phone; the page shows one of them. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  /** The document to draw in, where there is no browser. */
  readonly document?: Document;
}

export const WIDE = { width: 880, height: 300, narrow: false } as const;
export const NARROW = { width: 360, height: 280, narrow: true } as const;

/** Type sizes that are legible at both widths. */
const FONT_SIZE = 13;

/** Plots with the workbook's manner: its sans, no box, and no labels for screen readers inside the picture. */
export function plot({ width, height, document }: ChartSize, options: PlotOptions): SVGSVGElement {
  const svg = createPlot({
    ...(document ? { document } : {}),
    width,
    height,
    marginTop: 28,
    marginBottom: 36,
    marginLeft: 52,
    marginRight: 20,
    style: { fontFamily: "var(--sans)", fontSize: `${String(FONT_SIZE)}px`, background: "none", overflow: "visible" },
    ...options,
  }) as SVGSVGElement;
  for (const part of svg.querySelectorAll("[aria-label], [aria-description]")) {
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  }
  svg.setAttribute("aria-hidden", "true");
  return svg;
}

/** A threshold across the chart with its name at the end. */
export function threshold(
  value: number,
  label: string,
  { side = "right" }: { side?: "left" | "right" } = {},
): Markish[] {
  const place = side === "right" ? { textAnchor: "end" as const } : { textAnchor: "start" as const, dx: 4 };
  return [
    ruleY([value], { stroke: "var(--ink)", strokeWidth: 1.25 }),
    text([label], { frameAnchor: side, y: value, dy: -7, fill: "var(--ink)", ...place, ...halo }),
  ];
}

/** Horizontal lines at the ticks of an axis that has about `ticks` of them. */
export function gridLines(ticks: number): Markish {
  return gridY({ ticks, stroke: "var(--rule)", strokeOpacity: 1 });
}

/** Keeps a label legible where it crosses a mark. */
export const halo = { stroke: "var(--paper)", strokeWidth: 4, paintOrder: "stroke" } as const;

/** Formats a tick of an axis in MB/s, from base units. */
export const megabytes = (value: number): string => format(value, "bytesPerSecond", { scale: "MB/s" }).number;

/** Formats a tick of an axis as a percentage. */
export const percent = (value: number): string => `${String(Math.round(value * 100))}\u00a0%`;
