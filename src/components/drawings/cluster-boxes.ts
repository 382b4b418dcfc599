import type { Box } from "../../views/slots/cluster/boxes.js";
import type { ClusterData } from "../../views/slots/cluster/cluster.js";
import { hatchingPatterns } from "../hatching.js";
import { html, type Markup } from "../html.js";
import { boxLayout, boxMark, type BoxLayout } from "./cluster-box.js";
import type { Scale } from "./cluster-cell.js";
import { clusterKey } from "./cluster-key.js";
import { missingHeight, missingMark } from "./cluster-missing.js";

/** The cluster, on a wide page. */
export function clusterBoxesDrawing(data: ClusterData): Markup {
  return clusterDrawing(data, { width: 880, scope: "cluster-wide" });
}

/** The same on a phone. */
export function clusterBoxesNarrowDrawing(data: ClusterData): Markup {
  return clusterDrawing({ ...data, ...data.narrow }, { width: 360, scope: "cluster-narrow" });
}

/** Where it is drawn. */
export interface ClusterPlace {
  readonly width: number;
  /** Begins the ids of its patterns: two drawings on a page need different ones. */
  readonly scope: string;
}

/** Between boxes. */
const GAP = 10;
/** A line of text below them. */
const LINE = 26;

/** TaskManagers as boxes, slots as cells in them, subtasks as marks in those. */
export function clusterDrawing(data: ClusterData, { width, scope }: ClusterPlace): Markup {
  const { boxes, tasks, hot, missing, more, instead } = data;
  if (instead !== "") return empty(instead, width);
  const key = clusterKey(tasks, { hot, width });
  const layout = layoutFor(data, width);
  const columns = Math.max(1, Math.floor((width - 2 + GAP) / (layout.width + GAP)));
  const bottom = key.height + Math.ceil(boxes.length / columns) * (layout.height + GAP);
  const below = bottom + (more > 0 ? LINE : 0);
  const pattern = `${scope}-missing`;
  return html`<svg
    class="drawing"
    viewBox="0 0 ${width} ${below + missingHeight(missing, { width, layout }) + 1}"
    aria-hidden="true"
  >
    ${missing.slots > 0 && hatchingPatterns({ missing: [7, "M0,7L7,0"] }, () => pattern)} ${key.mark}
    ${boxes.map((box, at) => {
      const x = 1 + (at % columns) * (layout.width + GAP);
      const y = key.height + Math.floor(at / columns) * (layout.height + GAP);
      return boxMark(box, { x, y, label: labelOf(data, box, { x, y }) }, layout);
    })}
    ${more > 0 && html`<text class="label" x="1" y="${bottom + 16}">and ${more} TaskManagers of other kinds</text>`}
    ${missing.slots > 0 && missingMark(missing, { y: below, width, layout, pattern })}
  </svg>`;
}

function empty(instead: string, width: number): Markup {
  return html`<svg class="drawing" viewBox="0 0 ${width} 60" aria-hidden="true">
    <text class="label" x="0" y="34">${instead}</text>
  </svg>`;
}

const SMALL: Scale = { chip: { width: 19, height: 17 }, pad: 3, isNumbered: false };

/** Assumed: how wide a letter or digit of a subtask’s name is. */
const LETTER = 7.5;

function layoutFor({ boxes, missing, detail }: ClusterData, width: number): BoxLayout {
  if (detail === "small") return boxLayout(boxes, { scale: SMALL, width: width - 2, least: 0, top: 19 });
  const cells = [...boxes.flatMap((box) => box.cells), ...missing.cells];
  const longest = cells.reduce((so, { chips }) => Math.max(so, ...chips.map(({ name }) => name.length)), 2);
  const scale = { chip: { width: Math.ceil(longest * LETTER) + 12, height: 21 }, pad: 4, isNumbered: true };
  return boxLayout(boxes, { scale, width: width - 2, least: leastWidth(detail, width), top: 42 });
}

/** The name of a group says how many are like it. */
function leastWidth(detail: ClusterData["detail"], width: number): number {
  if (detail === "groups") return width > 500 ? 286 : width - 2;
  return width > 500 ? 212 : 174;
}

/** What stands above the slots: a number, or a name and what there is to do. */
function labelOf({ detail }: ClusterData, box: Box, { x, y }: { x: number; y: number }): Markup {
  const { name, load, numbers, isFullest } = box;
  return detail === "small"
    ? html`<text class="${isFullest ? "strong" : "label"}" x="${x + 8}" y="${y + 14}">${numbers[0]}</text>`
    : html`<text class="strong" x="${x + 8}" y="${y + 17}">${name}${isFullest && " · fullest"}</text>
        <text class="label" x="${x + 8}" y="${y + 34}">${load}</text>`;
}
