import { kryoBytesOf } from "../../../model/serialization/kryo-bytes.js";
import type { NoRecord, RecordWritten } from "../../../model/serialization/record-of.js";
import { bytesIn } from "../../../model/serialization/types/layout.js";
import { partsOf } from "../../../model/serialization/types/parts.js";
import { roundUp } from "../../domain.js";
import type { FigureView, Table } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { NO_VALUE } from "../../value-text.js";
import type { World } from "../../world.js";
import { listed } from "../words.js";
import { bytesText, kryoFields, recordsOf, versionOf, whyNone, type VersionRecord } from "./records.js";

export interface RecordPartsData {
  readonly bars: readonly RecordBar[];
  /** The end of the axis, in bytes. */
  readonly right: number;
}

/** The record as one version writes it. */
export interface RecordBar {
  /** “Flink 1.3”. */
  readonly name: string;
  /** What it comes to. */
  readonly text: string;
  readonly bytes: number;
  /** Whether it is the version of the scenario. */
  readonly isOwn: boolean;
  readonly pieces: readonly RecordPiece[];
}

/** A field, or what stands in front of the first. */
export interface RecordPiece {
  readonly name: string;
  readonly bytes: number;
  readonly isKryo: boolean;
}

/** Fields that are drawn one by one. Assumed: more than have room for their names. */
const MOST = 24;

/** The record of the scenario, field by field, in three versions of Flink. */
export function recordPartsView(world: World): FigureView<RecordPartsData> {
  const records = recordsOf(world);
  const own = versionOf(world);
  const bars = records.map((each) => ({ ...barOf(each), isOwn: each.version === own }));
  return {
    title: "What each field of your record weighs, in three versions of Flink",
    finding: finding(records),
    description:
      "Three bars to one scale, one for each version of Flink, divided into the fields of the record in the order in " +
      "which they are written. What Kryo writes is hatched.",
    table: tableFor(bars),
    data: { bars, right: roundUp(Math.max(...bars.map(({ bytes }) => bytes))) },
  };
}

function barOf({ version, record }: VersionRecord): Omit<RecordBar, "isOwn"> {
  const name = `Flink ${version}`;
  if ("noRecord" in record) return { name, text: "writes nothing", bytes: 0, pieces: [] };
  const bytes = bytesIn(record.layout);
  return { name, text: bytesText(bytes), bytes, pieces: gathered(piecesOf(record)) };
}

function piecesOf(record: RecordWritten): readonly RecordPiece[] {
  const isKryo = record.serializer.kind === "kryo";
  const byKryo = new Set(kryoFields(record).map(({ name }) => name));
  const parts = partsOf(record.layout);
  const front = parts.length === 1 ? "the value" : isKryo ? "class" : "header";
  return parts.map(({ name, bytes }) => ({ name: name || front, bytes, isKryo: isKryo || byKryo.has(name) }));
}

/** The last of many fields in one piece. */
function gathered(pieces: readonly RecordPiece[]): readonly RecordPiece[] {
  if (pieces.length <= MOST) return pieces;
  const rest = pieces.slice(MOST - 1);
  const bytes = rest.reduce((sum, piece) => sum + piece.bytes, 0);
  const isKryo = rest.some((piece) => piece.isKryo);
  return [...pieces.slice(0, MOST - 1), { name: `${rest.length} more`, bytes, isKryo }];
}

function tableFor(bars: readonly RecordBar[]): Table {
  const names = [...new Set(bars.flatMap(({ pieces }) => pieces.map(({ name }) => name)))];
  const cell = ({ pieces }: RecordBar, name: string): string => {
    const piece = pieces.find((each) => each.name === name);
    return piece ? `${bytesText(piece.bytes)}${piece.isKryo ? ", by Kryo" : ""}` : NO_VALUE;
  };
  return tableOf(
    ["Part", ...bars.map(({ name }) => name)],
    names.map((name) => [name, ...bars.map((bar) => cell(bar, name))]),
  );
}

/** What some versions make of the record, said once for all that make the same of it. */
interface Weight {
  readonly versions: readonly string[];
  readonly record: RecordWritten;
}

function finding(records: readonly VersionRecord[]): string {
  const weights = weightsOf(records);
  const none = records.flatMap(({ record }) => ("noRecord" in record ? [record] : []));
  const [refused] = none;
  if (weights.length === 0) return whyNone(refused as NoRecord);
  const written = weights
    .map((weight, at) => clause(weight, { isFirst: at === 0, isAll: weights.length === 1 && !refused }))
    .join("; ");
  const versions = records.filter(({ record }) => "noRecord" in record).map(({ version }) => version);
  return refused ? `${written}. In ${listed(versions)} it is not written. ${whyNone(refused)}` : `${written}.`;
}

function weightsOf(records: readonly VersionRecord[]): readonly Weight[] {
  return records.reduce<readonly Weight[]>((weights, { version, record }) => {
    if ("noRecord" in record) return weights;
    const last = weights.at(-1);
    return last && isSame(last.record, record)
      ? [...weights.slice(0, -1), { ...last, versions: [...last.versions, version] }]
      : [...weights, { versions: [version], record }];
  }, []);
}

function isSame(one: RecordWritten, other: RecordWritten): boolean {
  return bytesIn(one.layout) === bytesIn(other.layout) && kryoBytesOf(one) === kryoBytesOf(other);
}

function clause({ versions, record }: Weight, { isFirst, isAll }: { isFirst: boolean; isAll: boolean }): string {
  const who = isAll
    ? "All three versions write"
    : `Flink ${listed(versions)} ${versions.length === 1 ? "writes" : "write"}`;
  const [bytes, kryo] = [bytesIn(record.layout), kryoBytesOf(record)];
  const share =
    kryo === 0 ? "none of it by Kryo" : kryo === bytes ? "all of it by Kryo" : `${bytesText(kryo)} of it by Kryo`;
  return `${who} ${isFirst ? "your record" : "it"} in ${bytesText(bytes)}, ${share}`;
}
