import { defaultSample } from "../../../model/serialization/layout/default-sample.js";
import type { RecordText } from "../../../model/serialization/record-of.js";
import type { Sample } from "../../../model/serialization/types/sample.js";
import type { Serializer } from "../../../model/serialization/types/serializer.js";
import { serializationVersions, type SerializationVersion } from "../../../model/serialization/types/version.js";
import type { Table } from "../../figure.js";
import { bytesView, type BytesView } from "./bytes.js";
import { evolutionView, type EvolutionView } from "./evolution.js";
import { builderView, type BuilderView } from "./fields.js";
import { outcomeOf, type Outcome } from "./outcome.js";
import { sampleProblem } from "./reading.js";
import { spansTable } from "./spans-table.js";
import { treeOf, type TreeNode } from "./tree.js";
import { versionColumn, type VersionColumn } from "./versions.js";
import { verdictOn } from "./words.js";

/** All that the bench shows of a type and a value. */
export interface BenchView {
  readonly version: SerializationVersion;
  readonly verdict: string;
  readonly versions: readonly VersionColumn[];
  /** Null where Flink refuses the type. */
  readonly tree: TreeNode | null;
  /** Null where there are no bytes; then `unwritable` says why. */
  readonly bytes: BytesView | null;
  readonly unwritable: string;
  readonly table: Table;
  readonly evolution: EvolutionView;
  readonly builder: BuilderView;
  /** A value that is made up for the type, as JSON; empty where there is none. */
  readonly madeUp: string;
}

/** What all versions make of a type that can be read, one of them in full. A sample that is no JSON counts as none. */
export function benchView({ type, sample }: RecordText, version: SerializationVersion): BenchView {
  const text = { type, sample: sampleProblem(sample) === null ? sample : "" };
  const outcomes = serializationVersions.map((each) => outcomeOf(text, each));
  const chosen = outcomes.find((outcome) => outcome.version === version) as Outcome;
  const { serializer, layout, unwritable } = chosen;
  return {
    version,
    verdict: verdictOn(chosen),
    versions: outcomes.map(versionColumn),
    tree: serializer && treeOf(serializer),
    bytes: layout && bytesView(layout),
    unwritable: serializer === null ? `There are no bytes: Flink ${version} refuses the type.` : (unwritable ?? ""),
    table: spansTable(layout),
    evolution: evolutionView(outcomes, chosen),
    builder: builderView(type),
    madeUp: serializer ? madeUpText(serializer) : "",
  };
}

/** A made-up value as JSON, with each field of an object on a line of its own. */
function madeUpText(serializer: Serializer): string {
  const sample = defaultSample(serializer);
  return isObject(sample)
    ? `{\n${Object.entries(sample)
        .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
        .join(",\n")}\n}`
    : JSON.stringify(sample);
}

function isObject(sample: Sample): sample is { readonly [name: string]: Sample } {
  return typeof sample === "object" && sample !== null && !Array.isArray(sample);
}
