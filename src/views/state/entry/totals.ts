import { roundUp } from "../../domain.js";
import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { amount, num, say, why, type World } from "../../world.js";

export interface TotalsData {
  readonly bars: readonly TotalsBar[];
  readonly right: number;
  /** All task heaps together, where they are on the axis. */
  readonly heaps: { readonly bytes: number; readonly text: string } | null;
}

export interface TotalsBar {
  readonly name: string;
  readonly place: "talk" | "rocks" | "savepoint" | "heap";
  readonly pieces: readonly TotalsPiece[];
  readonly bytes: number;
  readonly text: string;
}

export interface TotalsPiece {
  readonly what: "entries" | "lengths" | "timers";
  readonly bytes: number;
}

/** The whole state of the scenario, as it is counted and as it is kept. */
export function totalsView(world: World): FigureView<TotalsData> {
  const bars = barsOf(world);
  const right = roundUp(1.02 * Math.max(1, ...bars.map(({ bytes }) => bytes)));
  const heaps = num(world, "allHeapStateBytes") / num(world, "heapFullFraction");
  return {
    title: "The whole state, in each place",
    finding: why(world, "rocksStateBytes") || finding(world),
    description:
      "Four bars to one scale: the state as the talk counts it, as RocksDB stores it, as a canonical savepoint has it, and " +
      "as objects on the heap. All but the first are divided into entries, their lengths and timers.",
    table: tableOf(
      ["State", "Entries", "Lengths", "Timers", "Together"],
      bars.map(({ name, pieces, text }) => [
        name,
        ...(["entries", "lengths", "timers"] as const).map((part) =>
          amount(pieces.find(({ what }) => what === part)?.bytes ?? 0, "bytes"),
        ),
        text,
      ]),
    ),
    data: { bars, right, heaps: heaps > 0 && heaps <= right ? { bytes: heaps, text: amount(heaps, "bytes") } : null },
  };
}

function barsOf(world: World): readonly TotalsBar[] {
  const [entries, timers] = [num(world, "stateEntries"), num(world, "timersPerEntry")];
  const timerBytes = num(world, "timerBytes");
  const rocks = num(world, "rocksBytesPerKey");
  const lengths = num(world, "snapshotBytesPerKey") - rocks;
  const scaled = (what: TotalsPiece["what"], bytes: number): TotalsPiece => ({ what, bytes: entries * bytes });
  return [
    barOf("As the talk counts it", "talk", [{ what: "entries", bytes: num(world, "stateBytes") }]),
    barOf("In RocksDB", "rocks", [scaled("entries", rocks - timerBytes), scaled("timers", timerBytes)]),
    barOf("A canonical savepoint", "savepoint", [
      scaled("entries", rocks - timerBytes),
      scaled("lengths", lengths),
      scaled("timers", timerBytes),
    ]),
    barOf("On the heap", "heap", [
      scaled("entries", num(world, "heapEntryBytes")),
      scaled("timers", timers > 0 ? num(world, "heapTimerBytes") : 0),
    ]),
  ].filter(({ bytes }) => Number.isFinite(bytes));
}

function barOf(name: string, place: TotalsBar["place"], pieces: readonly TotalsPiece[]): TotalsBar {
  const bytes = pieces.reduce((sum, piece) => sum + piece.bytes, 0);
  return { name, place, pieces, bytes, text: amount(bytes, "bytes") };
}

function finding(world: World): string {
  const talk = num(world, "stateBytes");
  const heap = talk > 0 ? `, ${amount(num(world, "allHeapStateBytes") / talk, "factor")} what the talk counts` : "";
  return (
    `The talk counts the fields, which are ${say(world, "stateBytes")}. RocksDB gets ${say(world, "rocksStateBytes")} ` +
    `from Flink, a canonical savepoint has ${say(world, "fullSnapshotBytes")}, and on the heap it is ` +
    `${say(world, "allHeapStateBytes")}${heap}.`
  );
}
