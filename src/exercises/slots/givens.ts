import { stated } from "../stated.js";

/** A number of a job that a question states: the job of the scenario is written with it. */
const ofJob = (id: string, title: string) => stated(id, { title, unit: "count", max: 32768, whole: true });

export const sourceParallelism = ofJob("sourceParallelism", "Parallelism of the source");
export const windowParallelism = ofJob("windowParallelism", "Parallelism of the window");
export const sinkParallelism = ofJob("sinkParallelism", "Parallelism of the sink");
export const breakPlace = ofJob("breakPlace", "Which connection is not chained, from 1");
export const breakReason = ofJob("breakReason", "Why it is not, from 1");

/** The numbers that the questions of this chapter state beside the scenario. */
export const statedNumbers = [sourceParallelism, windowParallelism, sinkParallelism, breakPlace, breakReason];
