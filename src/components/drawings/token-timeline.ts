import type { CredentialLane, TokenTimelineData, Validity } from "../../views/security/tokens/view.js";
import type { TimeTick } from "../../views/security/tokens/ticks.js";
import { hatchingPatterns } from "../hatching.js";
import { html, type Markup } from "../html.js";
import { round } from "./geometry.js";

interface Layout {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly isNarrow: boolean;
  readonly scope: string;
}

const BAR = 22;
const TOP = 12;

/** What each version can show over the job’s life, and one validity of tokens larger. */
export function tokenTimelineDrawing(data: TokenTimelineData): Markup {
  return drawing(data, { width: 880, left: 110, right: 850, isNarrow: false, scope: "tokens-wide" });
}

/** The same on a phone. */
export function tokenTimelineNarrowDrawing(data: TokenTimelineData): Markup {
  return drawing(data, { width: 360, left: 6, right: 338, isNarrow: true, scope: "tokens-narrow" });
}

function drawing({ lifeSeconds, ticks, lanes, validity }: TokenTimelineData, layout: Layout): Markup {
  const row = layout.isNarrow ? 84 : 62;
  const axis = TOP + lanes.length * row;
  const below = axis + 52;
  return html`<svg class="drawing" viewBox="0 0 ${layout.width} ${below + 110}" aria-hidden="true">
    ${hatchingPatterns({ waiting: [6, "M0,6L6,0"] }, () => `${layout.scope}-none`)}
    ${axisMark(ticks, { layout, scale: scaleOf(layout, lifeSeconds), top: TOP, bottom: axis })}
    ${lanes.map((lane, at) => laneMark(lane, { layout, lifeSeconds, y: TOP + at * row + (layout.isNarrow ? 24 : 8) }))}
    ${validityMark(validity, layout, below)}
  </svg>`;
}

const scaleOf = ({ left, right }: Layout, seconds: number): number => (right - left) / seconds;

interface Axis {
  readonly layout: Layout;
  readonly scale: number;
  readonly top: number;
  readonly bottom: number;
}

function axisMark(ticks: readonly TimeTick[], { layout, scale, top, bottom }: Axis): Markup {
  const shown = ticks.filter((_, at) => !layout.isNarrow || at % 2 === 0);
  return html`${shown.map(({ seconds, text }) => {
    const x = round(layout.left + seconds * scale);
    return html`<path class="tick-line" d="M${x},${top}V${bottom + 2}" />
      <text class="label" x="${x}" y="${bottom + 18}" text-anchor="${seconds === 0 ? "start" : "middle"}"
        >${text}</text
      >`;
  })}`;
}

interface LanePlace {
  readonly layout: Layout;
  readonly lifeSeconds: number;
  readonly y: number;
}

function laneMark(
  { name, isHere, endSeconds, fetches, text }: CredentialLane,
  { layout, lifeSeconds, y }: LanePlace,
): Markup {
  const { left, right, isNarrow, scope } = layout;
  const scale = scaleOf(layout, lifeSeconds);
  const end = left + endSeconds * scale;
  return html`<g>
    <text class="${isHere ? "strong" : "label"}" x="${isNarrow ? left : 0}" y="${isNarrow ? y - 6 : y + 15}"
      >${name}</text
    >
    <rect class="shows" x="${left}" y="${y}" width="${round(Math.max(1, end - left))}" height="${BAR}" />
    ${
      right - end > 0.5 &&
      html`<rect
        class="waits"
        x="${round(end)}"
        y="${y}"
        width="${round(right - end)}"
        height="${BAR}"
        fill="url(#${scope}-none)"
      />`
    }
    ${fetches.map((at) => html`<path class="fetch-mark" d="M${round(left + at * scale)},${y - 3}v${BAR + 6}" />`)}
    <text class="lane-text" x="${left}" y="${y + BAR + 17}">${text}</text>
    ${
      right - end > 0.5 &&
      html`<text class="lane-text" x="${right}" y="${y + BAR + (isNarrow ? 33 : 17)}" text-anchor="end"
        >hatched: nothing to show</text
      >`
    }
  </g>`;
}

function validityMark({ endSeconds, fetchSeconds, retries, ticks }: Validity, layout: Layout, top: number): Markup {
  const { left, right, isNarrow, scope } = layout;
  const scale = scaleOf(layout, endSeconds);
  const fetch = left + fetchSeconds * scale;
  const y = top + 20;
  return html`<g>
    <text class="strong" x="${isNarrow ? left : 0}" y="${top + 8}">One validity of tokens</text>
    ${axisMark(ticks, { layout, scale, top: y, bottom: y + BAR + 34 })}
    <rect class="shows" x="${left}" y="${y}" width="${round(fetch - left)}" height="${BAR}" />
    <rect
      class="waits"
      x="${round(fetch)}"
      y="${y}"
      width="${round(right - fetch)}"
      height="${BAR}"
      fill="url(#${scope}-none)"
    />
    <path class="fetch-mark" d="M${round(fetch)},${y - 4}v${BAR + 8}" />
    ${retries.map((at) => html`<path class="retry-mark" d="M${round(left + at * scale)},${y}v${BAR}" />`)}
    <text class="lane-text" x="${round(fetch - 4)}" y="${y + BAR + 18}" text-anchor="end">next fetch</text>
    <text class="lane-text" x="${right}" y="${y + BAR + 18}" text-anchor="end"
      >${isNarrow ? "" : "retries, until they "}end</text
    >
  </g>`;
}
