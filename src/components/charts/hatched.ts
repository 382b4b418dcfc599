import type { Markish } from "@observablehq/plot";

const NAMESPACE = "http://www.w3.org/2000/svg";

/** The distance of the lines, in pixels. */
const APART = 9;

/** A rectangle in the units of the axes. */
export interface Region {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/**
 * A region that nothing can be in, hatched.
 * @param id of the pattern; two charts on a page need different ones
 */
export function hatched({ x1, x2, y1, y2 }: Region, id: string): Markish {
  return (_, { x, y }, __, ___, { document }) => {
    const [left, right] = [x?.(x1) as number, x?.(x2) as number].sort((one, other) => one - other) as [number, number];
    const [top, bottom] = [y?.(y1) as number, y?.(y2) as number].sort((one, other) => one - other) as [number, number];
    const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
      const made = document.createElementNS(NAMESPACE, name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
      return made;
    };
    const group = element("g", {});
    const pattern = element("pattern", { id, width: APART, height: APART, patternUnits: "userSpaceOnUse" });
    pattern.append(element("path", { d: `M0,${APART}L${APART},0`, stroke: "var(--edge)", "stroke-opacity": 0.55 }));
    const place = { x: left, y: top, width: right - left, height: bottom - top };
    group.append(pattern, element("rect", { ...place, fill: `url(#${id})` }));
    return group;
  };
}
