import type { SnapshotLane } from "../../views/state/snapshots/lanes.js";
import type { SnapshotTimelineData } from "../../views/state/snapshots/timeline.js";
import { hatchingPatterns } from "../hatching.js";
import { html, type Markup } from "../html.js";
import { round } from "./geometry.js";

interface Layout {
  readonly width: number;
  /** Where the axis begins and ends. */
  readonly left: number;
  readonly right: number;
  /** Whether the name of a lane stands above its bar. */
  readonly isNarrow: boolean;
  /** Begins the ids of its patterns. */
  readonly scope: string;
}

const TOP = 30;
const BAR = 22;
/** What is too short to be drawn is this wide. */
const SLIVER = 3;

/** Ways of taking a snapshot on one axis of time: when records wait, and when they go on. */
export function snapshotTimelineDrawing(data: SnapshotTimelineData): Markup {
  return drawing(data, { width: 880, left: 176, right: 850, isNarrow: false, scope: "snapshot-wide" });
}

/** The same on a phone. */
export function snapshotTimelineNarrowDrawing(data: SnapshotTimelineData): Markup {
  return drawing(data, { width: 360, left: 2, right: 344, isNarrow: true, scope: "snapshot-narrow" });
}

function drawing({ lanes, ticks, interval, instead }: SnapshotTimelineData, layout: Layout): Markup {
  const { width, left, right, isNarrow, scope } = layout;
  const row = isNarrow ? 98 : 78;
  const bottom = TOP + lanes.length * row;
  const scale = (right - left) / (ticks.at(-1)?.seconds ?? 1);
  const shown = ticks.filter((_, at) => !isNarrow || at % 2 === 0);
  if (instead !== "") {
    return html`<svg class="drawing" viewBox="0 0 ${width} 60" aria-hidden="true">
      <text class="label" x="0" y="34">${instead}</text>
    </svg>`;
  }
  return html`<svg class="drawing" viewBox="0 0 ${width} ${bottom + 26}" aria-hidden="true">
    ${hatchingPatterns({ waiting: [6, "M0,6L6,0"] }, () => `${scope}-waiting`)} ${key({ left, scope })}
    ${shown.map(({ seconds, text }) => {
      const x = round(left + seconds * scale);
      return html`<path class="tick-line" d="M${x},${TOP}V${bottom + 4}" />
        <text class="label" x="${x}" y="${bottom + 20}" text-anchor="${seconds === 0 ? "start" : "middle"}"
          >${text}</text
        >`;
    })}
    ${lanes.map((lane, at) => laneMark(lane, { layout, scale, y: TOP + at * row + (isNarrow ? 28 : 14) }))}
    ${interval && intervalMark(interval.text, { x: left + interval.seconds * scale, bottom, width })}
  </svg>`;
}

function key({ left, scope }: Pick<Layout, "left" | "scope">): Markup {
  return html`<rect class="waits" x="${left}" y="3" width="22" height="12" fill="url(#${scope}-waiting)" />
    <text class="label" x="${left + 28}" y="14">records wait</text>
    <rect class="goes-on" x="${left + 120}" y="3" width="22" height="12" />
    <text class="label" x="${left + 148}" y="14">records go on</text>`;
}

function intervalMark(text: string, { x, bottom, width }: { x: number; bottom: number; width: number }): Markup {
  const isLate = x > width - 110;
  return html`<path class="interval-line" d="M${round(x)},${TOP - 8}V${bottom + 4}" />
    <text x="${round(isLate ? x - 6 : x + 6)}" y="${TOP - 1}" text-anchor="${isLate ? "end" : "start"}">${text}</text>`;
}

interface LanePlace {
  readonly layout: Layout;
  readonly scale: number;
  readonly y: number;
}

function laneMark(lane: SnapshotLane, { layout, scale, y }: LanePlace): Markup {
  const { left, isNarrow, scope } = layout;
  const { name, version, syncSeconds, asyncSeconds, syncText, asyncText, note } = lane;
  const sync = Math.max(SLIVER, syncSeconds * scale);
  const async = asyncSeconds * scale;
  const does = asyncText === "" ? syncText : `${syncText}; ${asyncText}`;
  return html`<g>
    ${
      isNarrow
        ? html`<text x="${left}" y="${y - 8}"
            ><tspan class="strong">${name}</tspan>, <tspan class="label">${version}</tspan></text
          >`
        : html`<text class="strong" x="0" y="${y + 10}">${name}</text>
            <text class="label" x="0" y="${y + 28}">${version}</text>`
    }
    <rect class="waits" x="${left}" y="${y}" width="${round(sync)}" height="${BAR}" fill="url(#${scope}-waiting)" />
    ${async > 0 && html`<rect class="goes-on" x="${round(left + sync)}" y="${y}" width="${round(async)}" height="${BAR}" />`}
    <text class="lane-text" x="${left}" y="${y + BAR + 17}">${does}</text>
    <text class="label lane-text" x="${left}" y="${y + BAR + 34}">${note}</text>
  </g>`;
}
