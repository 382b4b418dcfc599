import type { SerializerTime } from "../../model/measurements/serializers.js";
import { roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { newestSerializers } from "../measurements/newest.js";
import { runText, versionsIn } from "../measurements/runs.js";
import type { Reference } from "../reference.js";
import { tableOf } from "../rows.js";
import { amount, counted, num, say, type World } from "../world.js";
import { coresText } from "./opening/answer.js";

export interface SerializationCoresData {
  readonly bars: readonly CoresBar[];
  /** The end of the axis, in cores. */
  readonly right: number;
  /** The reader’s own record; null where there is none. */
  readonly own: { readonly cores: number; readonly text: string } | null;
}

/** What one form of the measured record takes, in cores. */
export interface CoresBar extends Readonly<Record<Operation, number>> {
  readonly name: string;
  readonly total: number;
  /** What it comes to. */
  readonly text: string;
  readonly bytes: number;
}

export type Operation = SerializerTime["operation"];

/** Forms of the same order that were measured. */
const forms: readonly (readonly [type: string, name: string])[] = [
  ["tuple-8", "Tuple8"],
  ["row-8", "Row"],
  ["record-8", "Java record"],
  ["pojo-8", "POJO"],
  ["pojo-8-object", "POJO with an Object"],
  ["avro-8", "Avro, generic record"],
  ["kryo-8-arrays", "Kryo, all registered"],
  ["kryo-8", "Kryo, nothing registered"],
];

/** Cores that write, read and copy at the scenario’s rate, if its records were the measured order in one form or another. */
export function serializationCoresView(world: World, { measurements }: Reference): FigureView<SerializationCoresData> {
  const times = timesFor(world, newestSerializers(measurements));
  const bars = forms.flatMap(([type, name]) =>
    barOf(name, { world, times: times.filter((time) => time.type === type) }),
  );
  const own = num(world, "serializationCores");
  const all = [...bars.map(({ total }) => total), ...(Number.isNaN(own) ? [] : [own])];
  return {
    title: "Cores that only hand records on, at your rate, by the form of the record",
    finding: finding(world, bars) + runText(times),
    description:
      "A bar for each form of the measured order, divided into writing, reading and copying, in cores. A line across the " +
      "bars is the reader’s own record.",
    table: tableOf(
      ["Form", "Bytes", "Writing", "Reading", "Copying", "Together"],
      bars.map(({ name, bytes, write, read, copy, total }) => [
        name,
        amount(bytes, "bytes", { scale: "B", exact: true }),
        ...[write, read, copy, total].map((cores) => amount(cores, "count")),
      ]),
    ),
    data: {
      bars,
      right: roundUp(Math.max(0, ...all)),
      own: Number.isNaN(own) ? null : { cores: own, text: `your record: ${coresText(own)}` },
    },
  };
}

/** Times in the measured version that is nearest to the scenario’s: the last 1.x for 1.3. */
function timesFor({ evaluation }: World, all: readonly SerializerTime[]): readonly SerializerTime[] {
  const versions = versionsIn(all);
  const version = evaluation.values.flinkVersion === "then" ? versions.at(-1) : versions[0];
  return all.filter(({ flink }) => flink === version);
}

interface Measured {
  readonly world: World;
  readonly times: readonly SerializerTime[];
}

function barOf(name: string, { world, times }: Measured): readonly CoresBar[] {
  const [first] = times;
  if (!first) return [];
  const rate = num(world, "recordsPerSecond");
  const [exchanges, copies] = [num(world, "exchanges"), num(world, "copiesPerRecord")];
  const cores = (operation: Operation, passes: number): number =>
    rate * passes * 1e-9 * (times.find((time) => time.operation === operation)?.meanNanoseconds ?? 0);
  const parts = { write: cores("write", exchanges), read: cores("read", exchanges), copy: cores("copy", copies) };
  const total = parts.write + parts.read + parts.copy;
  return [{ name, ...parts, total, text: coresText(total), bytes: first.bytes }];
}

function finding(world: World, bars: readonly CoresBar[]): string {
  const [tuple, pojo, kryo] = ["Tuple8", "POJO", "Kryo, nothing registered"].map((name) =>
    bars.find((bar) => bar.name === name),
  );
  if (!tuple || !pojo || !kryo) return "";
  const copies = num(world, "copiesPerRecord") === 1 ? "1 copy" : `${say(world, "copiesPerRecord")} copies`;
  const way = `${counted(say(world, "exchanges"), "exchange")} and ${copies}`;
  return (
    `With ${say(world, "recordsPerSecond")}, ${way}, the measured order takes ${coresText(tuple.total)} as a tuple, ` +
    `${amount(pojo.total, "count")} as a POJO and ${amount(kryo.total, "count")} by Kryo with nothing registered, of which ` +
    `${amount(kryo.read, "count")} to read it. `
  );
}
