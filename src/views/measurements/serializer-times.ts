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

/** How long it takes to write and to read one order in many forms, in both versions. */
export function serializerTimesView(_: World, { measurements }: Reference): FigureView<DotRowsData> {
  const all = timesOf(measurements).filter(({ type }) => isOrder(type));
  return timesView(all, {
    title: "How long one order takes to write and to read, by its form",
    what: "form of the same order",
    finding: ordersFinding,
  });
}

/** The same for single values and collections. */
export function valueTimesView(_: World, { measurements }: Reference): FigureView<DotRowsData> {
  const all = timesOf(measurements).filter(({ type }) => !isOrder(type));
  return timesView(all, {
    title: "How long a value or a collection takes to write and to read",
    what: "type",
    finding: valuesFinding,
  });
}

function timesOf(measurements: Reference["measurements"]): readonly SerializerTime[] {
  return newestSerializers(measurements).filter(({ operation }) => operation !== "copy");
}

interface Told {
  readonly title: string;
  /** What a row is. */
  readonly what: string;
  readonly finding: (all: readonly SerializerTime[], versions: readonly string[]) => string;
}

function timesView(all: readonly SerializerTime[], { title, what, finding }: Told): FigureView<DotRowsData> {
  const versions = versionsIn(all);
  const types = sortedTypes(all, versions[0] ?? "");
  const rows = types.map((type) => rowOf(type, { all, versions }));
  const series = seriesOf(versions);
  const dots = all.map((time): Dot => {
    return { row: time.type, series: `${time.operation} ${time.flink}`, ...secondsOf(time) };
  });
  return {
    title,
    finding: finding(all, versions),
    description:
      `A row for each ${what}, with a dot for writing and one for reading in each version of Flink, on a logarithmic ` +
      "axis of time. Thin lines show the error.",
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

/** The fastest first. */
function sortedTypes(all: readonly SerializerTime[], version: string): readonly string[] {
  const both = (type: string): number => wayThere(all, { type, version })?.value ?? Infinity;
  return [...new Set(all.map(({ type }) => type))].sort((one, other) => both(one) - both(other));
}

interface Surroundings {
  readonly all: readonly SerializerTime[];
  readonly versions: readonly string[];
}

function rowOf(type: string, { all, versions }: Surroundings): DotRow {
  const times = OPERATIONS.map((operation) => timeOf(all, { type, operation, version: versions[0] ?? "" }));
  return {
    id: type,
    name: all.find((time) => time.type === type)?.title ?? type,
    head: "",
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

function ordersFinding(all: readonly SerializerTime[], [version = ""]: readonly string[]): string {
  const [pojo, tuple, kryo] = ["pojo-8", "tuple-8", "kryo-8"].map((type) => wayThere(all, { type, version }));
  if (!pojo || !tuple || !kryo) return runText(all);
  return (
    `Written and read once, an order takes ${amount(tuple.value, "seconds")} as a tuple, ` +
    `${amount(pojo.value, "seconds")} as a POJO, and ${amount(kryo.value, "seconds")} by Kryo with nothing ` +
    `registered: ${amount(kryo.value / pojo.value, "factor")} the POJO’s. ${runText(all)}`
  );
}

function valuesFinding(all: readonly SerializerTime[], [version = ""]: readonly string[]): string {
  const [list, kryo] = ["list-10", "list-10-kryo"].map((type) => wayThere(all, { type, version }));
  if (!list || !kryo) return runText(all);
  return (
    `Written and read once, a list of ten texts takes ${amount(list.value, "seconds")} by Flink’s own serializer and ` +
    `${amount(kryo.value, "seconds")} by Kryo: ${amount(kryo.value / list.value, "factor")} as long. ${runText(all)}`
  );
}
