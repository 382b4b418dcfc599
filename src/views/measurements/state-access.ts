import type { PublishedState, StateTime } from "../../model/measurements/state.js";
import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import { tableOf } from "../rows.js";
import { amount, type World } from "../world.js";
import { extentOf, logAxis, type Dot, type DotRowsData, type DotSeries } from "./dot-rows.js";
import { newestState } from "./newest.js";
import { runText, versionsIn } from "./runs.js";

/** The documentation’s rule of thumb: “an order of magnitude”. */
const RULE_OF_THUMB = 10;

/** The series of what others published. */
const PUBLISHED = "published";

type Compared = StateTime & { readonly timesHeap: number };

/** How much longer an operation takes in RocksDB than on the heap, by operation, size of values and place of the state. */
export function stateAccessView(_: World, { measurements }: Reference): FigureView<DotRowsData> {
  const all = newestState(measurements);
  const [version = ""] = versionsIn(all);
  const usual = all.filter((time): time is Compared => time.flink === version && isUsual(time));
  const leastMemory = Math.min(...usual.map(({ rocksdbMemoryBytes }) => rocksdbMemoryBytes ?? Infinity));
  const compared = usual.filter(({ rocksdbMemoryBytes }) => (rocksdbMemoryBytes ?? Infinity) === leastMemory);
  const published = measurements.publishedState.filter(({ timesHeap }) => timesHeap !== null);
  const rows = [...new Set(compared.map(rowOf))];
  const dots = [...compared.map(dotOf), ...published.flatMap((one) => publishedDot(one, rows))];
  return {
    title: "How much longer an operation takes in RocksDB than on the heap",
    finding: finding(compared, published) + runText(compared),
    description:
      "A row for each operation. Dots show the time in RocksDB over that on the heap, larger ones for larger values, filled " +
      "where the state fits into RocksDB’s memory and hollow where it does not, beside published ratios. A line marks the " +
      "rule of thumb, ten times.",
    table: tableOf(
      ["Operation", "Values", "State", "RocksDB over heap", "From", "To", "Origin"],
      [...compared.map(tableRow), ...published.map(publishedRow)],
    ),
    data: {
      rows: rows.map((row) => ({ id: row, name: row, head: "", text: "" })),
      series: seriesOf(compared),
      dots,
      axis: logAxis([...extentOf(compared.map(dotOf)), ...dots.map(({ value }) => value), RULE_OF_THUMB], {
        unit: "factor",
        label: "time in RocksDB over time on the heap →",
      }),
      lines: [{ value: RULE_OF_THUMB, text: "rule of thumb" }],
      textsHead: "",
      keyNote: sizesText(compared),
      isTall: true,
    },
  };
}

/** Whether RocksDB was configured as it is if nothing is said, and the heap was measured too. */
function isUsual({ options, managedMemory, timesHeap }: StateTime): boolean {
  return options === "DEFAULT" && managedMemory === true && timesHeap !== null;
}

function sizesOf(compared: readonly Compared[]): readonly number[] {
  return [...new Set(compared.map(({ valueBytes }) => valueBytes))].sort((one, other) => one - other);
}

function sizesText(compared: readonly Compared[]): string {
  const sizes = sizesOf(compared).map((size) => amount(size, "bytes"));
  return sizes.length === 0 ? "" : `dots grow with the values: ${sizes.join(", ")}`;
}

function rowOf({ state, operation }: StateTime): string {
  return `${state}.${operation}`;
}

/** Whether the state is in RocksDB’s own memory. */
function isWithin({ rocksdbMemoryBytes, stateBytes }: StateTime): boolean {
  return (rocksdbMemoryBytes ?? 0) > stateBytes;
}

function seriesId(time: StateTime): string {
  return `${isWithin(time) ? "within" : "beyond"} ${String(time.valueBytes)}`;
}

function dotOf(time: Compared): Dot {
  const { timesHeap: value, leastTimesHeap, mostTimesHeap } = time;
  return {
    row: rowOf(time),
    series: seriesId(time),
    value,
    low: leastTimesHeap ?? value,
    high: mostTimesHeap ?? value,
  };
}

function publishedDot({ operation, timesHeap }: PublishedState, rows: readonly string[]): readonly Dot[] {
  if (operation === null || timesHeap === null || !rows.includes(operation)) return [];
  return [{ row: operation, series: PUBLISHED, value: timesHeap, low: timesHeap, high: timesHeap }];
}

/** From top to bottom: what fits into memory, what does not, each from the smallest values to the largest; the published. */
function seriesOf(compared: readonly Compared[]): readonly DotSeries[] {
  const sizes = sizesOf(compared);
  const of = (where: "within" | "beyond", name: string): readonly DotSeries[] =>
    sizes.map((size, at) => ({
      id: `${where} ${String(size)}`,
      name: at === 0 ? name : "",
      colour: "disk",
      look: where === "within" ? "dot" : "ring",
      lane: (where === "within" ? -0.9 : 0.1) + (0.7 * at) / Math.max(1, sizes.length - 1),
      radius: 3 + 1 * at,
    }));
  const published: DotSeries = { id: PUBLISHED, name: "published, of lists", colour: "then", look: "dot", lane: 0.5 };
  return [...of("within", "within RocksDB’s memory"), ...of("beyond", "beyond it"), published];
}

function tableRow(time: Compared): readonly string[] {
  const { valueBytes, stateBytes, timesHeap, leastTimesHeap, mostTimesHeap } = time;
  return [
    rowOf(time),
    amount(valueBytes, "bytes"),
    `${amount(stateBytes, "binaryBytes", { decimals: 0 })}, ${isWithin(time) ? "within" : "beyond"} memory`,
    ...[timesHeap, leastTimesHeap, mostTimesHeap].map((ratio) => amount(ratio ?? NaN, "factor")),
    "here",
  ];
}

function publishedRow({ source, date, subject, operation, timesHeap }: PublishedState): readonly string[] {
  return [
    operation === null ? subject : `${operation} (${subject})`,
    "—",
    "—",
    amount(timesHeap ?? NaN, "factor"),
    "—",
    "—",
    `published: ${source}, ${date}`,
  ];
}

/** The size of values that a sentence is about, in bytes: small records. */
const USUAL = 100;

function finding(compared: readonly Compared[], published: readonly PublishedState[]): string {
  const largest = Math.max(...sizesOf(compared));
  const of = (bytes: number, isHere: (time: Compared) => boolean): string =>
    rangeOf(compared.filter((time) => time.valueBytes === bytes && isHere(time)).map(({ timesHeap }) => timesHeap));
  const [usual, large] = [of(USUAL, isWithin), of(largest, isWithin)];
  if (usual === "" || largest === USUAL) return "";
  const beyond = of(USUAL, (time) => !isWithin(time));
  const others = rangeOf(published.flatMap(({ timesHeap }) => timesHeap ?? []));
  return (
    `Within its memory RocksDB takes ${usual} as long as the heap with values of ${amount(USUAL, "bytes")}, and ${large} ` +
    `with ${amount(largest, "bytes")}: it copies bytes where the heap hands over a reference. ` +
    (beyond === "" ? "" : `Beyond it, with the files in the page cache, ${beyond} with the small ones. `) +
    (others === "" ? "" : `Published ratios, all of lists, are ${others}. `)
  );
}

function rangeOf(ratios: readonly number[]): string {
  if (ratios.length === 0) return "";
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => amount(ratio, "factor"));
  return `${least ?? ""} to ${most ?? ""}`;
}
