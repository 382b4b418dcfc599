import type { OptionLivesData, ShownLife } from "../../../views/deployment/option-lives.js";
import { hatchingPatterns } from "../../hatching.js";
import { html, type Markup } from "../../html.js";
import { round } from "../geometry.js";

interface Layout {
  readonly width: number;
  /** Where the first release begins. */
  readonly left: number;
  readonly row: number;
  /** Whether the name of a line stands above it. */
  readonly isNarrow: boolean;
  /** Every how many releases one is named. */
  readonly named: number;
  /** Begins the ids of its patterns. */
  readonly scope: string;
}

const TOP = 34;
const BAR = 12;

/** A line for each way to run Flink, over the releases. */
export function optionLivesDrawing(data: OptionLivesData): Markup {
  return drawing(data, { width: 880, left: 204, row: 36, isNarrow: false, named: 1, scope: "lives-wide" });
}

/** The same on a phone. */
export function optionLivesNarrowDrawing(data: OptionLivesData): Markup {
  return drawing(data, { width: 360, left: 2, row: 46, isNarrow: true, named: 4, scope: "lives-narrow" });
}

function drawing({ releases, own, lives }: OptionLivesData, layout: Layout): Markup {
  const { width, left, row, named, scope } = layout;
  const bottom = TOP + lives.length * row;
  const step = (width - left - 4) / releases.length;
  const middle = (at: number): string => round(left + (at + 0.5) * step);
  return html`<svg class="drawing option-lives" viewBox="0 0 ${width} ${bottom + 6}" aria-hidden="true">
    ${hatchingPatterns({ deprecated: [6, "M0,6L6,0"] }, () => `${scope}-deprecated`)}
    <rect class="own-release" x="${round(left + own * step)}" y="22" width="${round(step)}" height="${bottom - 18}" />
    ${releases.map(
      (release, at) =>
        (at === own || (at % named === 0 && Math.abs(at - own) >= named / 2)) &&
        html`<text class="${at === own ? "strong" : "label"}" x="${middle(at)}" y="14" text-anchor="middle"
          >${release}</text
        >`,
    )}
    ${lives.map((life, at) => lifeMark(life, { layout, step, y: TOP + at * row }))}
  </svg>`;
}

function lifeMark(life: ShownLife, { layout, step, y }: { layout: Layout; step: number; y: number }): Markup {
  const { left, width, isNarrow, scope } = layout;
  const { name, from, to, deprecated, isRemoved, note, isOwn } = life;
  const x = (at: number): number => left + at * step;
  const bar = isNarrow ? y + 22 : y + 10;
  return html`<g class="life ${isOwn && "is-own"}">
    <path class="row-line" d="M0,${y}H${width}" />
    <text class="${isOwn ? "strong" : ""}" x="0" y="${isNarrow ? y + 15 : y + 21}">${name}</text>
    <rect
      class="alive"
      x="${round(x(from))}"
      y="${bar}"
      width="${round(x(deprecated ?? to) - x(from))}"
      height="${BAR}"
    />
    ${
      deprecated !== null &&
      html`<rect
        class="deprecated-part"
        x="${round(x(deprecated))}"
        y="${bar}"
        width="${round(x(to) - x(deprecated))}"
        height="${BAR}"
        fill="url(#${scope}-deprecated)"
      />`
    }
    ${
      isNarrow
        ? html`<text class="label" x="${width - 2}" y="${y + 15}" text-anchor="end">${note}</text>`
        : note !== "" &&
          (isRemoved
            ? html`<text class="label" x="${round(x(to) + 8)}" y="${y + 21}">${note}</text>`
            : html`<text class="label" x="${round(x(from) - 8)}" y="${y + 21}" text-anchor="end">${note}</text>`)
    }
  </g>`;
}
