import { slideTable } from "../../components/reference/slides.js";
import { searchable } from "../../components/reference/search.js";
import type { Markup } from "../../components/html.js";
import { foundText } from "../../views/reference-page/search.js";
import { slides } from "../../views/reference-page/slides.js";
import { placeLink } from "./place-link.js";

/** Every slide of the talk, and where the workbook treats it. */
export function slideIndexMarkup(): Markup {
  const [noun, all] = ["slides", slides.length];
  return searchable(
    { id: "slide-index", label: "Search the slides", noun, says: foundText({ shown: all, all, noun }) },
    slideTable(slides.map((slide) => ({ ...slide, link: placeLink(slide.at) }))),
  );
}
