import { comparisonRows } from "../../components/cluster.js";
import type { Cluster } from "../../views/checkpointing/cluster/cluster.js";
import { clusterView, type ClusterView } from "../../views/checkpointing/cluster/cluster-view.js";
import { narrowPage } from "../figure-drawing.js";
import type { Page } from "../page.js";
import { write } from "../text.js";
import { bindClusterFigure } from "./figure.js";
import { part } from "./part.js";

/** What is shown of a cluster beside the model. */
export interface Result {
  /** @param origin where the numbers are from, in a few words */
  show(cluster: Cluster, origin: string): void;
}

/** Shows a cluster beside the model of the scenario in use, and follows both. The page was built with the example. */
export function bindResult(section: HTMLElement, { page, example }: { page: Page; example: Cluster }): Result {
  let cluster = example;
  let view: ClusterView = clusterView(cluster, page.world());
  let isNear = false;
  let isStale = !page.isAsBuilt();
  let isBuilt = true;
  const durations = bindClusterFigure(section, { name: "cluster-durations", built: view.durations });
  const history = bindClusterFigure(section, { name: "cluster-history", built: view.history });

  const draw = (variants: "shown" | "all" = "shown"): void => {
    // The pictures that came with the page are right as they are.
    if (isBuilt) return;
    durations.show(view.durations, variants);
    history.show(view.history, variants);
  };
  const render = (): void => {
    isStale = isBuilt = false;
    view = clusterView(cluster, page.world());
    write(part(section, "about"), view.about);
    part(section, "comparison").innerHTML = comparisonRows(view.comparison).text;
    draw();
  };
  new IntersectionObserver((entries) => (isNear = entries.some(({ isIntersecting }) => isIntersecting))).observe(
    section,
  );
  page.afterPaint(() => {
    if (isNear) render();
    else isStale = true;
  });
  page.whenSettled(() => isStale && render());
  // Paper shows the wide variant, and a screen that is turned shows the other one.
  addEventListener("beforeprint", () => draw("all"));
  narrowPage.addEventListener("change", () => draw());
  if (isStale) render();

  return {
    show: (next, origin) => {
      cluster = next;
      write(part(section, "origin"), origin);
      render();
    },
  };
}
