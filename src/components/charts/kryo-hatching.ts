import type { Markish } from "@observablehq/plot";

const NAMESPACE = "http://www.w3.org/2000/svg";

/** The distance of the lines, in pixels. */
const APART = 6;

/** How what Kryo writes is filled: lines, so that it can be told without its colour. @param id of the pattern, one for each chart */
export function kryoFill(id: string): string {
  return `url(#${id})`;
}

/** Puts the pattern for `kryoFill` into a chart. */
export function kryoHatching(id: string): Markish {
  return (_, __, ___, ____, { document }) => {
    const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
      const made = document.createElementNS(NAMESPACE, name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
      return made;
    };
    const pattern = element("pattern", { id, width: APART, height: APART, patternUnits: "userSpaceOnUse" });
    const line = `M-1,${APART + 1}L${APART + 1},-1M-1,1L1,-1M${APART - 1},${APART + 1}L${APART + 1},${APART - 1}`;
    pattern.append(
      element("rect", { width: APART, height: APART, fill: "var(--danger)", "fill-opacity": 0.16 }),
      element("path", { d: line, stroke: "var(--danger)", "stroke-width": 1.5 }),
    );
    return pattern;
  };
}
