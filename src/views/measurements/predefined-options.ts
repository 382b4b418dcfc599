import type { StateTime } from "../../model/measurements/state.js";
import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import { tableOf } from "../rows.js";
import { amount, type World } from "../world.js";
import { extentOf, logAxis, type Dot, type DotRowsData } from "./dot-rows.js";
import { newestState } from "./newest.js";
import { runText } from "./runs.js";
import { secondsOf } from "./spread.js";

/** A time of RocksDB with some predefined options. */
type Optioned = StateTime & { readonly options: string };

/** How long an operation takes with each of RocksDB’s predefined options, within and without managed memory. */
export function predefinedOptionsView(_: World, { measurements }: Reference): FigureView<DotRowsData> {
  const all = comparedIn(newestState(measurements));
  const rows = rowsOf(all);
  const dots = all.map((time): Dot => ({ row: rowId(time), series: managed(time), ...secondsOf(time) }));
  return {
    title: "What RocksDB’s predefined options change",
    finding: finding(all) + runText(all),
    description:
      "A row for each of the predefined options, for a small state and for a large one. One dot is with managed memory and " +
      "one without it, on a logarithmic axis of time. Thin lines show the error.",
    table: tableOf(
      ["State", "Predefined options", "Managed memory", "RocksDB’s memory", "Time", "±"],
      all.map((time) => [
        sizeOf(time),
        time.options,
        managed(time),
        amount(time.rocksdbMemoryBytes ?? NaN, "binaryBytes", { decimals: 0 }),
        ...[time.meanNanoseconds, time.errorNanoseconds ?? NaN].map((one) => amount(one * 1e-9, "seconds")),
      ]),
    ),
    data: {
      rows,
      series: [
        { id: "on", name: "managed memory", colour: "managed", look: "dot", lane: -0.3 },
        { id: "off", name: "no managed memory", colour: "off-heap", look: "ring", lane: 0.3 },
      ],
      dots,
      axis: logAxis(extentOf(dots), { unit: "seconds", label: "time of one operation →" }),
      lines: [],
      textsHead: "",
      keyNote: "",
      isTall: false,
    },
  };
}

/** Operations that were measured with more than one of the options and managed memory on and off. */
function comparedIn(all: readonly StateTime[]): readonly Optioned[] {
  const optioned = all.filter((time): time is Optioned => time.options !== null);
  const isUnmanaged = (time: StateTime): boolean => time.managedMemory === false;
  return optioned.filter((time) =>
    optioned.some((other) => isUnmanaged(other) && isSameOperation(time, other) && time.options === other.options),
  );
}

function isSameOperation(one: StateTime, other: StateTime): boolean {
  return (["flink", "state", "operation", "valueBytes", "stateBytes"] as const).every((key) => one[key] === other[key]);
}

function managed({ managedMemory }: StateTime): "on" | "off" {
  return managedMemory === true ? "on" : "off";
}

function rowId({ options, stateBytes }: Optioned): string {
  return `${options} ${String(stateBytes)}`;
}

function sizeOf({ stateBytes }: StateTime): string {
  return amount(stateBytes, "binaryBytes", { decimals: 0 });
}

function rowsOf(all: readonly Optioned[]): DotRowsData["rows"] {
  const sizes = [...new Set(all.map(({ stateBytes }) => stateBytes))].sort((one, other) => one - other);
  return sizes.flatMap((size) => {
    const here = all.filter(({ stateBytes }) => stateBytes === size);
    return [...new Map(here.map((time) => [time.options, time])).values()].map((time, at) => ({
      id: rowId(time),
      name: time.options,
      head: at === 0 ? `${time.state}.${time.operation}, ${sizeOf(time)} of state` : "",
      text: "",
    }));
  });
}

function finding(all: readonly Optioned[]): string {
  const largest = Math.max(...all.map(({ stateBytes }) => stateBytes));
  const of = (which: "on" | "off"): string => {
    const times = all
      .filter((time) => time.stateBytes === largest && managed(time) === which)
      .map(({ meanNanoseconds }) => meanNanoseconds);
    return times.length < 2 ? "" : amount(Math.max(...times) / Math.min(...times), "factor");
  };
  const [on, off] = [of("on"), of("off")];
  if (on === "" || off === "") return "";
  return (
    `With managed memory, which takes the memory out of the options’ hands, the slowest of them takes ${on} as long as ` +
    `the fastest for the large state, and ${off} without. `
  );
}
