import type { Box } from "../../views/slots/pasted/boxes.js";
import type { Layout, Point } from "../../views/slots/layout/layout.js";
import { html, raw, type Markup } from "../html.js";

/** A job as it is drawn: a box for each task, and how each arrow divides records. */
export interface PlanPicture {
  readonly boxes: readonly Box[];
  /** In the order of the layout: whether each subtask is connected with all. */
  readonly isAllToAll: readonly boolean[];
  readonly layout: Layout;
}

/** Around the picture, in pixels. */
const EDGE = 8;

/** Draws tasks as boxes with their operators, and what goes between them: all-to-all as a thick line, pointwise as a thin one. */
export function planDrawing({ boxes, isAllToAll, layout }: PlanPicture): Markup {
  const [width, height] = [layout.width + 2 * EDGE, layout.height + 2 * EDGE].map(Math.ceil) as [number, number];
  return html`<svg
    class="job-paste-svg"
    viewBox="${-EDGE} ${-EDGE} ${width} ${height}"
    width="${width}"
    height="${height}"
    aria-hidden="true"
  >
    ${layout.edges.map(({ points }, place) => arrow(points, isAllToAll[place] ?? false))}
    ${layout.nodes.map((centre, place) => task(boxes[place], centre))}
  </svg>`;
}

function arrow(points: readonly Point[], isAllToAll: boolean): Markup {
  const [before, end] = [points.at(-2), points.at(-1)];
  return html`<g class="${isAllToAll ? "all" : "some"}">
    <path d="${rounded(points)}" />
    ${before && end ? html`<path class="head" d="${head(before, end)}" />` : raw("")}
  </g>`;
}

/** A line through points, with its corners cut by curves from the middle of one piece to the middle of the next. */
function rounded(points: readonly Point[]): string {
  const [first, ...others] = points;
  const last = others.pop();
  if (!first || !last) return "";
  const curves = others.map((corner, at) => {
    const next = others[at + 1] ?? last;
    return `Q${round(corner.x)} ${round(corner.y)} ${round((corner.x + next.x) / 2)} ${round((corner.y + next.y) / 2)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${curves.join("")}L${round(last.x)} ${round(last.y)}`;
}

/** The length of an arrow's head, and half its width. */
const HEAD = { length: 8, half: 4 } as const;

function head(before: Point, end: Point): string {
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const [x, y] = [end.x - HEAD.length * dx, end.y - HEAD.length * dy];
  const corner = (side: number): string => `${round(x - side * dy)} ${round(y + side * dx)}`;
  return `M${round(end.x)} ${round(end.y)}L${corner(HEAD.half)}L${corner(-HEAD.half)}Z`;
}

function task(box: Box | undefined, { x, y }: Point): Markup {
  if (!box) return raw("");
  const { lines, times, width, height } = box;
  const [left, top] = [x - width / 2, y - height / 2];
  return html`<g class="task" transform="translate(${round(left)} ${round(top)})">
    <rect width="${width}" height="${height}" rx="3" />
    ${lines.map((line) => html`<text x="${line.x}" y="${line.y}">${line.text}</text>`)}
    <text class="times" x="${times.x}" y="${times.y}">${times.text}</text>
  </g>`;
}

function round(number: number): number {
  return Math.round(10 * number) / 10;
}
