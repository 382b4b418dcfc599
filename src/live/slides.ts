import { dataTable } from "../components/figure.js";
import { slidesTable } from "../views/capacity/slides.js";
import type { Page } from "./page.js";

/** Keeps the table of the slides' figures up to date. */
export function bindSlides(page: Page, root: ParentNode): void {
  const places = [...root.querySelectorAll<HTMLElement>("[data-slides]")];
  if (places.length === 0) return;
  page.whenSettled((world) => {
    for (const place of places) place.innerHTML = dataTable(slidesTable(world)).text;
  });
}
