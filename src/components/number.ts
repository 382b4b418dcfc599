import { html, type Markup } from "./html.js";

/** A live number in a sentence: a link to its derivation, which opens beside it if it is on the same page. */
export function liveNumber(number: { id: string; title: string; text: string; href: string }): Markup {
  const { id, title, text, href } = number;
  return html`<a class="number" href="${href}" data-number="${id}" data-v="${id}" title="${title}">${text}</a>`;
}

/** A number that only follows along: an input shown where it cannot be changed. */
export function plainNumber({ id, text }: { id: string; text: string }): Markup {
  return html`<span class="plain-number" data-v="${id}">${text}</span>`;
}

/** A sentence that the model writes. */
export function sentence({ id, text }: { id: string; text: string }): Markup {
  return html`<span class="sentence" data-s="${id}">${text}</span>`;
}
