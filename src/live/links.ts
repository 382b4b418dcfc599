import type { Page } from "./page.js";

/** Lets the links between the pages carry the scenario, so that a link opened in a new tab or copied has it too. */
export function bindLinks({ store, whenSettled }: Page, root: ParentNode): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>("a[href]")].filter((link) => {
    const href = link.getAttribute("href") ?? "";
    return !href.startsWith("#") && !link.hasAttribute("download") && link.origin === location.origin;
  });
  const decorate = (): void => {
    for (const link of links) link.setAttribute("href", store.linkTo(link.getAttribute("href") ?? ""));
  };
  whenSettled(decorate);
  decorate();
}
