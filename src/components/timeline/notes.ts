import type { Note } from "../../views/checkpointing/timeline/bands.js";
import type { TimelineData } from "../../views/checkpointing/timeline/data.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { textWidth, xOf, type Layout } from "./layout.js";

/** A note with a place for it. */
interface Placed {
  readonly lines: readonly string[];
  /** Which line of the layout the first one stands on. */
  readonly line: number;
  readonly x: number;
}

/** Between a leader and the words that it leads to. */
const LEADER_GAP = 4;
/** Between two notes on one line. */
const GAP = 14;

/** What happened over stretches of time: a bracket above the lanes for each, and words where there is room for them. */
export function noteMarkup(data: TimelineData, layout: Layout): Markup {
  const begins = layout.noteLines.map(() => layout.width);
  // From right to left: an earlier note stands higher, if it must, and its leader passes by the later ones.
  const sorted = [...data.notes].sort((a, b) => b.from - a.from);
  return html`<g class="notes">
    ${sorted.map((note) => {
      const [x1, x2] = [note.from, note.to].map((at) => xOf(at, data.seconds, layout)) as [number, number];
      const placed = place(note, { x: x1, begins, layout });
      return html`<path class="bracket" d="M${round(x1)},${layout.bracketY}v-5H${round(x2)}v5" />
        ${placed && words(placed, { x: x1, layout })}`;
    })}
  </g>`;
}

interface Room {
  readonly x: number;
  /** Where the leftmost note on each line begins; changed when one is placed. */
  readonly begins: number[];
  readonly layout: Layout;
}

/** The first of a note's texts for which there is room, on the lowest lines that have it. */
function place({ texts }: Note, { x, begins, layout }: Room): Placed | null {
  for (const lines of texts) {
    const width = Math.max(...lines.map(textWidth));
    const left = Math.max(0, Math.min(x + LEADER_GAP, layout.width - width));
    for (let line = begins.length - lines.length; line >= 0; line--) {
      const under = begins.slice(line, line + lines.length);
      const room = under.every((begin) => left + width + (begin < layout.width ? GAP : 0) <= begin);
      if (!room) continue;
      for (let index = line; index < line + lines.length; index++) begins[index] = left;
      return { lines, line, x: left };
    }
  }
  return null;
}

function words({ lines, line, x }: Placed, { x: from, layout }: { x: number; layout: Layout }): Markup {
  const bottom = layout.noteLines[line + lines.length - 1] ?? layout.bracketY;
  return html`<path class="leader" d="M${round(from)},${layout.bracketY - 5}V${bottom + 3}" /> ${lines.map(
      (text, index) =>
        html`<text class="note" x="${round(x)}" y="${layout.noteLines[line + index] ?? bottom}">${text}</text>`,
    )}`;
}
