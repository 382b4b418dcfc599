import type { Missing } from "../../views/slots/cluster/cluster.js";
import { html, type Markup } from "../html.js";
import { cellGrid, gridHeight, type BoxLayout } from "./cluster-box.js";
import { cellMark } from "./cluster-cell.js";

/** Above the slots is room for what is said of them. */
const TOP = 30;

/** Where slots that are missing are drawn. */
interface MissingPlace {
  readonly y: number;
  readonly width: number;
  readonly layout: BoxLayout;
  /** The pattern that says so. */
  readonly pattern: string;
}

/** How high it is; 0 where none is missing. */
export function missingHeight(
  { cells, slots }: Missing,
  { width, layout }: Pick<MissingPlace, "width" | "layout">,
): number {
  return slots === 0 ? 0 : gridHeight(cells, { width, top: TOP, scale: layout.scale });
}

/** Slots that no TaskManager can give, and what they would hold. */
export function missingMark(missing: Missing, { y, width, layout, pattern }: MissingPlace): Markup {
  const { cells, slots } = missing;
  const height = missingHeight(missing, { width, layout });
  const placeOf = cellGrid(cells, { width, top: TOP, scale: layout.scale });
  return html`<rect
      class="lack"
      x="1"
      y="${y}"
      width="${width - 2}"
      height="${height}"
      fill="url(#${pattern})"
      rx="3"
    />
    <text class="strong lack-text" x="9" y="${y + 20}">${slots} ${slots === 1 ? "slot is" : "slots are"} missing</text>
    ${cells.map((cell, at) => cellMark(cell, placeOf({ x: 1, y }, at), layout.scale))}`;
}
