import type { Reference } from "../views/reference.js";
import type { World } from "../views/world.js";
import { offerFigure } from "./figure-actions.js";
import { drawPictures, narrowPage, say, viewOf, writeTable } from "./figure-drawing.js";
import type { Page } from "./page.js";

/** How far below the screen a figure is kept up to date, so that it is right when it scrolls in. */
const AHEAD = "50px";

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
    for (const figure of all) {
      if (current && figure.visible && figure.shown !== current) {
        void draw(figure, { world: current, reference, variants: "shown" });
      }
    }
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
  const drawAll = (variants: "shown" | "all"): void => {
    for (const figure of all) if (current) void draw(figure, { world: current, reference, variants });
  };
  // Paper shows all figures, in the wide variant; and a screen that is turned shows the other one.
  addEventListener("beforeprint", () => drawAll("all"));
  narrowPage.addEventListener("change", () => drawAll("shown"));
}

interface Wanted {
  readonly world: World;
  readonly reference: Reference;
  readonly variants: "shown" | "all";
}

async function draw(figure: LiveFigure, { world, reference, variants }: Wanted): Promise<void> {
  figure.shown = world;
  const { name, element } = figure;
  const view = viewOf(name, world, reference);
  say(element, view);
  await drawPictures(element, { name, view, variants, isWanted: () => figure.shown === world });
}
