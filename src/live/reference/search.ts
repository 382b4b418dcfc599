import { foundText, matcher } from "../../views/reference-page/search.js";
import { show, write } from "../text.js";
import { bindAllOptions } from "./all-options.js";
import { bindEverything } from "./everything.js";
import { part } from "./part.js";

/** Lets readers search each list of the reference. What they search for is kept nowhere. */
export function bindSearches(root: ParentNode): void {
  const loads = Array.from(root.querySelectorAll<HTMLElement>("[data-search]"), (section) => {
    const load = bindAllOptions(section, bindSearch(section));
    section.dataset.ready = "";
    return load;
  });
  bindEverything(root, loads.find(Boolean) ?? null);
}

/** Shows what matches, as of now. */
export type Search = () => void;

function bindSearch(section: HTMLElement): Search {
  const words = part(section, "words") as HTMLInputElement | null;
  const kind = part(section, "kind") as HTMLSelectElement | null;
  const search = (): void => {
    const matches = matcher(words?.value ?? "");
    const items = [...section.querySelectorAll<HTMLElement>("[data-search-item]")];
    const found = items.filter((item) => isOfKind(item, kind?.value ?? "") && matches(item.textContent));
    const shown = new Set(found);
    for (const item of items) show(item, shown.has(item));
    openGroups(section, { shown, searching: Boolean(words?.value.trim()) });
    const says = part(section, "says");
    const noun = section.dataset.search ?? "";
    if (says) write(says, foundText({ shown: found.length, all: items.length, noun }));
  };
  words?.addEventListener("input", search);
  kind?.addEventListener("change", search);
  return search;
}

function isOfKind({ dataset }: HTMLElement, kind: string): boolean {
  return kind === "" || dataset.kind === kind;
}

/** A group without anything to show goes, and while one searches the others are open. */
function openGroups(
  section: HTMLElement,
  { shown, searching }: { shown: ReadonlySet<HTMLElement>; searching: boolean },
): void {
  for (const group of section.querySelectorAll<HTMLDetailsElement>("[data-search-group]")) {
    const items = [...group.querySelectorAll<HTMLElement>("[data-search-item]")];
    const some = items.some((item) => shown.has(item));
    show(group, some);
    group.open = searching && some;
  }
}
