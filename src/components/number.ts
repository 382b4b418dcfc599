import { derivationLink } from "./derivation.js";
import { html, type Markup } from "./html.js";

/** A live number in a sentence: a link to its derivation, which opens beside it. */
export function liveNumber({ id, title, text }: { id: string; title: string; text: string }): Markup {
  return html`<a class="number" href="${derivationLink(id)}" data-number="${id}" data-v="${id}" title="${title}"
    >${text}</a
  >`;
}

/** A number that only follows along: an input shown where it cannot be changed. */
export function plainNumber({ id, text }: { id: string; text: string }): Markup {
  return html`<span class="plain-number" data-v="${id}">${text}</span>`;
}

/** A sentence that the model writes. */
export function sentence({ id, text }: { id: string; text: string }): Markup {
  return html`<span class="sentence" data-s="${id}">${text}</span>`;
}
