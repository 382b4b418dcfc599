import { configurations } from "../views/configurations.js";
import { copyText } from "./carry.js";
import type { Page } from "./page.js";
import { linkTo } from "./strip.js";
import { write } from "./text.js";

/** Keeps the lines of configuration up to date, with the link that restores the scenario in a comment. */
export function bindConfigurations(page: Page, root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>("[data-configuration]")) {
    const configure = configurations[block.dataset.configuration ?? ""];
    const place = block.querySelector<HTMLElement>("[data-text]");
    if (!configure || !place) continue;
    const follow = (): void => write(place, configure(page.world(), linkTo(page)).text);
    page.whenSettled(follow);
    block.dataset.ready = "";
    follow();
    block.querySelector("[data-copy-configuration]")?.addEventListener("click", () => {
      follow();
      void copyText(place.textContent, { status: block.querySelector("[data-status]"), done: "Copied." });
    });
  }
}
