import type { SerializerTime } from "../../model/measurements/serializers.js";
import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import { tableOf } from "../rows.js";
import { amount, type World } from "../world.js";
import { newestSerializers } from "./newest.js";
import { runText, versionsIn } from "./runs.js";
import { timeOf, wayThere } from "./serializer-rows.js";
import type { Spread } from "./spread.js";

export interface KryoData {
  /** One line for each version of Flink, the newest first. */
  readonly lines: readonly KryoLine[];
}

export interface KryoLine {
  readonly version: string;
  readonly kryo: string;
  /** The POJO's own serializer. */
  readonly own: KryoPoint | null;
  /** By Kryo: with nothing registered, with the classes, with the arrays too. */
  readonly points: readonly KryoPoint[];
}

export interface KryoPoint extends Spread {
  readonly name: string;
  readonly bytes: number;
}

const WAYS = [
  { type: "kryo-8", name: "nothing registered" },
  { type: "kryo-8-classes", name: "classes registered" },
  { type: "kryo-8-arrays", name: "arrays too" },
] as const;
const OWN = { type: "pojo-8", name: "POJO serializer" } as const;

/** What registering classes saves, in bytes and in time: the same POJO by its own serializer and by Kryo. */
export function kryoRegistrationView(_: World, { measurements }: Reference): FigureView<KryoData> {
  const all = newestSerializers(measurements);
  const lines = versionsIn(all).map((version): KryoLine => {
    const point = ({ type, name }: typeof OWN | (typeof WAYS)[number]) => pointOf(all, { type, name, version });
    return {
      version,
      kryo: all.find(({ flink }) => flink === version)?.kryo ?? "",
      own: point(OWN),
      points: WAYS.map(point).filter((one) => one !== null),
    };
  });
  return {
    title: "What registering classes with Kryo saves",
    finding: finding(lines) + runText(all),
    description:
      "Bytes of the order to the right, the time to write and read it upwards. For each version of Flink, Kryo’s three " +
      "points are joined by a line that leads from nothing registered to arrays registered; the POJO’s own serializer is " +
      "a point beside it.",
    table: tableOf(
      ["Serializer", "Flink", "Bytes", "Write and read", "From", "To"],
      lines.flatMap(({ version, own, points }) =>
        [...(own ? [own] : []), ...points].map(({ name, bytes, value, low, high }) => [
          name === OWN.name ? name : `Kryo, ${name}`,
          version,
          amount(bytes, "bytes", { exact: true }),
          ...[value, low, high].map((seconds) => amount(seconds, "seconds")),
        ]),
      ),
    ),
    data: { lines },
  };
}

interface Wanted {
  readonly type: string;
  readonly name: string;
  readonly version: string;
}

function pointOf(all: readonly SerializerTime[], { type, name, version }: Wanted): KryoPoint | null {
  const [seconds, write] = [wayThere(all, { type, version }), timeOf(all, { type, version, operation: "write" })];
  return seconds && write ? { name, bytes: write.bytes, ...seconds } : null;
}

function finding([newest]: readonly KryoLine[]): string {
  const [nothing, , arrays] = newest?.points ?? [];
  if (!newest?.own || !nothing || !arrays) return "";
  const { own } = newest;
  return (
    `Registering classes and arrays takes Kryo from ${amount(nothing.bytes, "bytes")} to ` +
    `${amount(arrays.bytes, "bytes")}, and from ${amount(nothing.value, "seconds")} to ` +
    `${amount(arrays.value, "seconds")}. That is ${amount(arrays.bytes / own.bytes, "factor")} the POJO serializer’s ` +
    `bytes and ${amount(arrays.value / own.value, "factor")} its time. `
  );
}
