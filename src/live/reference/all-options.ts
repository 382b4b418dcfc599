import { optionItem } from "../../components/reference/options.js";
import { unpackKeys, type PackedKey } from "../../model/configuration-check/keys.js";
import { optionRow } from "../../views/reference-page/options/row.js";
import { write } from "../text.js";
import { part } from "./part.js";
import type { Search } from "./search.js";

/** Puts all other keys of Flink’s below those that the workbook names. Rejects where they do not come. */
export type LoadAll = () => Promise<void>;

/** Lets a reader have all keys; null for a list that has no more. */
export function bindAllOptions(section: HTMLElement, search: Search): LoadAll | null {
  const button = part(section, "all") as HTMLButtonElement | null;
  const list = part(section, "list");
  if (!button || !list) return null;
  let loading: Promise<void> | undefined;
  const load = (): Promise<void> => {
    button.disabled = true;
    loading ??= fetchRows(section, list).then(
      (rows) => {
        list.insertAdjacentHTML("beforeend", rows);
        search();
        button.parentElement?.remove();
      },
      (fault: unknown) => {
        button.disabled = false;
        loading = undefined;
        throw fault;
      },
    );
    return loading;
  };
  button.addEventListener("click", () => {
    load().then(
      () => part(section, "words")?.focus(),
      () => {
        const says = part(section, "says");
        if (says) write(says, "The keys could not be loaded. Try again later.");
      },
    );
  });
  return load;
}

/** The rows of all keys that are not in the table yet. */
async function fetchRows(section: HTMLElement, list: HTMLElement): Promise<string> {
  const href = section.querySelector<HTMLAnchorElement>("a[download]")?.href ?? "";
  const keys = unpackKeys((await (await fetch(href)).json()) as readonly PackedKey[]);
  const there = new Set(Array.from(list.querySelectorAll("th code"), ({ textContent }) => textContent));
  return Array.from(keys.values())
    .filter(({ key }) => !there.has(key))
    .map((key) => optionItem(optionRow(key, keys), []).text)
    .join("");
}
