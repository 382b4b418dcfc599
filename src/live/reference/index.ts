import { once, whenActing, whenNear } from "../occasions.js";
import type { Page } from "../page.js";

/** Binds what only the reference has, once it is near or the reader does something. */
export function bindReference(_page: Page, root: Document): void {
  const ready = once(() => void import("./search.js").then(({ bindSearches }) => bindSearches(root)));
  whenNear("[data-search]", ready);
  whenActing(ready);
}
