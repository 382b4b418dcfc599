import type { FlagCell, TlsFlagsData } from "../../views/security/flags/view.js";
import { html, type Markup } from "../html.js";

const TOP = 54;
const ROW = 56;
/** Above what REST has, for the name of its switch. */
const GAP = 34;
const REST = 3;
const LEFT = 322;
const RIGHT = 560;

/** Flags of 1.3 at the left, today’s at the right, and lines from one to the other. */
export function tlsFlagsDrawing({ then, now, moves }: TlsFlagsData): Markup {
  const bottom = topOf(then.length);
  return html`<svg class="drawing" viewBox="0 0 880 ${bottom + 6}" aria-hidden="true">
    <text class="label" x="0" y="20">Flink 1.3: only with</text>
    <text class="key-name" x="0" y="42">security.ssl.enabled</text>
    <text class="label" x="${RIGHT}" y="20">Flink 2.x: only with</text>
    ${moves.map(([from, to]) => moveMark(from, to))} ${then.map((cell, at) => cellMark(cell, { x: 0, at }))}
    ${now.map((cell, at) => cellMark(cell, { x: RIGHT, at }))} ${bracket(0, 2, "security.ssl.internal.enabled")}
    ${bracket(REST, 4, "security.ssl.rest.enabled")}
  </svg>`;
}

const topOf = (at: number): number => TOP + at * ROW + (at < REST ? 0 : GAP);
const middle = (at: number): number => topOf(at) + ROW / 2;

function moveMark(from: number, to: number): Markup {
  const [x1, x2] = [LEFT, RIGHT - 22];
  const half = (x1 + x2) / 2;
  return html`<path
    class="flag-move ${from !== to && "crosses"}"
    d="M${x1},${middle(from)}C${half},${middle(from)} ${half},${middle(to)} ${x2},${middle(to)}"
  />`;
}

function cellMark(
  { key, encrypts, isOn, words }: FlagCell,
  { x, at }: { readonly x: number; readonly at: number },
): Markup {
  const y = topOf(at);
  return html`<path class="row-line" d="M${x},${y}h310" />
    <text class="key-name" x="${x}" y="${y + 22}">${key}</text>
    <text class="label" x="${x}" y="${y + 42}"
      >${encrypts}: <tspan class="protection ${isOn ? "mutual" : "plain"}">${words}</tspan></text
    >`;
}

/** The flags of a switch, held together. */
function bracket(first: number, last: number, key: string): Markup {
  const [top, bottom] = [topOf(first) + 8, topOf(last) + ROW - 8];
  return html`<path class="flag-bracket" d="M${RIGHT - 8},${top}h-8V${bottom}h8" />
    <text class="key-name" x="${RIGHT}" y="${topOf(first) - 12}">${key}</text>`;
}

/** The same on a phone: below each other, with what has become of each. */
export function tlsFlagsNarrowDrawing({ then, now }: TlsFlagsData): Markup {
  return html`<svg class="drawing" viewBox="0 0 360 ${then.length * 118 + 4}" aria-hidden="true">
    ${then.map((cell, at) => pairMark(cell, now[at] as FlagCell, at))}
  </svg>`;
}

function pairMark(then: FlagCell, now: FlagCell, at: number): Markup {
  const y = at * 118;
  const side = (version: string, { key, encrypts, isOn, words }: FlagCell, top: number): Markup =>
    html`<text class="label" x="0" y="${top}">${version}</text>
      <text class="key-name" x="34" y="${top}">${key}</text>
      <text class="label" x="34" y="${top + 18}"
        >${encrypts}: <tspan class="protection ${isOn ? "mutual" : "plain"}">${words}</tspan></text
      >`;
  return html`<g>
    <path class="row-line" d="M0,${y + 1}H360" />
    ${side("1.3", then, y + 22)}
    <path class="flag-move" d="M10,${y + 46}v14m-4,-5l4,5l4,-5" />
    ${side("2.x", now, y + 80)}
  </g>`;
}
