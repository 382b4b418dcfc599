import { html, type Markup } from "../html.js";
import type { StripData, StripPlace } from "./key-group-strip.js";

/** Where the boxes begin, in pixels. */
export const LEFT = 40;

/** Whether there is room for both parts of the key in one line. */
export function isWide({ width }: Pick<StripPlace, "width">): boolean {
  return width > 500;
}

/** What the two kinds of boxes are: beside each other, or below each other on a phone. */
export function stripKey({ rows, division }: StripData, { width }: StripPlace): Markup {
  const [most, fewer] = rows;
  const inOneLine = isWide({ width });
  const second = inOneLine ? { x: LEFT + (width - LEFT) / 2, y: 2 } : { x: LEFT, y: 24 };
  return html`${most && keyEntry(most, { looks: "busy-range", x: LEFT, y: 2 })}
  ${fewer && keyEntry(fewer, { looks: "other-range", ...second })}
  ${
    inOneLine &&
    division.parallelism > 1 &&
    html`<text class="label" x="${width}" y="14" text-anchor="end">in the boxes: subtasks</text>`
  }`;
}

function keyEntry(
  { subtasks, groups }: StripData["rows"][number],
  { looks, x, y }: { looks: string; x: number; y: number },
): Markup {
  const owners = subtasks === 1 ? "1 subtask has" : `${subtasks} subtasks have`;
  return html`<rect class="${looks}" x="${x}" y="${y}" width="14" height="14" />
    <text x="${x + 20}" y="${y + 12}">${owners} ${groups} key group${groups === 1 ? "" : "s"}</text>`;
}
