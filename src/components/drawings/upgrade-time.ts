import type { UpgradeData, UpgradeLane, UpgradePart } from "../../views/production/figures/upgrade.js";
import { html, type Markup } from "../html.js";
import { round } from "./geometry.js";

interface Layout {
  readonly width: number;
  /** Where the axis begins and ends. */
  readonly left: number;
  readonly right: number;
  /** Whether the name of a lane stands above its bar. */
  readonly isNarrow: boolean;
}

const TOP = 34;
const BAR = 22;

/** What each part is called in the style sheet. */
const classes: Readonly<Record<UpgradePart["name"], string>> = {
  savepoint: "of-savepoint",
  slots: "of-slots",
  restore: "of-restore",
  "catch up": "of-catch-up",
};

/** How an upgrade divides into its parts, on a wide page. */
export function upgradeTimeDrawing(data: UpgradeData): Markup {
  return drawing(data, { width: 880, left: 176, right: 850, isNarrow: false });
}

/** The same on a phone. */
export function upgradeTimeNarrowDrawing(data: UpgradeData): Markup {
  return drawing(data, { width: 360, left: 2, right: 338, isNarrow: true });
}

function drawing({ lanes, ticks, instead }: UpgradeData, layout: Layout): Markup {
  const { width, left, right, isNarrow } = layout;
  if (instead !== "") {
    return html`<svg class="drawing" viewBox="0 0 ${width} 60" aria-hidden="true">
      <text class="label" x="0" y="34">There is nothing to draw.</text>
    </svg>`;
  }
  const row = isNarrow ? 84 : 64;
  const bottom = TOP + lanes.length * row;
  const scale = (right - left) / (ticks.at(-1)?.seconds ?? 1);
  return html`<svg class="drawing" viewBox="0 0 ${width} ${bottom + 26}" aria-hidden="true">
    ${key(layout)}
    ${ticks
      .filter((_, at) => !isNarrow || at % 2 === 0)
      .map(({ seconds, text }) => {
        const x = round(left + seconds * scale);
        return html`<path class="tick-line" d="M${x},${TOP}V${bottom + 4}" />
          <text class="label" x="${x}" y="${bottom + 20}" text-anchor="${seconds === 0 ? "start" : "middle"}"
            >${text}</text
          >`;
      })}
    ${lanes.map((lane, at) => laneMark(lane, { layout, scale, y: TOP + at * row + (isNarrow ? 30 : 12) }))}
  </svg>`;
}

function key({ left, isNarrow }: Layout): Markup {
  const apart = isNarrow ? 86 : 120;
  return html`${Object.entries(classes).map(
    ([name, style], at) =>
      html`<rect class="upgrade-part ${style}" x="${left + at * apart}" y="4" width="14" height="12" />
        <text class="label" x="${left + at * apart + 20}" y="15">${name}</text>`,
  )}`;
}

function laneMark(
  { name, note, parts }: UpgradeLane,
  { layout: { left, isNarrow }, scale, y }: { layout: Layout; scale: number; y: number },
): Markup {
  let at = left;
  return html`<g>
    <text class="strong" x="0" y="${isNarrow ? y - 8 : y + 16}">${name}</text>
    ${parts.map(({ name: part, seconds }) => {
      const x = at;
      at += seconds * scale;
      return html`<rect
        class="upgrade-part ${classes[part]}"
        x="${round(x)}"
        y="${y}"
        width="${round(at - x)}"
        height="${BAR}"
      />`;
    })}
    <text class="label lane-text" x="${left}" y="${y + BAR + 17}">${note}</text>
  </g>`;
}
