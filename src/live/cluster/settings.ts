import { settingRows } from "../../components/cluster-settings.js";
import { withValue } from "../../scenario/scenario.js";
import type { Cluster } from "../../views/checkpointing/cluster/cluster.js";
import { clusterSettings, type ClusterSetting } from "../../views/checkpointing/cluster/settings.js";
import { agreedSentence, takenSentence } from "../../views/checkpointing/cluster/taken.js";
import type { Page } from "../page.js";
import { show, write } from "../text.js";
import { part } from "./part.js";

/** What a cluster says about the inputs, to be taken into the scenario. */
export interface Settings {
  /** Null hides it. */
  show(cluster: Cluster | null): void;
}

/** Offers the settings of a cluster, and takes those that are wanted as one step that going back undoes. */
export function bindSettings(section: HTMLElement, page: Page): Settings {
  const rows = part(section, "rows");
  const left = new Set<string>();
  let cluster: Cluster | null = null;
  let shown = "";
  const offered = (): readonly ClusterSetting[] => (cluster ? clusterSettings(cluster, page.world()) : []);
  const render = (): void => {
    const all = offered();
    const { text } = settingRows(
      all.filter(({ isInUse }) => !isInUse),
      left,
    );
    if (text !== shown) rows.innerHTML = shown = text;
    write(part(section, "agreed"), agreedSentence(all));
    for (const name of ["offer", "use"]) show(part(section, name), text !== "");
    show(part(section, "settings"), all.length > 0);
  };
  rows.addEventListener("change", ({ target }) => {
    const id = target instanceof HTMLInputElement ? target.dataset.clusterTake : undefined;
    if (id === undefined) return;
    if ((target as HTMLInputElement).checked) left.delete(id);
    else left.add(id);
    // The rows now differ from what they were written with.
    shown = "";
  });
  part(section, "use").addEventListener("click", () => {
    const taken = offered().filter(({ id, objection, isInUse }) => objection === null && !isInUse && !left.has(id));
    write(part(section, "used"), takenSentence(taken));
    if (taken.length === 0) return;
    const scenario = taken.reduce((from, { id, value }) => withValue(from, id, value), page.store.get());
    page.store.open(scenario);
    render();
  });
  page.whenSettled(render);
  return {
    show: (next) => {
      cluster = next;
      left.clear();
      write(part(section, "used"), "");
      render();
    },
  };
}
