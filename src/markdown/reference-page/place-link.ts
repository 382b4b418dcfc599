import { html, type Markup } from "../../components/html.js";
import { course } from "../../shell/course.js";
import { addressOf, type Place } from "../../views/reference-page/place.js";
import { figures } from "../../views/figures.js";
import { workbookModel } from "../../views/workbook.js";
import { sectionsOf } from "./sections.js";
import { defaultWorld } from "../workshop.js";
import { reference } from "../reference.js";

/**
 * A link to a place, named by what stands there: the heading of a section, the title of a figure or of a quantity.
 * @throws {RangeError} where there is no such place
 */
export function placeLink(place: Place): Markup {
  return html`<a href="${addressOf(place)}">${placeTitle(place)}</a>`;
}

/** A link to a place on a page that is named already. */
export function sectionLink(place: Place): Markup {
  const { page, anchor } = place;
  return html`<a href="${addressOf(place)}">${anchor === null ? pageTitle(page) : titleAt(page, anchor)}</a>`;
}

/** What a place is called: the chapter, and what stands there in it. */
function placeTitle({ page, anchor }: Place): string {
  const chapter = pageTitle(page);
  return anchor === null ? chapter : `${chapter}: ${titleAt(page, anchor)}`;
}

/** The title of a page, as the course has it. */
export function pageTitle(page: string): string {
  if (page === "index") return "Keep it going";
  const chapter = course.find(({ path }) => path === `/${page}`);
  if (!chapter) throw new RangeError(`There is no page "${page}".`);
  return chapter.title;
}

function titleAt(page: string, anchor: string): string {
  const title =
    (anchor.startsWith("q-") ? workbookModel.byId.get(anchor.slice(2))?.title : undefined) ??
    (anchor.startsWith("fig-") ? figures[anchor.slice(4)]?.(defaultWorld, reference).title : undefined) ??
    sectionsOf(page).find((section) => section.anchor === anchor)?.title;
  if (title === undefined) throw new RangeError(`There is no "${anchor}" on the page "${page}".`);
  return title;
}
