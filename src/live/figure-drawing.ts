import morphdom from "morphdom";
import { drawings } from "../components/drawings/index.js";
import { dataTable } from "../components/figure.js";
import type { FigureView } from "../views/figure.js";
import { figures } from "../views/figures.js";
import type { Reference } from "../views/reference.js";
import type { World } from "../views/world.js";
import { write } from "./text.js";

type Variant = "wide" | "narrow";

/** The width below which the style sheet shows the narrow variants. */
export const narrowPage = matchMedia("(max-width: 699px)");

/** A figure worked out for a scenario. */
export function viewOf(name: string, world: World, reference: Reference): FigureView {
  const view = figures[name];
  if (!view) throw new RangeError(`There is no figure "${name}".`);
  return view(world, reference);
}

/**
 * Draws the pictures of a figure into those that are there.
 * @param variants all of them, or those that the width of the page calls for
 * @param isWanted whether the pictures are still wanted: while Plot loads, a newer scenario may come
 */
export async function drawPictures(
  element: HTMLElement,
  {
    name,
    view,
    variants,
    isWanted,
  }: { name: string; view: FigureView; variants: "shown" | "all"; isWanted: () => boolean },
): Promise<void> {
  for (const target of element.querySelectorAll<HTMLElement>("[data-picture]")) {
    if (!target.firstElementChild || (variants === "shown" && !isShown(target))) continue;
    const picture = await pictureOf(name, view.data, target.dataset.picture as Variant);
    if (!isWanted()) return;
    morphdom(target.firstElementChild, picture);
  }
}

/** Writes all that a figure says in words. */
export function say(element: HTMLElement, view: FigureView): void {
  part(element, "figure-title", (title) => write(title, view.title));
  part(element, "finding", (finding) => write(finding, view.finding));
  part(element, "description", (picture) => picture.setAttribute("aria-label", view.description));
  writeTable(element, view);
}

async function pictureOf(name: string, data: unknown, variant: Variant): Promise<SVGSVGElement | string> {
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (drawing) return drawing[variant](data as never).text;
  const { drawChart, NARROW, WIDE } = await import("../components/charts/index.js");
  return drawChart(name as Parameters<typeof drawChart>[0], data, variant === "wide" ? WIDE : NARROW);
}

/** Writes the table behind a figure, if somebody looks at it. */
export function writeTable(element: HTMLElement, view: FigureView): void {
  if (!element.querySelector<HTMLDetailsElement>(".behind")?.open) return;
  part(element, "table", (place) => (place.innerHTML = dataTable(view.table).text));
}

function part(element: HTMLElement, name: string, use: (part: HTMLElement) => void): void {
  const found = element.querySelector<HTMLElement>(`[data-${name}]`);
  if (found) use(found);
}

/** Whether a picture is the variant that the width of the page calls for. */
function isShown({ dataset }: HTMLElement): boolean {
  return (dataset.picture === "narrow") === narrowPage.matches;
}
