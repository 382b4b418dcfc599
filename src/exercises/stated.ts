import { givenNumber, type GivenNumber } from "../model/quantity.js";
import { assumed } from "../model/sources.js";
import type { Unit } from "../model/units.js";

/** What a question says of a number of its own. */
interface Stated {
  readonly title: string;
  readonly unit: Unit;
  readonly max: number;
  readonly whole?: boolean;
}

/** A number that only a question states: it is in no scenario of the workbook. At least 1. */
export function stated(id: string, { title, unit, max, whole = false }: Stated): GivenNumber {
  return givenNumber({
    id,
    // Nothing of this is ever shown: no formula uses the number, no panel offers it, no link carries it.
    symbol: "x",
    help: title,
    link: id,
    initial: null,
    min: 1,
    max,
    whole,
    optional: true,
    title,
    unit,
    source: assumed("stated in the question"),
  });
}
