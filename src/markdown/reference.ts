import { measurements } from "../data/measurements.js";
import { publishedRates } from "../data/published-rates.js";
import type { Reference } from "../views/reference.js";

/** The reference data, where pages are built. */
export const reference: Reference = { publishedRates: publishedRates(), measurements: measurements() };
