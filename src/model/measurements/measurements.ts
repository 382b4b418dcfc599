import type { PublishedSerializer, ReuseRate, SerializerTime } from "./serializers.js";
import type { CheckpointTaken, PublishedState, StateTime } from "./state.js";

/** What was measured for the chapter on serialization, and what others published. */
export interface SerializationMeasurements {
  readonly serializers: readonly SerializerTime[];
  readonly objectReuse: readonly ReuseRate[];
  readonly publishedSerializers: readonly PublishedSerializer[];
}

/** What was measured for the chapter on state backends, and what others published. */
export interface StateMeasurements {
  readonly state: readonly StateTime[];
  readonly checkpoints: readonly CheckpointTaken[];
  readonly publishedState: readonly PublishedState[];
}

/** All measurements. */
export type Measurements = SerializationMeasurements & StateMeasurements;

/** On a page without measurements. */
export const NOTHING_MEASURED: Measurements = {
  serializers: [],
  objectReuse: [],
  publishedSerializers: [],
  state: [],
  checkpoints: [],
  publishedState: [],
};
