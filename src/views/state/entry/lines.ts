import type { Span } from "../../../model/serialization/types/layout.js";
import { timerBeside } from "../../../model/state/described.js";
import type { Datum, Held, StateEntry } from "../../../model/state/entry/description.js";
import { rocksEntry } from "../../../model/state/entry/rocks-entry.js";
import { rocksSizes, writtenBytes } from "../../../model/state/entry/sizes.js";
import { bigEndian, INT_BYTES } from "../../../model/state/entry/written.js";
import { counted } from "../../world.js";
import { bytesText } from "./described.js";
import { knownPart, opaquePart, spanPart, type Part } from "./part.js";
import { whole } from "../../slots/cluster/words.js";

/** A row of bytes as they stand behind each other. */
export interface Line {
  readonly name: string;
  readonly size: string;
  readonly parts: readonly Part[];
}

/** So many elements of a list are drawn, and the others summed up. */
const ELEMENTS = 2;

/** RocksDB takes keys and values up to this. Source: Flink’s page on state backends, “Limitations”. */
export const LARGEST = 2 ** 31 - 1;

/** The entry as RocksDB has it, its timer, and the lengths that a canonical savepoint adds. */
export function linesOf(entry: StateEntry, timers: number): readonly Line[] {
  return [keyLine(entry), valueLine(entry), savepointLine(entry), ...(timers > 0 ? [timerLine(entry, timers)] : [])];
}

function keyLine(entry: StateEntry): Line {
  const { keyBytes, entriesPerKey } = rocksSizes(entry);
  const { spans } = rocksEntry(small(entry)).key;
  return {
    name: entry.state.kind === "map" ? `Key, one of ${whole(entriesPerKey)}` : "Key",
    size: bytesText(keyBytes),
    parts: spans.map((span) => partOf(span, entry)),
  };
}

function valueLine(entry: StateEntry): Line {
  const { spans } = rocksEntry(small(entry)).value;
  const { valueBytes } = rocksSizes(entry);
  return {
    name: "Value",
    size: bytesText(valueBytes),
    parts: [...spans.map((span) => partOf(span, entry)), ...otherElements(entry)],
  };
}

function savepointLine(entry: StateEntry): Line {
  const { keyBytes, valueBytes } = rocksSizes(entry);
  return {
    name: "In a canonical savepoint",
    size: `${bytesText(2 * INT_BYTES)} more`,
    parts: [
      lengthPart("length of the key", keyBytes),
      opaquePart({ name: "key", bytes: keyBytes, looks: "key" }),
      lengthPart("length of the value", valueBytes),
      opaquePart({ name: "value", bytes: valueBytes, looks: "value" }),
    ],
  };
}

function timerLine(entry: StateEntry, timers: number): Line {
  const timer = timerBeside(entry);
  return {
    name: timers === 1 ? "Its timer" : `One of ${counted(whole(timers), "timer")}`,
    size: bytesText(rocksSizes(timer).keyBytes),
    parts: rocksEntry(timer).key.spans.map(spanPart),
  };
}

/** A length of four bytes; without its bytes where nothing can be so long. */
function lengthPart(name: string, length: number): Part {
  return length <= LARGEST
    ? knownPart({ name, bytes: bigEndian(Math.round(length), INT_BYTES), looks: "length" })
    : opaquePart({ name, bytes: INT_BYTES, looks: "length" });
}

function partOf(span: Span, { state }: StateEntry): Part {
  if (span.what === "key in the map" && state.kind === "map")
    return opaquePart({ name: span.what, bytes: writtenBytes(state.mapKey), looks: "key" });
  if (span.what !== "value") return spanPart(span);
  const name = state.kind === "list" ? `element ${span.path}` : span.what;
  return opaquePart({ name, bytes: writtenBytes(valueIn(state)), looks: "value" });
}

function otherElements({ state }: StateEntry): readonly Part[] {
  if (state.kind !== "list" || state.elements <= ELEMENTS) return [];
  const others = state.elements - ELEMENTS;
  const each = 1 + (state.ttl ? TIME : 0) + writtenBytes(state.element);
  return [opaquePart({ name: `${whole(others)} more, each behind a comma`, bytes: others * each, looks: "value" })];
}

/** The bytes of a time. */
const TIME = 8;

/** The same entry with so few bytes and elements that it can be written. */
function small(entry: StateEntry): StateEntry {
  return { ...entry, state: smallState(entry.state) };
}

const BYTE: Datum = { kind: "bytes", count: 1, isFixed: false };

function smallState(state: Held): Held {
  switch (state.kind) {
    case "timer":
      return state;
    case "list":
      return { ...state, element: BYTE, elements: Math.min(state.elements, ELEMENTS) };
    case "map":
      return { ...state, mapKey: BYTE, value: BYTE };
    default:
      return { ...state, value: BYTE };
  }
}

function valueIn(state: Held): Datum {
  if (state.kind === "timer") return BYTE;
  return state.kind === "list" ? state.element : state.value;
}
