import type { Dimensions, Markish, ScaleFunctions } from "@observablehq/plot";
import { placesOf, type Box, type Spot } from "./label-places.js";
import { CHARACTER, FONT_SIZE } from "./plot.js";

/** A name or a number beside a point of a chart. */
export interface Label {
  /** The point, in the units of the axes. */
  readonly x: number;
  readonly y: number;
  /** One line, or several with line breaks between them. */
  readonly text: string;
  readonly fill: string;
  readonly anchor: "start" | "middle" | "end";
  /** Where it would like to have its anchor and its middle, in pixels from the point. */
  readonly dx?: number;
  readonly dy?: number;
  readonly weight?: 400 | 600;
  readonly style?: "normal" | "italic";
}

/** A point in the units of the axes. */
export type At = readonly [x: number, y: number];

/** What the labels keep off: dots, which they never cover, and lines, which they cover only where they must. */
export interface Drawn {
  readonly dots?: readonly At[];
  readonly lines?: readonly (readonly At[])[];
}

/** Assumed: the height of a line, and half of a dot with some room around it, in pixels. */
const LINE = 1.25 * FONT_SIZE;
const DOT = 7;
/** How far labels stay from the edges of the frame, and reach above it, in pixels. */
const EDGE = 3;
const ABOVE = 8;

/**
 * Writes labels beside points, in the order in which they may choose their places. They do not cover each other, and
 * stay in the picture at any scale. One whose point is nowhere on the axes is left out, as Plot does with marks.
 */
export function labels(all: readonly Label[], { dots = [], lines = [] }: Drawn): Markish {
  return (_, scales, __, dimensions, { document }) => {
    const spotsOf = (points: readonly At[]): Spot[] => points.map(spotIn(scales)).filter(isSomewhere);
    const written = all.filter(({ x, y }) => isSomewhere(spotIn(scales)([x, y])));
    const wanted = written.map((label) => boxOf(label, spotIn(scales)([label.x, label.y])));
    const frame = frameOf(dimensions);
    const places = placesOf(wanted, { frame, dots: spotsOf(dots).map(boxAround), spots: spotsOf(lines.flat()) });
    const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
    written.forEach((label, index) => group.append(drawn(label, places[index] as Box, document)));
    return group;
  };
}

function spotIn({ x, y }: ScaleFunctions): (at: At) => Spot {
  return ([left, up]) => [x?.(left) as number, y?.(up) as number];
}

function isSomewhere([x, y]: Spot): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

function frameOf({ width, height, marginTop, marginBottom, marginLeft }: Dimensions): Box {
  return { left: marginLeft + EDGE, right: width - EDGE, top: marginTop - ABOVE, bottom: height - marginBottom - EDGE };
}

function boxAround([x, y]: Spot): Box {
  return { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT };
}

function boxOf({ text, anchor, dx = 0, dy = 0 }: Label, [x, y]: Spot): Box {
  const lines = text.split("\n");
  const width = CHARACTER * Math.max(...lines.map(({ length }) => length));
  const height = LINE * lines.length;
  const left = x + dx - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const top = y + dy - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

function drawn(
  { text, fill, anchor, weight = 600, style = "normal" }: Label,
  box: Box,
  document: Document,
): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "text");
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  const attributes = {
    fill,
    "text-anchor": anchor,
    "font-weight": weight,
    "font-style": style,
    stroke: "var(--paper)",
    "stroke-width": 4,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  text.split("\n").forEach((line, index) => {
    const span = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
    span.setAttribute("x", x.toFixed(1));
    span.setAttribute("y", (box.top + (index + 0.75) * LINE).toFixed(1));
    span.textContent = line;
    element.append(span);
  });
  return element;
}
