import { givenNumber, type GivenNumber } from "../../model/quantity.js";
import { assumed } from "../../model/sources.js";

/** A number of a job that only a question states: the job of the scenario is written with it. */
function stated(id: string, title: string): GivenNumber {
  return givenNumber({
    id,
    // Nothing of this is ever shown: no formula uses the number, no panel offers it, no link carries it.
    symbol: "x",
    help: title,
    link: id,
    initial: null,
    min: 1,
    max: 32768,
    whole: true,
    optional: true,
    title,
    unit: "count",
    source: assumed("stated in the question"),
  });
}

export const sourceParallelism = stated("sourceParallelism", "Parallelism of the source");
export const windowParallelism = stated("windowParallelism", "Parallelism of the window");
export const sinkParallelism = stated("sinkParallelism", "Parallelism of the sink");
export const breakPlace = stated("breakPlace", "Which connection is not chained, from 1");
export const breakReason = stated("breakReason", "Why it is not, from 1");

/** The numbers that the questions of this chapter state beside the scenario. */
export const statedNumbers = [sourceParallelism, windowParallelism, sinkParallelism, breakPlace, breakReason];
