import type { PublishedRate } from "../model/capacity/published-rate.js";
import type { Measurements } from "../model/measurements/measurements.js";

/** Data that the workbook did not compute: what figures show beside the model's own numbers. */
export interface Reference {
  readonly publishedRates: readonly PublishedRate[];
  readonly measurements: Measurements;
}
