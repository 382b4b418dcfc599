import { foreignPart, toQuery } from "./query.js";
import type { Scenario } from "./scenario.js";

/** The search part of an address, changed to carry this scenario; parameters of others stay. "" when none is left. */
export function searchWith(search: string, scenario: Scenario): string {
  const query = [foreignPart(search), toQuery(scenario)].filter(Boolean).join("&");
  return query === "" ? "" : `?${query}`;
}

/**
 * A link to another page of the site, changed to carry this scenario. Path, hash and other parameters stay as they are.
 * What leads elsewhere, within the same page, or is no address at all, comes back unchanged.
 * @param href as it stands in the page, relative or absolute
 * @param here the address of the page that contains it
 */
export function linkWith(href: string, here: string, scenario: Scenario): string {
  if (href.startsWith("#") || !isSameSite(href, here)) return href;
  const [, path = "", search = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  return path + searchWith(search, scenario) + hash;
}

function isSameSite(href: string, here: string): boolean {
  if (!URL.canParse(href, here)) return false;
  const [target, page] = [new URL(href, here), new URL(here)];
  return target.protocol === page.protocol && target.host === page.host && target.origin === page.origin;
}
