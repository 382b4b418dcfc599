import katex from "katex";
import { escape, raw, type Markup } from "../components/html.js";
import type { Quantity } from "../model/quantity.js";

/** Letters that cannot occur in a formula by themselves; they keep a number's place through KaTeX. */
const OPEN = "Qz";
const CLOSE = "zQ";

/** TeX for the place of a quantity's number. */
export function placeFor({ id }: Pick<Quantity, "id">): string {
  return String.raw`\text{${OPEN}${id}${CLOSE}}`;
}

/**
 * Renders TeX once and for all. Each place becomes two elements that can be written to: one on paper (`data-v`), one
 * for screen readers (`data-m`).
 * @param textOf the number to put in at first.
 * @throws {Error} when KaTeX's output no longer has exactly these two places, as after a change in KaTeX.
 */
export function renderMath(tex: string, textOf: (id: string) => string = () => ""): Markup {
  const rendered = katex
    .renderToString(tex, { output: "htmlAndMathml", throwOnError: true, strict: "error" })
    .replace(/<annotation[^]*?<\/annotation>/, "");
  return raw(fillPlaces(rendered, { wanted: placesIn(tex), textOf }));
}

function placesIn(tex: string): string[] {
  return [...tex.matchAll(new RegExp(`${OPEN}(\\w+?)${CLOSE}`, "g"))].map(([, id]) => id as string);
}

function fillPlaces(
  rendered: string,
  { wanted, textOf }: { wanted: readonly string[]; textOf: (id: string) => string },
): string {
  let shown = 0;
  let spoken = 0;
  const filled = rendered
    .replace(new RegExp(`<mtext>${OPEN}(\\w+?)${CLOSE}</mtext>`, "g"), (_, id: string) => {
      spoken++;
      return `<mtext data-m="${id}">${escape(textOf(id))}</mtext>`;
    })
    // A fraction within a fraction is set tighter.
    .replace(
      new RegExp(`<span class="(mord(?: mtight)?)">${OPEN}(\\w+?)${CLOSE}</span>`, "g"),
      (_, look: string, id: string) => {
        shown++;
        return `<span class="${look}" data-v="${id}">${escape(textOf(id))}</span>`;
      },
    );
  if (shown !== wanted.length || spoken !== wanted.length) {
    throw new Error(
      `KaTeX left ${String(shown)} visible and ${String(spoken)} spoken places for ${String(wanted.length)} numbers.`,
    );
  }
  return filled;
}
