import type { Markish } from "@observablehq/plot";
import type { DotRowsData, DotSeries } from "../../views/measurements/dot-rows.js";
import { CHARACTER, FONT_SIZE } from "./plot.js";

/** A name in the key, where it begins, and the series whose dot stands before it; null for a note. */
export interface KeyPlace {
  readonly name: string;
  readonly series: DotSeries | null;
  readonly x: number;
}

/** The room for a dot, between a name and the next dot, and of a line, in pixels. */
const DOT = 16;
const APART = 14;
const LINE = 20;
/** Assumed: how much wider than on average a character may be, so that no name touches the next dot. */
const WIDER = 1.12;

/** What the dots of series look like, in as many lines as a chart of this width needs. */
export function keyLines(
  { series, keyNote }: Pick<DotRowsData, "series" | "keyNote">,
  width: number,
): readonly (readonly KeyPlace[])[] {
  const named = series.filter(({ name }) => name !== "").map((one) => ({ name: one.name, series: one }));
  const lines: KeyPlace[][] = [];
  let x = Infinity;
  for (const one of [...named, ...(keyNote === "" ? [] : [{ name: keyNote, series: null }])]) {
    const wide = (one.series ? DOT : 0) + WIDER * CHARACTER * one.name.length + APART;
    if (x + wide > width) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)?.push({ ...one, x: one.series ? x + DOT : x });
    x += wide;
  }
  return lines;
}

/** The key above the frame. */
export function dotKey(lines: readonly (readonly KeyPlace[])[]): Markish {
  return (_, __, ___, ____, { document }) => {
    const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
      const made = document.createElementNS("http://www.w3.org/2000/svg", name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
      return made;
    };
    const group = element("g", {});
    lines.forEach((line, at) => {
      const y = FONT_SIZE / 2 + 2 + at * LINE;
      for (const { name, series, x } of line) {
        const label = element("text", { x, y: y + 4.5, fill: "var(--ink)", "text-anchor": "start" });
        label.textContent = name;
        group.append(...(series ? [element("circle", { cx: x - DOT / 2, cy: y, ...looksOf(series) })] : []), label);
      }
    });
    return group;
  };
}

function looksOf({ colour, look, radius = 4.5 }: DotSeries): Readonly<Record<string, string | number>> {
  const fill = look === "dot" ? `var(--${colour})` : "none";
  return { r: radius, fill, stroke: `var(--${colour})`, "stroke-width": 1.75 };
}
