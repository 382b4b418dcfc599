import type { Markup } from "../components/html.js";

/** What a block may need beside its own text. */
export interface BlockContext {
  /** Tells one block on the page from another. */
  readonly place: string;
  /** The page's path. */
  readonly page: string;
  /** Quantities derived on the page so far. */
  readonly derived: Set<string>;
  /** Figures and exercises that stand on the page so far. */
  readonly standing: Set<string>;
  /** Renders a piece of Markdown inside a line. */
  readonly inline: (text: string) => string;
}

/** A fenced block of an author: what follows the name on the first line, and the lines inside. */
export type Block = (argument: string, lines: readonly string[], context: BlockContext) => Markup;

/** Renders what has an id of its own and can therefore stand on a page only once. */
export function once(what: string, standing: Set<string>, render: () => Markup): Markup {
  if (standing.has(what)) throw new RangeError(`The ${what} stands on this page already.`);
  standing.add(what);
  return render();
}
