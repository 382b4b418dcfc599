import { panesPerRecord, type Panes } from "../../../model/state/entry/panes.js";
import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { whole } from "../../slots/cluster/words.js";
import { amount, counted, num, why, type World } from "../../world.js";

export interface WindowsData {
  readonly left: number;
  readonly right: number;
  /** Between two whole ratios a record is in as many windows as the one or as the other. */
  readonly boxes: readonly { readonly from: number; readonly to: number }[];
  readonly here: WindowsPoint;
  /** A day’s window every second, which Flink’s documentation warns of. */
  readonly warned: WindowsPoint;
  /** What stands below the axis. */
  readonly columns: readonly WindowsPoint[];
}

/** A ratio of size to slide, and what it makes of the scenario. */
export interface WindowsPoint {
  readonly ratio: number;
  readonly label: string;
  readonly state: string;
  readonly timers: string;
}

/** A day in seconds. */
const DAY = 86_400;
/** So many boxes can be told from a line. */
const BOXES = 12;
const END = 1e5;

/** In how many windows a record is, for each ratio of size to slide, and what that takes. */
export function windowsView(world: World): FigureView<WindowsData> {
  const ratio = num(world, "windowsPerRecord");
  const point = pointIn(world);
  const left = Math.min(1, 10 ** Math.floor(Math.log10(ratio)));
  const right = Math.max(END, 10 ** Math.ceil(Math.log10(ratio)));
  const decades = powersOfTen(Math.max(1, left), right);
  return {
    title: "Copies of a record, by the windows it falls into",
    finding: finding(world),
    description:
      "A line over the size of a window in slides, both axes logarithmic: the windows that a record is in. Between two " +
      "whole numbers a box, since some records are in one window more than others. Below the axis the state and the timers.",
    table: tableOf(
      ["Size over slide", "Windows of a record", "State in RocksDB", "Timers"],
      [...new Set([ratio, ...decades, DAY])]
        .sort((one, other) => one - other)
        .map((each) => {
          const { state, timers } = point(each);
          return [amount(each, "count"), panesText(panesOf(each, 1)), state, timers];
        }),
    ),
    data: {
      ...{ left, right },
      boxes: Array.from({ length: BOXES }, (_, at) => ({ from: Math.max(left, at), to: at + 1 })).filter(
        ({ from, to }) => from < to,
      ),
      here: point(ratio),
      warned: { ...point(DAY), label: `a day every second: ${whole(DAY)}` },
      columns: decades.map(point),
    },
  };
}

function powersOfTen(from: number, to: number): readonly number[] {
  const [first, last] = [from, to].map((end) => Math.round(Math.log10(end))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
}

function pointIn(world: World): (ratio: number) => WindowsPoint {
  const keys = num(world, "distinctKeys");
  const [bytes, timers] = [num(world, "rocksBytesPerKey"), num(world, "timersPerEntry")];
  return (ratio) => ({
    ratio,
    label: panesText(panesOf(ratio, 1)),
    state: amount(keys * ratio * bytes, "bytes"),
    timers: amount(keys * ratio * timers, "count"),
  });
}

/** Flink’s times are in milliseconds. */
function panesOf(sizeSeconds: number, slideSeconds: number): Panes {
  const [sizeMillis, slideMillis] = [sizeSeconds, slideSeconds].map((seconds) => seconds * 1000) as [number, number];
  return panesPerRecord({ sizeMillis, slideMillis });
}

/** “5”, “3 or 4”. */
function panesText({ least, most }: Panes): string {
  return least === most ? whole(most) : `${whole(least)} or ${whole(most)}`;
}

/** “5 windows”, “3 or 4 windows, 3.33 on average”. */
export function ownWindowsText(world: World): string {
  const panes = panesOf(num(world, "windowSeconds"), num(world, "slideSeconds"));
  const text = counted(panesText(panes), "window");
  return panes.least === panes.most ? text : `${text}, ${amount(num(world, "windowsPerRecord"), "count")} on average`;
}

function finding(world: World): string {
  const point = pointIn(world);
  const head = `A record is in ${ownWindowsText(world)}, and each has state of its own`;
  const reason = why(world, "rocksStateBytes");
  if (reason) return `${head}. ${reason}`;
  const takes = ({ state, timers }: WindowsPoint): string =>
    `${state} in RocksDB${num(world, "timersPerEntry") > 0 ? ` and ${timers} timers` : ""}`;
  return (
    `${head}: ${takes(point(num(world, "windowsPerRecord")))}, all keys together. A day’s window every second would make ` +
    `${whole(DAY)} copies of each record: ${takes(point(DAY))}.`
  );
}
