import type { Sample } from "../../types/sample.js";
import { utf8 } from "../bytes/utf8.js";
import { isList, type SampleObject } from "../read/object.js";
import { littleEndian, widthOf } from "./little-endian.js";
import { scalar } from "./scalar.js";

/** A Variant as BinaryVariant holds it. */
export interface Encoded {
  /** Refers to names of members by number. */
  readonly value: readonly number[];
  /** The names, in the order in which they first come. */
  readonly metadata: readonly number[];
}

/** Number of a name in the metadata. */
type Names = Map<string, number>;

const BASIC = { object: 2, list: 3 } as const;
const VERSION = 1;
const MOST_IN_A_BYTE = 0xff;

/** Any JSON as the Variant that Flink parses it into. */
export function encoded(sample: Sample): Encoded {
  const names: Names = new Map();
  const value = valueBytes(sample, names);
  return { value, metadata: metadataBytes([...names.keys()].map(utf8)) };
}

function valueBytes(sample: Sample, names: Names): readonly number[] {
  if (isList(sample)) return list(sample, names);
  return typeof sample === "object" && sample !== null ? object(sample, names) : scalar(sample);
}

function list(sample: readonly Sample[], names: Names): readonly number[] {
  const items = sample.map((item) => valueBytes(item, names));
  const { size, large, offsets, offsetWidth, data } = laidOut(items);
  return [(large << 4) | ((offsetWidth - 1) << 2) | BASIC.list, ...size, ...offsets.flat(), ...data];
}

/** Values stay in the order of the text; the numbers of their names, and their offsets, are in the order of the names. */
function object(sample: SampleObject, names: Names): readonly number[] {
  const members = Object.entries(sample).map(([name, value], at) => {
    if (!names.has(name)) names.set(name, names.size);
    return { name, at, id: names.get(name) ?? 0, bytes: valueBytes(value, names) };
  });
  const { size, large, offsets, offsetWidth, data } = laidOut(members.map(({ bytes }) => bytes));
  const idWidth = widthOf(members.reduce((most, { id }) => Math.max(most, id), 0));
  const sorted = members.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [
    (large << 6) | ((idWidth - 1) << 4) | ((offsetWidth - 1) << 2) | BASIC.object,
    ...size,
    ...sorted.flatMap(({ id }) => littleEndian(id, { bytes: idWidth })),
    ...sorted.flatMap(({ at }) => offsets[at] ?? []),
    ...(offsets.at(-1) ?? []),
    ...data,
  ];
}

/** What a list and an object have in common: how many there are, where each begins and the last ends, and the values. */
function laidOut(values: readonly (readonly number[])[]) {
  const data = values.flat();
  const large = values.length > MOST_IN_A_BYTE ? 1 : 0;
  const offsetWidth = widthOf(data.length);
  const offsets = beginnings(values).map((offset) => littleEndian(offset, { bytes: offsetWidth }));
  return { size: littleEndian(values.length, { bytes: large ? 4 : 1 }), large, offsets, offsetWidth, data };
}

/** Where each of the values begins, and where the last one ends. */
function beginnings(values: readonly (readonly number[])[]): readonly number[] {
  const starts = [0];
  for (const { length } of values) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

function metadataBytes(names: readonly (readonly number[])[]): readonly number[] {
  const data = names.flat();
  const width = widthOf(Math.max(data.length, names.length));
  const offsets = beginnings(names).flatMap((offset) => littleEndian(offset, { bytes: width }));
  return [VERSION | ((width - 1) << 6), ...littleEndian(names.length, { bytes: width }), ...offsets, ...data];
}
