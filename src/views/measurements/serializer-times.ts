import type { SerializerTime } from "../../model/measurements/serializers.js";
import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import { tableOf } from "../rows.js";
import { amount, type World } from "../world.js";
import { extentOf, logAxis, type Dot, type DotRow, type DotRowsData, type DotSeries } from "./dot-rows.js";
import { newestSerializers } from "./newest.js";
import { runText, versionsIn } from "./runs.js";
import { isOrder, timeOf, wayThere } from "./serializer-rows.js";
import { secondsOf } from "./spread.js";

const OPERATIONS = ["write", "read"] as const;

/** How long it takes to write and to read one record, by type, in both versions. */
export function serializerTimesView(_: World, { measurements }: Reference): FigureView<DotRowsData> {
  const all = newestSerializers(measurements).filter(({ operation }) => operation !== "copy");
  const versions = versionsIn(all);
  const types = sortedTypes(all, versions[0] ?? "");
  const rows = types.map((type, at) => rowOf(type, { all, versions, before: types[at - 1] }));
  const series = seriesOf(versions);
  const dots = all.map((time): Dot => {
    return { row: time.type, series: `${time.operation} ${time.flink}`, ...secondsOf(time) };
  });
  return {
    title: "How long one record takes to write and to read, by its type",
    finding: finding(all, versions),
    description:
      "A row for each type, the same order in many forms first, with a dot for writing and one for reading in each " +
      "version of Flink, on a logarithmic axis of time. Thin lines show the error.",
    table: tableOf(
      ["Type", "Flink", "Bytes", "Write", "±", "Read", "±"],
      versions.flatMap((version) => types.map((type) => tableRow(all, type, version))),
    ),
    data: {
      rows,
      series,
      dots,
      axis: logAxis(extentOf(dots), { unit: "seconds", label: "time for one record →" }),
      lines: [],
      textsHead: versions[0] ? `write · read, ${versions[0]}` : "",
      keyNote: "",
      isTall: false,
    },
  };
}

function seriesOf([newest, ...older]: readonly string[]): readonly DotSeries[] {
  const of = (version: string, look: "dot" | "ring"): readonly DotSeries[] =>
    OPERATIONS.map((operation, at) => ({
      id: `${operation} ${version}`,
      name: `${operation}, ${version}`,
      colour: at === 0 ? "messages" : "results",
      look,
      lane: at === 0 ? -0.45 : 0.45,
    }));
  return newest === undefined ? [] : [...of(newest, "dot"), ...older.flatMap((version) => of(version, "ring"))];
}

/** Orders before the rest, and within both the fastest first. */
function sortedTypes(all: readonly SerializerTime[], version: string): readonly string[] {
  const both = (type: string): number => wayThere(all, { type, version })?.value ?? Infinity;
  return [...new Set(all.map(({ type }) => type))].sort(
    (one, other) => Number(isOrder(other)) - Number(isOrder(one)) || both(one) - both(other),
  );
}

interface Surroundings {
  readonly all: readonly SerializerTime[];
  readonly versions: readonly string[];
  readonly before: string | undefined;
}

function rowOf(type: string, { all, versions, before }: Surroundings): DotRow {
  const isFirst = before === undefined || isOrder(before) !== isOrder(type);
  const head = isOrder(type) ? "The same order, in other forms" : "Values and collections";
  const times = OPERATIONS.map((operation) => timeOf(all, { type, operation, version: versions[0] ?? "" }));
  return {
    id: type,
    name: all.find((time) => time.type === type)?.title ?? type,
    head: isFirst ? head : "",
    text: times.map((time) => (time ? amount(secondsOf(time).value, "seconds") : "—")).join(" · "),
  };
}

function tableRow(all: readonly SerializerTime[], type: string, version: string): readonly string[] {
  const times = OPERATIONS.map((operation) => timeOf(all, { type, operation, version }));
  const cells = times.flatMap((time) => [
    amount((time?.meanNanoseconds ?? NaN) * 1e-9, "seconds"),
    amount((time?.errorNanoseconds ?? NaN) * 1e-9, "seconds"),
  ]);
  const any = times.find((time) => time !== undefined);
  return [
    all.find((time) => time.type === type)?.title ?? type,
    version,
    amount(any?.bytes ?? NaN, "bytes", { exact: true }),
    ...cells,
  ];
}

function finding(all: readonly SerializerTime[], [version = ""]: readonly string[]): string {
  const [pojo, tuple, kryo] = ["pojo-8", "tuple-8", "kryo-8"].map((type) => wayThere(all, { type, version }));
  if (!pojo || !tuple || !kryo) return runText(all);
  return (
    `Written and read once, an order takes ${amount(tuple.value, "seconds")} as a tuple, ` +
    `${amount(pojo.value, "seconds")} as a POJO, and ${amount(kryo.value, "seconds")} by Kryo with nothing ` +
    `registered: ${amount(kryo.value / pojo.value, "factor")} the POJO’s. ${runText(all)}`
  );
}
