import { html, type Markup } from "../html.js";

/** A term, with its sources as text and a link to where it is explained. */
export interface TermParts {
  readonly id: string;
  readonly term: string;
  readonly says: Markup;
  readonly source: string;
  readonly changed: { readonly says: Markup; readonly source: string } | null;
  readonly link: Markup;
}

/** Terms and what they mean. */
export function termList(terms: readonly TermParts[]): Markup {
  return html`<dl class="glossary">
    ${terms.map(
      ({ id, term, says, source, changed, link }) =>
        html`<div id="${id}" data-search-item>
          <dt><dfn>${term}</dfn></dt>
          <dd><span data-search-says>${says}</span> <cite class="inline-source">${source}</cite></dd>
          ${changed && html`<dd class="then">${changed.says} <cite class="inline-source">${changed.source}</cite></dd>`}
          <dd class="term-link">${link}</dd>
        </div>`,
    )}
  </dl>`;
}
