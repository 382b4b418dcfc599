import { JSDOM } from "jsdom";
import { charts, drawChart, NARROW, WIDE, type ChartName } from "../components/charts/index.js";
import { drawings } from "../components/drawings/index.js";
import { raw, type Markup } from "../components/html.js";

const { document } = new JSDOM("").window;

/** A figure's picture at both sizes, drawn without a browser. */
export function pictures(name: string, data: unknown): { wide: Markup; narrow: Markup } {
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (drawing) return { wide: drawing.wide(data as never), narrow: drawing.narrow(data as never) };
  if (!Object.hasOwn(charts, name)) throw new RangeError(`Nothing draws the figure "${name}".`);
  const draw = (size: typeof WIDE | typeof NARROW): Markup =>
    raw(rounded(drawChart(name as ChartName, data, { ...size, document }).outerHTML));
  return { wide: draw(WIDE), narrow: draw(NARROW) };
}

/**
 * A chart without digits that nobody can see: a tenth of a pixel is enough, and pages get much smaller. Only what stands
 * inside tags is a coordinate; a number between them is text.
 */
function rounded(svg: string): string {
  const shorter = (tag: string): string =>
    tag.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
  return svg.replace(/<[^>]*>/g, shorter);
}
