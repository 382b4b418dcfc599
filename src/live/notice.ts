import type { Page } from "./page.js";
import { show } from "./text.js";

/** Says what of a link or a stored scenario was not understood, and that nothing is kept if the browser refuses. */
export function bindNotice({ store, atOnce }: Page, root: ParentNode): void {
  const notice = root.querySelector<HTMLElement>("[data-notice]");
  if (!notice) return;
  const follow = (): void => {
    const sentences = [...store.problems()];
    if (!store.isPersistent()) {
      sentences.push("This browser keeps nothing for the next visit. The link holds the scenario all the same.");
    }
    const text = sentences.join(" ");
    if (notice.textContent !== text) notice.textContent = text;
    show(notice, text !== "");
  };
  atOnce(follow);
  follow();
}
