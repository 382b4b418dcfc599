import { unpackKeys, type PackedKey } from "../../../model/configuration-check/keys.js";
import { lookupIn, type Lookup } from "../../../model/configuration-check/lookup.js";

/** The keys of Flink, fetched once from where the page offers them for download. */
export async function loadKeys(section: HTMLElement): Promise<Lookup> {
  const offer = section.querySelector<HTMLAnchorElement>('a[download][href*="options"][href$=".json"]');
  if (!offer) throw new Error("The page does not offer the keys.");
  return lookupIn(unpackKeys((await (await fetch(offer.href)).json()) as readonly PackedKey[]));
}
