import type { SerializerTime } from "../../model/measurements/serializers.js";
import type { FigureView } from "../figure.js";
import type { Reference } from "../reference.js";
import { tableOf } from "../rows.js";
import { amount, type World } from "../world.js";
import { extentOf, logAxis, type Dot, type DotRowsData } from "./dot-rows.js";
import { newestSerializers } from "./newest.js";
import { runText, versionsIn } from "./runs.js";
import { timeOf } from "./serializer-rows.js";
import { secondsOf } from "./spread.js";

/** What is made once or for each record: the type with it kept, and the type with it made anew. */
const PAIRS = [
  { name: "JSON, the ObjectMapper", kept: "json-8", anew: "json-8-new-mapper" },
  { name: "Avro, the schema", kept: "avro-8-message", anew: "avro-8-message-schema" },
] as const;
const OPERATIONS = ["read", "write"] as const;

interface Pair {
  readonly id: string;
  readonly name: string;
  readonly kept: SerializerTime;
  readonly anew: SerializerTime;
}

/** What it costs to make a parser, or to parse a schema, for each record. */
export function parserPerRecordView(_: World, { measurements }: Reference): FigureView<DotRowsData> {
  const all = newestSerializers(measurements);
  const [version = ""] = versionsIn(all);
  const pairs = OPERATIONS.flatMap((operation) =>
    PAIRS.flatMap((pair) => pairOf(all, { ...pair, operation, version })),
  );
  const dots = pairs.flatMap(({ id, kept, anew }): readonly Dot[] => [
    { row: id, series: "kept", ...secondsOf(kept) },
    { row: id, series: "anew", ...secondsOf(anew) },
  ]);
  return {
    title: "What a parser made for each record costs, against one that is kept",
    finding: finding(pairs) + runText(all.filter(({ flink }) => flink === version)),
    description:
      "Four rows: JSON and Avro, to read and to write. In each, one dot for what is kept and one for what is made or " +
      "parsed anew for each record, on a logarithmic axis of time.",
    table: tableOf(
      ["What is made", "Kept", "±", "Anew for each record", "±", "Ratio"],
      pairs.map(({ name, kept, anew }) => [
        name,
        ...[kept, anew].flatMap(({ meanNanoseconds, errorNanoseconds }) =>
          [meanNanoseconds, errorNanoseconds ?? NaN].map((nanoseconds) => amount(nanoseconds * 1e-9, "seconds")),
        ),
        amount(anew.meanNanoseconds / kept.meanNanoseconds, "factor"),
      ]),
    ),
    data: {
      rows: pairs.map(({ id, name, kept, anew }) => ({
        id,
        name,
        head: "",
        text: amount(anew.meanNanoseconds / kept.meanNanoseconds, "factor"),
      })),
      series: [
        { id: "kept", name: "kept", colour: "messages", look: "dot", lane: 0 },
        { id: "anew", name: "anew for each record", colour: "danger", look: "dot", lane: 0 },
      ],
      dots,
      axis: logAxis(extentOf(dots), { unit: "seconds", label: "time for one record →" }),
      lines: [],
      textsHead: "anew over kept",
      keyNote: "",
      isTall: false,
    },
  };
}

type Wanted = (typeof PAIRS)[number] & { readonly operation: "read" | "write"; readonly version: string };

function pairOf(
  all: readonly SerializerTime[],
  { name, kept: keptType, anew: anewType, ...which }: Wanted,
): readonly Pair[] {
  const [kept, anew] = [keptType, anewType].map((type) => timeOf(all, { ...which, type }));
  if (!kept || !anew) return [];
  return [{ id: `${which.operation} ${keptType}`, name: `${name}, to ${which.operation}`, kept, anew }];
}

function finding(pairs: readonly Pair[]): string {
  const [json] = pairs;
  if (!json) return "";
  const [kept, anew] = [secondsOf(json.kept), secondsOf(json.anew)];
  return (
    `An ObjectMapper made for each order reads it in ${amount(anew.value, "seconds")}, one that is kept in ` +
    `${amount(kept.value, "seconds")}: one core that does nothing else reads ${rateText(anew.value)} or ` +
    `${rateText(kept.value)}. `
  );
}

function rateText(seconds: number): string {
  return amount(1 / seconds, "recordsPerSecond", { scale: "K/s" });
}
