import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { configurations } from "../../views/configurations.js";
import { keyFinder } from "../../views/reference-page/options/named-keys.js";
import type { Place } from "../../views/reference-page/place.js";
import { chapterOf, chapterQuantities, workbookModel } from "../../views/workbook.js";
import { sectionsOf, type Section } from "./sections.js";
import { defaultWorld } from "../workshop.js";

/** Where the workbook names a key, by key, in the order of the chapters. */
export type KeyMentions = ReadonlyMap<string, readonly Place[]>;

/** Folders of views and exercises that bear another name than the page they are for. */
const PAGE_OF_FOLDER: Readonly<Record<string, string>> = { state: "state-backends" };

/**
 * Finds every key that the pages name: in their prose, in what they let you copy, in what is said about their numbers,
 * and in the sentences of their views and exercises, of which only the page is known.
 * @param keys all that there may be
 */
export function keyMentions(keys: readonly string[]): KeyMentions {
  const find = keyFinder(keys);
  const places = new Map<string, Place[]>();
  const note = (text: string, place: Place): void => {
    for (const key of find(text)) {
      const known = places.get(key) ?? [];
      if (!isNamed(known, place)) places.set(key, [...known, place]);
    }
  };
  for (const page of Object.keys(chapterQuantities)) {
    for (const section of sectionsOf(page)) note(withConfigurations(section), { page, anchor: section.anchor });
    for (const [text, anchor] of numbersOf(page)) note(text, { page, anchor });
    for (const text of sourcesOf(page)) note(text, { page, anchor: null });
  }
  return places;
}

/** A page as a whole adds nothing to a place on it. */
function isNamed(known: readonly Place[], { page, anchor }: Place): boolean {
  return known.some((one) => one.page === page && (anchor === null || one.anchor === anchor));
}

/** The text of a section, with the configurations that stand in it. */
function withConfigurations({ text }: Section): string {
  return text.replace(
    /^```configuration (\S+)$/gm,
    (_, id: string) => configurations[id]?.(defaultWorld, "").text ?? "",
  );
}

/** What a chapter says about its numbers, each with the anchor of the number. */
function numbersOf(page: string): readonly (readonly [text: string, anchor: string])[] {
  return workbookModel.quantities
    .filter(({ id }) => chapterOf(id) === page)
    .map((quantity) => [JSON.stringify(quantity, ["title", "help", "source", "place", "why"]), `q-${quantity.id}`]);
}

/** The sources of the views and exercises of a page. */
function sourcesOf(page: string): readonly string[] {
  return ["src/views", "src/exercises"]
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ entry, folder })))
    .filter(({ entry }) => entry.isDirectory() && (PAGE_OF_FOLDER[entry.name] ?? entry.name) === page)
    .flatMap(({ entry, folder }) => textsBelow(join(folder, entry.name)));
}

function textsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
