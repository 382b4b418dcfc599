import morphdom from "morphdom";
import { suspectItems } from "../../components/suspects/ranking.js";
import { ranking } from "../../views/suspects/list/ranking.js";
import type { Page } from "../page.js";

/** Keeps the list of suspects in the order of what the scenario says against them. */
export function bindRanking(page: Page, root: ParentNode): void {
  const section = root.querySelector<HTMLElement>("[data-suspects]");
  const list = section?.querySelector<HTMLElement>("[data-suspects-part=list]");
  if (!section || !list) return;
  const follow = (): void => {
    const next = list.cloneNode(false) as HTMLElement;
    next.innerHTML = suspectItems(ranking(page.world())).text;
    morphdom(list, next);
  };
  page.whenSettled(follow);
  if (!page.isAsBuilt()) follow();
  section.dataset.ready = "";
}
