import { searchable } from "../../components/reference/search.js";
import { symbolTables } from "../../components/reference/symbols.js";
import type { Markup } from "../../components/html.js";
import { foundText } from "../../views/reference-page/search.js";
import { symbolGroups, unitText } from "../../views/reference-page/symbols.js";
import { addressOf, symbol } from "../workshop.js";
import { pageTitle } from "./place-link.js";

const PAGE = "/reference";

/** Every symbol of a formula, with a link to where it is derived or said what it is. */
export function symbolsMarkup(): Markup {
  const groups = symbolGroups();
  const noun = "symbols";
  const all = groups.reduce((sum, { quantities }) => sum + quantities.length, 0);
  return searchable(
    { id: "symbol-index", label: "Search the symbols", noun, says: foundText({ shown: all, all, noun }) },
    symbolTables(
      groups.map(({ chapter, quantities }) => ({
        title: pageTitle(chapter),
        rows: quantities.map((quantity) => ({
          ...quantity,
          symbol: symbol(quantity),
          unit: unitText(quantity.unit),
          href: addressOf(quantity.id, PAGE),
        })),
      })),
    ),
  );
}
