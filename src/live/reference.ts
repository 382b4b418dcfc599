import type { PublishedRate } from "../model/capacity/published-rate.js";
import { NOTHING_MEASURED, type Measurements } from "../model/measurements/measurements.js";
import type { Reference } from "../views/reference.js";

let loading: Promise<Reference> | undefined;

/**
 * The reference data, fetched once, from where the page offers it for download. A page that offers none has no figure
 * that needs it.
 */
export function loadReference(): Promise<Reference> {
  loading ??= fetchAll();
  return loading;
}

async function fetchAll(): Promise<Reference> {
  const [rates, measured] = await Promise.all([offered("published-rates"), offered("measurements-")]);
  return {
    publishedRates: rates.flat() as readonly PublishedRate[],
    measurements: Object.assign(
      {},
      NOTHING_MEASURED,
      ...(measured as readonly Partial<Measurements>[]),
    ) as Measurements,
  };
}

/** What the files that the page offers under a name contain; each is fetched once, however often it is offered. */
function offered(name: string): Promise<readonly unknown[]> {
  const links = document.querySelectorAll<HTMLAnchorElement>(`a[download][href*="${name}"][href$=".json"]`);
  const files = new Set(Array.from(links, ({ href }) => href));
  return Promise.all(Array.from(files, async (file) => (await fetch(file)).json() as Promise<unknown>));
}
