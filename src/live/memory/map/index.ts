import morphdom from "morphdom";
import { mapBody, mapState } from "../../../components/memory-map/map.js";
import { dataTable } from "../../../components/figure.js";
import { withValue, type Scenario } from "../../../scenario/scenario.js";
import { mapView, type MapKind } from "../../../views/memory/map/view.js";
import type { World } from "../../../views/world.js";
import { offerFigure } from "../../figure-actions.js";
import type { Page } from "../../page.js";
import { write } from "../../text.js";
import { watchVisible } from "../../timeline/visible.js";
import { bindEdges } from "./edges.js";

/** Keeps the memory maps up to date, and lets the reader move their edges and take what mends them. */
export function bindMaps(page: Page, root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-memory-map]")) bindOne(element, page);
}

function bindOne(element: HTMLElement, page: Page): void {
  const id = element.dataset.memoryMap as MapKind;
  let shown: World | null = page.isAsBuilt() ? page.world() : null;
  const follow = (world: World): void => {
    if (shown === world) return;
    shown = world;
    draw(element, id, world);
  };
  const isVisible = watchVisible(element);
  page.afterPaint((world) => isVisible() && follow(world));
  page.whenSettled(follow);
  follow(page.world());
  bindEdges(element, page);
  bindMends(element, page, id);
  offerFigure(element, { name: id, view: () => mapView(id, page.world()) });
  element.dataset.ready = "";
}

function draw(element: HTMLElement, id: MapKind, world: World): void {
  const view = mapView(id, world);
  const parts = { ...view, id };
  const part = (name: string, use: (part: HTMLElement) => void): void => {
    const found = element.querySelector<HTMLElement>(`[data-map-part="${name}"]`);
    if (found) use(found);
  };
  part("title", (title) => write(title, view.title));
  part("state", (state) => fill(state, mapState(parts).text));
  part("body", (body) => fill(body, mapBody(parts).text));
  const table = element.querySelector("[data-table]");
  if (table) table.innerHTML = dataTable(view.table).text;
}

/** Changes what is in an element, in place: what has the focus keeps it. */
function fill(element: HTMLElement, content: string): void {
  const copy = element.cloneNode(false) as HTMLElement;
  copy.innerHTML = content;
  morphdom(element, copy);
}

/** Lets a button set what mends the configuration, as one change that going back undoes. */
function bindMends(element: HTMLElement, { store, world }: Page, id: MapKind): void {
  element.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-mend]") : null;
    const mend = mapView(id, world()).data.trouble?.mends[Number(button?.dataset.mend)];
    if (!button || !mend) return;
    const before: Scenario = store.get();
    store.open(mend.sets.reduce((so, [input, value]) => withValue(so, input, value), before));
    // The button is about to go; what it did is said where the trouble stood.
    element.querySelector<HTMLElement>(".map-said")?.focus();
  });
}
