import { dataTable } from "../../components/figure.js";
import type { Drawable } from "../../views/checkpointing/cluster/drawable.js";
import type { FigureView } from "../../views/figure.js";
import { offerFigure } from "../figure-actions.js";
import { drawPictures } from "../figure-drawing.js";
import { show, write } from "../text.js";
import { part } from "./part.js";

/** A figure of the block. */
export interface ClusterFigure {
  show(view: Drawable<unknown>, variants: "shown" | "all"): void;
}

const NOTHING: FigureView = { title: "", finding: "", description: "", table: { columns: [], rows: [] }, data: null };

/**
 * Keeps one figure as it was last shown: words at once, and the picture as soon as Plot is there.
 * @param options.built what the page was built with
 */
export function bindClusterFigure(
  section: HTMLElement,
  { name, built }: { name: string; built: Drawable<unknown> },
): ClusterFigure {
  const element = section.querySelector<HTMLElement>(`[data-cluster-figure="${name}"]`);
  if (!element) throw new Error(`The cluster has no figure "${name}".`);
  const behind = part(element, "behind") as HTMLDetailsElement;
  let current = orNothing(built);
  // Nobody looks at a closed one, but what it said before must not stay in the page.
  const writeTable = (): void => {
    part(element, "table").innerHTML = behind.open ? dataTable(current.table).text : "";
  };
  behind.addEventListener("toggle", writeTable);
  offerFigure(element, { name, view: () => current });
  return {
    show: (view, variants) => {
      const isThere = !("nothing" in view);
      current = orNothing(view);
      for (const hidden of [part(element, "picture"), behind]) show(hidden, isThere);
      write(part(element, "finding"), isThere ? view.finding : view.nothing);
      writeTable();
      if (!isThere) return;
      write(part(element, "title"), view.title);
      part(element, "picture").setAttribute("aria-label", view.description);
      void drawPictures(element, { name, view, variants, isWanted: () => current === view });
    },
  };
}

function orNothing(view: Drawable<unknown>): FigureView {
  return "nothing" in view ? NOTHING : view;
}
