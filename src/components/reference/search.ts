import { html, type Markup, type Part } from "../html.js";

/** A list that can be searched. */
export interface SearchParts {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** What is counted, in the plural. */
  readonly noun: string;
  /** How many there are, as a sentence. */
  readonly says: string;
  /** A choice beside the words: its label, and what it offers by the value that an item has. */
  readonly filter?: { readonly label: string; readonly options: Readonly<Record<string, string>> };
  /** What else stands with the fields. */
  readonly more?: Part;
}

/** A list with a field to search it. Without a script all of the list is there, and no field. */
export function searchable({ id, label, noun, says, filter, more = null }: SearchParts, list: Markup): Markup {
  return html`<section class="reference-part" id="${id}" data-search="${noun}" aria-label="${label}">
    <div class="reference-search" role="search" aria-label="${label}" data-needs-script>
      <div class="field">
        <label for="${id}-words">${label}</label>
        <input type="search" id="${id}-words" autocomplete="off" spellcheck="false" data-search-part="words" />
      </div>
      ${filter && select(`${id}-kind`, filter)} ${more}
    </div>
    <p class="reference-says" role="status" data-search-part="says">${says}</p>
    ${list}
  </section>`;
}

function select(id: string, { label, options }: NonNullable<SearchParts["filter"]>): Markup {
  return html`<div class="field">
    <label for="${id}">${label}</label>
    <select id="${id}" autocomplete="off" data-search-part="kind">
      <option value="">anything</option>
      ${Object.entries(options).map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select>
  </div>`;
}
