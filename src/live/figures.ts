import morphdom from "morphdom";
import { drawings } from "../components/drawings/index.js";
import { dataTable } from "../components/figure.js";
import type { MachineData } from "../views/capacity/machine.js";
import type { FigureView } from "../views/figure.js";
import { figures } from "../views/figures.js";
import type { Reference } from "../views/reference.js";
import type { World } from "../views/world.js";
import { offerFigure } from "./figure-actions.js";
import type { Page } from "./page.js";
import { write } from "./text.js";

/** How far below the screen a figure is kept up to date, so that it is right when it scrolls in. */
const AHEAD = "200px";

/** The width below which the style sheet shows the narrow variants. */
const NARROW_PAGE = "(max-width: 699px)";

type Variant = "wide" | "narrow";

interface LiveFigure {
  readonly name: string;
  readonly element: HTMLElement;
  visible: boolean;
  /** The scenario it shows; null while that is the one the page was built with. */
  shown: World | null;
}

/** Keeps the figures up to date: the sentences of all, the pictures of those that can be seen. */
export function bindFigures(page: Page, root: ParentNode, reference: Reference): void {
  const all = [...root.querySelectorAll<HTMLElement>("[data-figure]")].map((element): LiveFigure => {
    return { name: element.dataset.figure ?? "", element, visible: false, shown: null };
  });
  let current = page.isAsBuilt() ? null : page.world();
  const drawVisible = (): void => {
    for (const figure of all)
      if (figure.visible && figure.shown !== current && current) void draw(figure, current, reference);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const figure = all.find(({ element }) => element === target);
        if (figure) figure.visible = isIntersecting;
      }
      drawVisible();
    },
    { rootMargin: AHEAD },
  );
  for (const figure of all) {
    observer.observe(figure.element);
    offerFigure(figure.element, { name: figure.name, view: () => viewOf(figure.name, page.world(), reference) });
    figure.element.addEventListener(
      "toggle",
      () => figure.shown && writeTable(figure.element, viewOf(figure.name, figure.shown, reference)),
      { capture: true },
    );
  }
  page.afterPaint((world) => {
    current = world;
    drawVisible();
  });
  // Words are cheap, and those out of sight can be found and read aloud.
  const sayAll = (world: World): void => {
    for (const { name, element, shown } of all) if (shown !== world) say(element, viewOf(name, world, reference));
  };
  page.whenSettled(sayAll);
  if (current) sayAll(current);
  const drawAll = (): void => all.forEach((figure) => current && void draw(figure, current, reference));
  // Paper shows all figures, and may be narrower than the screen; so may the screen be after it was turned.
  addEventListener("beforeprint", drawAll);
  matchMedia(NARROW_PAGE).addEventListener("change", drawAll);
}

function viewOf(name: string, world: World, reference: Reference): FigureView {
  const view = figures[name];
  if (!view) throw new RangeError(`There is no figure "${name}".`);
  return view(world, reference);
}

async function draw(figure: LiveFigure, world: World, reference: Reference): Promise<void> {
  figure.shown = world;
  const { name, element } = figure;
  const view = viewOf(name, world, reference);
  say(element, view);
  for (const target of element.querySelectorAll<HTMLElement>("[data-picture]")) {
    if (!isShown(target) || !target.firstElementChild) continue;
    const picture = await pictureOf(name, view.data, target.dataset.picture as Variant);
    // While Plot was loading, a newer scenario may have been drawn.
    if (figure.shown !== world) return;
    morphdom(target.firstElementChild, picture);
  }
}

/** Writes all that a figure says in words. */
function say(element: HTMLElement, view: FigureView): void {
  part(element, "figure-title", (title) => write(title, view.title));
  part(element, "finding", (finding) => write(finding, view.finding));
  part(element, "description", (picture) => picture.setAttribute("aria-label", view.description));
  writeTable(element, view);
}

async function pictureOf(name: string, data: unknown, variant: Variant): Promise<SVGSVGElement | string> {
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (drawing) return drawing[variant](data as MachineData).text;
  const { drawChart, NARROW, WIDE } = await import("../components/charts/index.js");
  return drawChart(name as Parameters<typeof drawChart>[0], data, variant === "wide" ? WIDE : NARROW);
}

function writeTable(element: HTMLElement, view: FigureView): void {
  if (!element.querySelector<HTMLDetailsElement>(".behind")?.open) return;
  part(element, "table", (place) => (place.innerHTML = dataTable(view.table).text));
}

function part(element: HTMLElement, name: string, use: (part: HTMLElement) => void): void {
  const found = element.querySelector<HTMLElement>(`[data-${name}]`);
  if (found) use(found);
}

/** Whether this is the variant that the width of the page calls for. */
function isShown(element: HTMLElement): boolean {
  return element.offsetParent !== null;
}
