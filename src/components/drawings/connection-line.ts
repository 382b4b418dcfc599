import type { ConnectionLine } from "../../views/security/cluster/line.js";
import { html, type Markup } from "../html.js";
import { round } from "./geometry.js";

/** Two points, from who asks to who is asked. */
export interface Stretch {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** A line as its protection is: dashed, thin, or double; with a head at who is asked. */
export function connectionStroke({ strength, danger }: ConnectionLine, { from, to }: Stretch): Markup {
  const [dx, dy] = [Math.sign(to[0] - from[0]), Math.sign(to[1] - from[1])];
  const path = `M${round(from[0])},${round(from[1])}L${round(to[0])},${round(to[1])}`;
  const head = `M${round(to[0] - 7 * dx - 4 * dy)},${round(to[1] - 7 * dy - 4 * dx)}L${round(to[0])},${round(to[1])}L${round(to[0] - 7 * dx + 4 * dy)},${round(to[1] - 7 * dy + 4 * dx)}`;
  return html`<path class="connection ${strength} ${danger !== "" && "open"}" d="${path}" />
    ${strength === "mutual" && html`<path class="connection-core" d="${path}" />`}
    <path class="connection-head ${danger !== "" && "open"}" d="${head}" />`;
}

/** The mark of danger: a triangle with a stroke in it, filled where anyone runs code. */
export function dangerMark(danger: ConnectionLine["danger"], x: number, y: number): Markup | false {
  if (danger === "") return false;
  return html`<path class="danger-mark ${danger}" d="M${round(x)},${round(y)}l5.5,-10l5.5,10z" />
    <path
      class="danger-stroke ${danger}"
      d="M${round(x + 5.5)},${round(y - 6.5)}v3M${round(x + 5.5)},${round(y - 2.2)}v0.8"
    />`;
}

/** Name and port, protection, and who may use it: three lines of text. */
export function connectionText(
  line: ConnectionLine,
  { x, y }: { readonly x: number; readonly y: readonly [number, number, number] },
): Markup {
  const shift = line.danger === "" ? 0 : 15;
  return html`<text class="strong" x="${x}" y="${y[0]}">${line.label}</text>
    <text class="protection ${line.strength}" x="${x}" y="${y[1]}">${line.words}</text>
    ${dangerMark(line.danger, x, y[2])}
    <text class="access ${line.danger}" x="${x + shift}" y="${y[2]}">${line.access}</text>`;
}
