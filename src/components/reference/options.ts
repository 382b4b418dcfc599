import type { OptionRow } from "../../views/reference-page/options/row.js";
import { html, type Markup } from "../html.js";

/** A page that names a key: a link to it, or its name and links to the places on it. */
export interface NamingPage {
  readonly page: Markup;
  readonly places: readonly Markup[];
}

/** The table of keys, each with the pages that name it. */
export function optionTable(rows: readonly (OptionRow & { readonly named: readonly NamingPage[] })[]): Markup {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Configuration keys, then and now">
    <table class="reference-table options-table">
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">In 1.3</th>
          <th scope="col">In 1.20</th>
          <th scope="col">In 2.3</th>
          <th scope="col">What became of it</th>
          <th scope="col">In the workbook</th>
        </tr>
      </thead>
      <tbody data-search-part="list">
        ${rows.map(({ named, ...row }) => optionItem(row, named))}
      </tbody>
    </table>
  </div>`;
}

/** One key. A line may be broken behind each of its dots. */
export function optionItem({ key, defaults, fate }: OptionRow, named: readonly NamingPage[]): Markup {
  return html`<tr data-search-item data-kind="${fate.kind}">
    <th scope="row"><code>${breakable(key)}</code></th>
    ${defaults.map(
      ({ release, text }) => html`<td data-head="In ${release}" class="option-default">${breakable(text)}</td>`,
    )}
    <td data-head="What became of it" data-search-says>${breakable(fate.says)}</td>
    <td data-head="In the workbook">${named.length === 0 ? "–" : listed(named.map(naming), "; ")}</td>
  </tr>`;
}

function naming({ page, places }: NamingPage): Markup {
  return places.length === 0 ? page : html`${page}: ${listed(places, ", ")}`;
}

function listed(items: readonly Markup[], between: string): Markup {
  return html`${items.map((item, index) => html`${index > 0 && between}${item}`)}`;
}

/** Not behind the point of a number. */
function breakable(text: string): Markup {
  return html`${text.split(/(?<=\.)(?=[a-z<])/i).map((part, index) => html`${index > 0 && html`<wbr />`}${part}`)}`;
}
