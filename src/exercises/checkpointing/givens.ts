import { givenNumber, type GivenNumber } from "../../model/quantity.js";
import { assumed } from "../../model/sources.js";
import type { Unit } from "../../model/units.js";

/** A number that only a question states: it is in no scenario of the workbook. */
function stated(id: string, { title, unit }: { title: string; unit: Unit }): GivenNumber {
  return givenNumber({
    id,
    // Nothing of this is ever shown: no formula uses the number, no panel offers it, no link carries it.
    symbol: "x",
    help: title,
    link: id,
    initial: null,
    min: 1,
    max: 86400,
    optional: true,
    title,
    unit,
    source: assumed("stated in the question"),
  });
}

export const usualSeconds = stated("usualSeconds", { title: "How long a checkpoint usually takes", unit: "seconds" });
export const slowSeconds = stated("slowSeconds", { title: "How long the slow checkpoint takes", unit: "seconds" });
export const longestDelaySeconds = stated("longestDelaySeconds", { title: "Longest restart delay", unit: "seconds" });
export const failuresInARow = stated("failuresInARow", { title: "Failures in a row", unit: "count" });

/** The numbers that the questions of this chapter state beside the scenario. */
export const statedNumbers = [usualSeconds, slowSeconds, longestDelaySeconds, failuresInARow];
