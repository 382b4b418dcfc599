import { dataTable } from "../components/figure.js";
import { html, type Markup } from "../components/html.js";
import { predefinedOptionsTable } from "../views/state/predefined-options.js";

/** The table of the profiles of options for RocksDB, which no scenario changes. */
export function predefinedOptionsMarkup(): Markup {
  return html`<div
    class="table-scroll predefined-options"
    tabindex="0"
    role="region"
    aria-label="Predefined options of RocksDB"
  >
    ${dataTable(predefinedOptionsTable())}
  </div>`;
}
