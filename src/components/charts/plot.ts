import { gridY, plot as createPlot, ruleY, text, type Markish, type PlotOptions } from "@observablehq/plot";
import { format, text as textOf } from "../../model/units.js";

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
export const FONT_SIZE = 13;
/** Assumed: how wide a character is on average, in pixels. */
export const CHARACTER = 0.45 * FONT_SIZE;

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

/** An axis of rates: the unit it is in, and how its ticks are written. */
export interface RateAxis {
  readonly unit: string;
  readonly tick: (bytesPerSecond: number) => string;
}

/** Up to which rate an axis is in MB/s, as on the slides, bytes per second; beyond, the unit follows the rate. */
const MEGABYTES = { from: 1e5, to: 1e11 };

/** The axis for rates up to `top`, bytes per second. All its ticks are in one unit. */
export function rateAxis(top: number): RateAxis {
  const usual = top >= MEGABYTES.from && top < MEGABYTES.to;
  const { unit } = format(top, "bytesPerSecond", usual ? { scale: "MB/s" } : {});
  return { unit, tick: (value) => format(value, "bytesPerSecond", { scale: unit }).number };
}

/** Formats a tick of an axis as a percentage. */
export const percent = (value: number): string => textOf(value, "fraction");

/** Formats a tick of an axis of things that are counted. */
export const count = (value: number): string => textOf(value, "count");
