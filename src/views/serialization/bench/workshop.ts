import type { SerializationVersion } from "../../../model/serialization/types/version.js";
import type { World } from "../../world.js";
import { saidOf, typeExamples, type TypeExample } from "./examples.js";
import { benchView, type BenchView } from "./view.js";

/** The bench ready to be set. */
export interface TypeWorkshop {
  readonly type: string;
  readonly sample: string;
  readonly view: BenchView;
  readonly examples: readonly TypeExample[];
  /** What is to be seen in the type; empty for one that is no example. */
  readonly said: string;
}

/** The bench of the scenario’s record. @param version null for that of the scenario */
export function typeWorkshop(world: World, version: SerializationVersion | null): TypeWorkshop {
  const { recordType, recordSample, flinkVersion } = world.evaluation.values;
  const type = String(recordType);
  const sample = String(recordSample);
  const own = flinkVersion === "then" ? "1.3" : "2.x";
  const view = benchView({ type, sample }, version ?? own);
  return { type, sample, view, examples: typeExamples, said: saidOf(type) };
}
