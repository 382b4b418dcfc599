import type { Markish } from "@observablehq/plot";
import { CHARACTER, FONT_SIZE } from "./plot.js";

/** A colour and what it stands for. */
export interface KeyEntry {
  readonly name: string;
  readonly fill: string;
}

/** The side of a square of colour, and the room between it, its name and the next one, in pixels. */
const SQUARE = 10;
const GAP = 5;
const APART = 12;

/** The names of colours in a row above the frame, for pieces that are too small to carry their names. */
export function colourKey(entries: readonly KeyEntry[]): Markish {
  return (_, __, ___, { marginLeft }, { document }) => {
    const element = <Name extends "g" | "rect" | "text">(name: Name, attributes: Record<string, string | number>) => {
      const made = document.createElementNS("http://www.w3.org/2000/svg", name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
      return made;
    };
    const group = element("g", {});
    let x = Math.min(marginLeft, SQUARE);
    for (const { name, fill } of entries) {
      const label = element("text", { x: x + SQUARE + GAP, y: FONT_SIZE, fill: "var(--ink)", "text-anchor": "start" });
      label.textContent = name;
      group.append(element("rect", { x, y: FONT_SIZE - SQUARE + 1, width: SQUARE, height: SQUARE, fill }), label);
      x += SQUARE + GAP + CHARACTER * name.length + APART;
    }
    return group;
  };
}
