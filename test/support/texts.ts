import type fc from "fast-check";
import type { GivenText } from "../../src/model/quantity.js";
import { anyJobText, jobTexts } from "./job-texts.js";
import { anyMetricsText, metricsTexts } from "./metrics-texts.js";
import { anySampleText, anyTypeText, sampleTexts, typeTexts } from "./record-texts.js";

interface Texts {
  readonly texts: readonly string[];
  readonly any: fc.Arbitrary<string>;
}

/** What readers may put into the inputs that take a text, by input. */
const textsById: Readonly<Record<string, Texts>> = {
  job: { texts: jobTexts, any: anyJobText },
  recordType: { texts: typeTexts, any: anyTypeText },
  taskMetrics: { texts: metricsTexts, any: anyMetricsText },
  recordSample: { texts: sampleTexts, any: anySampleText },
};

/** Texts for one of those inputs. */
export function textsFor({ id }: GivenText): Texts {
  const texts = textsById[id];
  if (!texts) throw new Error(`There are no texts for "${id}".`);
  return texts;
}
