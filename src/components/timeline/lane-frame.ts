import type { Span } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import type { Layout } from "./layout.js";

/** How a lane introduces itself. */
export interface LaneTitle {
  readonly name: string;
  /** What is counted, or how to read it. */
  readonly what: string;
}

/** A lane's name and the line that it stands on. */
export function laneFrame({ name, what }: LaneTitle, lane: Span, { names, left, right }: Layout): Markup {
  const beside = names === "beside";
  return html`<path class="base" d="M${left},${lane.to}H${right}" /> ${
      beside
        ? html`<text class="strong" x="0" y="${lane.from + 11}">${name}</text>
            <text class="label" x="0" y="${lane.from + 27}">${what}</text>`
        : html`<text x="${left}" y="${lane.from - 12}"
            ><tspan class="strong">${name}</tspan> <tspan class="label">${what}</tspan></text
          >`
    }`;
}

/** The number at the top of a lane's own axis, with a hairline across. */
export function laneTop(label: string, y: number, { names, left, right }: Layout): Markup {
  const beside = names === "beside";
  return html`<path class="grid" d="M${left},${y}H${right}" />
    <text class="label small" x="${beside ? left - 6 : right}" y="${beside ? y + 4 : y - 4}" text-anchor="end"
      >${label}</text
    >`;
}
