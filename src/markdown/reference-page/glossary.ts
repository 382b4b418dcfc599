import { termList } from "../../components/reference/glossary.js";
import { searchable } from "../../components/reference/search.js";
import { raw, type Markup } from "../../components/html.js";
import { glossary } from "../../views/reference-page/glossary.js";
import { termId, type Term } from "../../views/reference-page/glossary/term.js";
import { foundText } from "../../views/reference-page/search.js";
import { shortSource } from "../../views/reference-page/short-source.js";
import { placeLink } from "./place-link.js";

/** Flink's terms, as the workbook uses them. */
export function glossaryMarkup(inline: (text: string) => string): Markup {
  const [noun, all] = ["terms", glossary.length];
  return searchable(
    { id: "terms", label: "Search the terms", noun, says: foundText({ shown: all, all, noun }) },
    termList(glossary.map((term) => termParts(term, inline))),
  );
}

function termParts(term: Term, inline: (text: string) => string) {
  const { changed, source, at } = term;
  return {
    ...term,
    id: termId(term),
    says: raw(inline(term.says)),
    source: shortSource(source),
    changed: changed && { says: raw(inline(changed.says)), source: shortSource(changed.source) },
    link: placeLink(at),
  };
}
