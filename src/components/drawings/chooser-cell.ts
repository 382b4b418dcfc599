import type { ChooserCell } from "../../views/state/chooser/cell.js";
import { html, type Markup } from "../html.js";
import { round } from "./geometry.js";

/** How high a bar is. */
export const BAR = 10;

/** The track of a cell, its bar, and its limit; nothing where there is nothing to compare. */
export function cellBar(
  { thing, share, limit, load }: ChooserCell,
  { x, y, width, isBinding }: { x: number; y: number; width: number; isBinding: boolean },
): Markup | false {
  if (share === null) return false;
  const bar = Math.max(share > 0 ? 1.5 : 0, share * width);
  return html`<rect class="track ${isBinding && "binding"}" x="${x}" y="${y}" width="${width}" height="${BAR}" />
    <rect class="chooser-bar ${thing}" x="${x}" y="${y}" width="${round(bar)}" height="${BAR}" />
    ${load > 1 && html`<path class="too-much" d="M${x + width - 1},${y - 4}v${BAR + 8}" />`}
    ${limit !== null && html`<path class="bar-limit" d="M${round(x + limit * width)},${y - 3}v${BAR + 6}" />`}`;
}

/** What the mark of a cell says; empty where it needs none. */
export function cellMark({ load }: ChooserCell, isBinding: boolean): string {
  if (load > 1) return isBinding ? "binds: too much" : "too much";
  return isBinding ? "binds" : "";
}
