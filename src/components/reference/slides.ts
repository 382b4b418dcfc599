import { html, type Markup } from "../html.js";

/** A slide, with a link to where the workbook treats it. */
export interface SlideParts {
  readonly number: number;
  readonly title: string;
  readonly says: string;
  readonly link: Markup;
}

/** The slides in their order. */
export function slideTable(slides: readonly SlideParts[]): Markup {
  return html`<table class="reference-table slide-table">
    <thead>
      <tr>
        <th scope="col">No.</th>
        <th scope="col">Slide</th>
        <th scope="col">What it says</th>
        <th scope="col">In the workbook</th>
      </tr>
    </thead>
    <tbody>
      ${slides.map(
        ({ number, title, says, link }) =>
          html`<tr id="slide-${number}" data-search-item>
            <td class="slide-number">${number}</td>
            <th scope="row">${title}</th>
            <td data-search-says>${says}</td>
            <td>${link}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
