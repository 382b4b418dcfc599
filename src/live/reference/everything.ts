import { hitItems, type Hit } from "../../components/reference/everything.js";
import { countsText, found, type Findable } from "../../views/reference-page/search.js";
import { show, write } from "../text.js";
import type { LoadAll } from "./all-options.js";
import { part } from "./part.js";

/** Hits that are listed at most; the lists below have all of them. */
const MOST_HITS = 12;

/** Lets a reader search all lists of the page at once; where none has it, all of Flink’s keys as well. */
export function bindEverything(root: ParentNode, loadAll: LoadAll | null): void {
  const section = root.querySelector<HTMLElement>("[data-search-everything]");
  const [words, says, hits] = ["words", "says", "hits"].map((name) => section && part(section, name));
  if (!section || !(words instanceof HTMLInputElement) || !says || !hits) return;
  const search = (): void => {
    const all = found(findablesIn(root), words.value);
    hits.innerHTML = hitItems(all.slice(0, MOST_HITS)).text;
    show(hits, all.length > 0);
    write(says, words.value.trim() === "" ? "" : countsText(countsOf(root, all), MOST_HITS));
  };
  words.addEventListener("input", () => {
    search();
    if (loadAll && mayBeKey(words.value) && hits.hidden) void loadAll().then(search, () => undefined);
  });
  words.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") hits.querySelector("a")?.focus();
  });
  search();
  section.dataset.ready = "";
}

/** Nearly all of Flink’s keys have a dot. */
const mayBeKey = (words: string): boolean => /\w\.\w/.test(words);

interface Found extends Hit, Findable {
  readonly noun: string;
}

function findablesIn(root: ParentNode): readonly Found[] {
  return Array.from(root.querySelectorAll<HTMLElement>("[data-search]"), (list) =>
    Array.from(list.querySelectorAll<HTMLElement>("[data-search-item]"), (item) => findable(item, list)),
  ).flat();
}

function findable(item: HTMLElement, list: HTMLElement): Found {
  const noun = list.dataset.search ?? "";
  const name = item.querySelector("th, dt")?.textContent.trim() ?? "";
  const number = item.querySelector(".slide-number")?.textContent.trim() ?? "";
  const kind = `${noun.charAt(0).toUpperCase()}${noun.slice(1, -1)}${number && ` ${number}`}`;
  return {
    ...{ noun, name, kind },
    says: (item.querySelector("[data-search-says]") ?? chapterOf(item))?.textContent?.trim() ?? "",
    href: item.id.startsWith("term-") ? `#${item.id}` : (item.querySelector("a")?.href ?? `#${list.id}`),
    names: [name, kind, number].map((text) => text.toLowerCase()),
    text: `${kind} ${item.textContent}`,
  };
}

/** The name of the group that an item is in: a symbol’s chapter. */
function chapterOf(item: HTMLElement): ChildNode | null | undefined {
  return item.closest("[data-search-group]")?.querySelector("summary")?.firstChild;
}

/** By noun, in the order of the lists. */
function countsOf(root: ParentNode, all: readonly Found[]): ReadonlyMap<string, number> {
  const lists = Array.from(root.querySelectorAll<HTMLElement>("[data-search]"), ({ dataset }) => dataset.search ?? "");
  return new Map(lists.map((list) => [list, all.filter(({ noun }) => noun === list).length]));
}
