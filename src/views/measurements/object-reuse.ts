import type { ReuseRate } from "../../model/measurements/serializers.js";
import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import { tableOf } from "../rows.js";
import { amount, type World } from "../world.js";
import { extentOf, logAxis, type Dot, type DotRowsData, type DotSeries } from "./dot-rows.js";
import { groupsOf } from "./groups.js";
import { newestReuse } from "./newest.js";
import { runText, versionsIn } from "./runs.js";
import { spreadOf } from "./spread.js";

interface Chain extends Dot {
  readonly title: string;
  readonly version: string;
  readonly isReused: boolean;
}

/** How many records per second get through a chain that copies them at each hop, and through one that does not. */
export function objectReuseView(_: World, { measurements }: Reference): FigureView<DotRowsData> {
  const all = newestReuse(measurements);
  const versions = versionsIn(all);
  const chains = chainsOf(all);
  const types = [...new Map(chains.map(({ row, title }) => [row, title]))];
  return {
    title: "What object reuse is worth to a chain that does nothing else",
    finding: finding(chains, versions[0]) + runText(all),
    description:
      "A row for each form of the same order. Dots show the mean rate of several runs of the job without object reuse and " +
      "with it, in each version of Flink, on a logarithmic axis; thin lines reach from the slowest run to the fastest.",
    table: tableOf(
      ["Form", "Flink", "Object reuse", "Mean", "Slowest run", "Fastest run"],
      chains.map(({ title, version, isReused, value, low, high }) => [
        title,
        version,
        isReused ? "on" : "off",
        ...[value, low, high].map((rate) => amount(rate, "recordsPerSecond")),
      ]),
    ),
    data: {
      rows: types.map(([id, name]) => ({ id, name, head: "", text: gainText(chains, id, versions[0]) })),
      series: versions.flatMap((version, at) => seriesOf(version, at === 0)),
      dots: chains.map(({ row, series, value, low, high }) => ({ row, series, value, low, high })),
      axis: logAxis(extentOf(chains), { unit: "recordsPerSecond", label: "records per second →" }),
      lines: [],
      textsHead: versions[0] ? `on over off, ${versions[0]}` : "",
      keyNote: "",
      isTall: false,
    },
  };
}

function seriesOf(version: string, isNewest: boolean): readonly DotSeries[] {
  const [look, lane] = isNewest ? (["dot", -0.3] as const) : (["ring", 0.3] as const);
  return [
    { id: `off ${version}`, name: `off, ${version}`, colour: "danger", look, lane },
    { id: `on ${version}`, name: `on, ${version}`, colour: "messages", look, lane },
  ];
}

function chainsOf(all: readonly ReuseRate[]): readonly Chain[] {
  const groups = groupsOf(all, ({ flink, type, objectReuse }) => `${flink} ${type} ${String(objectReuse)}`);
  return groups.flatMap((rates) => {
    const [first, spread] = [rates[0], spreadOf(rates.map(({ recordsPerSecond }) => recordsPerSecond))];
    if (!first || !spread) return [];
    const { type: row, title, flink: version, objectReuse: isReused } = first;
    return [{ row, title, version, isReused, series: `${isReused ? "on" : "off"} ${version}`, ...spread }];
  });
}

function gainOf(chains: readonly Chain[], row: string, version = ""): number {
  const rate = (isReused: boolean): number =>
    chains.find((one) => one.row === row && one.version === version && one.isReused === isReused)?.value ?? NaN;
  return rate(true) / rate(false);
}

function gainText(chains: readonly Chain[], row: string, version = ""): string {
  return amount(gainOf(chains, row, version), "factor");
}

function finding(chains: readonly Chain[], version = ""): string {
  const [tuple, kryo] = ["tuple-8", "kryo-8"].map((row) => gainOf(chains, row, version)) as [number, number];
  if (!Number.isFinite(tuple) || !Number.isFinite(kryo)) return "";
  return (
    `Five hops without a copy let ${amount(tuple, "factor")} as many orders through as with one if they are tuples, and ` +
    `${amount(kryo, "factor")} as many if Kryo copies them. Operators that do some work gain less. `
  );
}
