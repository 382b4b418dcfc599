import type { PublishedRate } from "../model/capacity/published-rate.js";
import type { Reference } from "../views/reference.js";

let loading: Promise<Reference> | undefined;

/**
 * The reference data, fetched once, from where the page offers it for download. A page that offers none has no figure
 * that needs it.
 */
export function loadReference(): Promise<Reference> {
  loading ??= fetchRates().then((publishedRates) => ({ publishedRates }));
  return loading;
}

async function fetchRates(): Promise<readonly PublishedRate[]> {
  const link = document.querySelector<HTMLAnchorElement>('a[download][href*="published-rates"]');
  if (!link) return [];
  const response = await fetch(link.href);
  return (await response.json()) as readonly PublishedRate[];
}
