import { phrases } from "../views/phrases.js";
import type { World } from "../views/world.js";
import type { Page } from "./page.js";
import { groupBy, write } from "./text.js";

/** Keeps every sentence that the model writes up to date, from now on. */
export function bindSentences(page: Page, root: ParentNode): void {
  const sentences = groupBy(root, "s");
  const follow = (world: World): void => {
    for (const [name, elements] of sentences) {
      const text = phrases[name]?.(world) ?? "";
      for (const element of elements) write(element, text);
    }
  };
  page.atOnce(follow);
  if (!page.isAsBuilt()) follow(page.world());
}
