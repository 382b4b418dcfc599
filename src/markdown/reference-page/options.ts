import { html, type Markup } from "../../components/html.js";
import { optionTable, type NamingPage } from "../../components/reference/options.js";
import { searchable } from "../../components/reference/search.js";
import { options } from "../../data/options.js";
import type { Key } from "../../model/configuration-check/keys.js";
import { fateKinds } from "../../views/reference-page/options/fate.js";
import { optionRow } from "../../views/reference-page/options/row.js";
import type { Place } from "../../views/reference-page/place.js";
import { foundText } from "../../views/reference-page/search.js";
import { keyMentions } from "./key-mentions.js";
import { pageTitle, sectionLink } from "./place-link.js";

/** The keys that the workbook names; all others of Flink's come when a reader asks for them. */
export function optionsMarkup(): Markup {
  const keys = options();
  const mentions = keyMentions([...keys.keys()]);
  const rows = [...keys.values()]
    .filter(({ key }) => mentions.has(key))
    .map((key: Key) => ({ ...optionRow(key, keys), named: namingPages(mentions.get(key.key) ?? []) }));
  const [noun, all] = ["keys", rows.length];
  return searchable(
    {
      ...{ id: "options", label: "Search the keys", noun, says: foundText({ shown: all, all, noun }) },
      filter: { label: "What became of it", options: fateKinds },
      more: html`<p class="actions">
        <button type="button" data-search-part="all">Search all ${keys.size} keys of Flink</button>
      </p>`,
    },
    html`${optionTable(rows)}
      <p class="actions">
        <a href="./data/options.json" download="options.json">All ${keys.size} keys as JSON</a>
      </p>`,
  );
}

/** The places by page; a page of which nothing more is known is a link itself. */
function namingPages(places: readonly Place[]): readonly NamingPage[] {
  return [...new Set(places.map(({ page }) => page))].map((page) => {
    const on = places.filter((place) => place.page === page && place.anchor !== null).map(sectionLink);
    return { page: on.length === 0 ? sectionLink({ page, anchor: null }) : html`${pageTitle(page)}`, places: on };
  });
}
