import { html, type Markup } from "../html.js";

/** Something found, and where it leads. */
export interface Hit {
  /** What it is, such as "Term" or "Slide 37". */
  readonly kind: string;
  readonly name: string;
  readonly says: string;
  readonly href: string;
}

/** One field for all lists of the page. Without a script there is nothing of it. */
export function everything(): Markup {
  return html`<section
    class="reference-everything"
    data-search-everything
    aria-label="Search all lists"
    data-needs-script
  >
    <div class="reference-search" role="search" aria-label="Search all lists">
      <div class="field">
        <label for="everything-words">A word, a key, or the number of a slide</label>
        <input type="search" id="everything-words" autocomplete="off" spellcheck="false" data-search-part="words" />
      </div>
    </div>
    <p class="reference-says" role="status" data-search-part="says"></p>
    <ol class="search-hits" data-search-part="hits" hidden></ol>
  </section>`;
}

/** The items of the list of what was found. */
export function hitItems(hits: readonly Hit[]): Markup {
  return html`${hits.map(
    ({ kind, name, says, href }) =>
      html`<li>
        <span class="hit-kind">${kind}</span> <a href="${href}">${name}</a> <span class="hit-says">${says}</span>
      </li>`,
  )}`;
}
