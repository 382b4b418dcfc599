import type { CheckpointBar } from "../../views/checkpointing/timeline/bars.js";
import type { TimelineData } from "../../views/checkpointing/timeline/data.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { endSign, endSignOf, SIGN_WIDTH, type EndSign } from "./end-signs.js";
import { textWidth, xOf, type Layout } from "./layout.js";
import type { Rows } from "./rows.js";

/** Between two labels, and between a sign and its word. */
const GAP = 4;

interface Label {
  readonly sign: EndSign;
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** What became of each checkpoint, below its bar: in words where they fit, else only where it is unusual, else as a sign. */
export function barLabels(data: TimelineData, { rows, layout }: { rows: Rows; layout: Layout }): Markup {
  const labels = (word: (bar: CheckpointBar) => string): Label[] =>
    data.bars.flatMap((bar) => {
      const sign = endSignOf(bar);
      return sign ? [labelOf(bar, { sign, text: word(bar) })] : [];
    });
  const full = labels(({ text }) => text);
  const short = labels(({ text, isUnusual }) => (isUnusual ? text : ""));
  const signs = labels(() => "");
  const chosen = [full, short, signs].find(fits) ?? thinned(signs);
  const y = rows.bottom + 15;
  return html`${chosen.map(
    ({ sign, text, left }) =>
      html`${endSign(sign, { x: left + SIGN_WIDTH / 2, y: y - 4.5 })}
      ${
        text !== "" &&
        html`<text class="became ${sign}" x="${round(left + SIGN_WIDTH + GAP)}" y="${round(y)}">${text}</text>`
      }`,
  )}`;

  function labelOf(bar: CheckpointBar, { sign, text }: Pick<Label, "sign" | "text">): Label {
    const width = SIGN_WIDTH + (text === "" ? 0 : GAP + textWidth(text));
    const [x1, x2] = [bar.from, bar.to].map((at) => xOf(at, data.seconds, layout)) as [number, number];
    // A sign stands below the middle of its bar; words begin where it begins, but stay within the picture.
    const left = text === "" ? (x1 + x2 - width) / 2 : Math.min(x1 + 1, layout.width - width);
    return { sign, text, left, right: left + width };
  }
}

function fits(labels: readonly Label[]): boolean {
  return labels.every((label, index) => follows(label, labels[index - 1]));
}

/** Whether a label is clear of the one before it. Signs alone may stand close together. */
function follows({ left, text }: Label, before: Label | undefined): boolean {
  return before === undefined || left >= before.right + (text === "" && before.text === "" ? 1 : GAP);
}

/** The labels that do not stand on the one before. */
function thinned(labels: readonly Label[]): readonly Label[] {
  const kept: Label[] = [];
  for (const label of labels) if (follows(label, kept.at(-1))) kept.push(label);
  return kept;
}
