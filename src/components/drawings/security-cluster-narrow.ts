import type { ConnectionLine } from "../../views/security/cluster/line.js";
import type { SecurityClusterData } from "../../views/security/cluster/view.js";
import { html, type Markup } from "../html.js";
import { connectionStroke, dangerMark } from "./connection-line.js";

const WIDTH = 360;
const TOP = 28;
const ROW = 66;
/** Where text begins, beside the line. */
const TEXT = 50;

/** The same on a phone: a row for each connection, with its line, its ends and its words. */
export function securityClusterNarrowDrawing({ version, lines }: SecurityClusterData): Markup {
  return html`<svg class="drawing" viewBox="0 0 ${WIDTH} ${TOP + lines.length * ROW}" aria-hidden="true">
    <text class="label" x="0" y="16">${version}: who asks → who is asked</text>
    ${lines.map((line, at) => rowMark(line, TOP + at * ROW))}
  </svg>`;
}

function rowMark(line: ConnectionLine, y: number): Markup {
  const shift = line.danger === "" ? 0 : 15;
  const words = TEXT + line.words.length * 6.6 + 14;
  return html`<g>
    <path class="row-line" d="M0,${y}H${WIDTH}" />
    ${connectionStroke(line, { from: [2, y + 17], to: [40, y + 17] })}
    <text class="strong" x="${TEXT}" y="${y + 21}">${line.label}</text>
    <text class="label" x="${TEXT}" y="${y + 38}">${line.between}</text>
    <text class="protection ${line.strength}" x="${TEXT}" y="${y + 55}">${line.words}</text>
    ${dangerMark(line.danger, words, y + 55)}
    <text class="access ${line.danger}" x="${words + shift}" y="${y + 55}">${line.access}</text>
  </g>`;
}
