import { utf8 } from "../../../model/serialization/layout/bytes/utf8.js";
import { variableLength } from "../../../model/serialization/layout/bytes/variable-length.js";
import { recordIn } from "../../../model/serialization/record-of.js";
import { bytesIn } from "../../../model/serialization/types/layout.js";
import { roundUp } from "../../domain.js";
import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { bytesText } from "../record/records.js";

export interface StringBytesData {
  readonly rows: readonly ScriptRow[];
  /** The end of the axis, in bytes. */
  readonly right: number;
}

/** Texts of one script. */
export interface ScriptRow {
  readonly name: string;
  readonly flinkBytes: number;
  readonly utf8Bytes: number;
  readonly text: string;
}

/** A character for all that take as many bytes, in Flink and in UTF-8. */
const scripts: readonly (readonly [name: string, character: string])[] = [
  ["English, digits", "a"],
  ["Accents, Greek, Cyrillic", "\u00e9"],
  ["Hindi, Thai, kana", "\u304b"],
  ["Chinese, Korean", "\u4e2d"],
  ["Emoji", "\u{1f600}"],
];

/** The length of the texts that are drawn, and of long ones in the table, in characters. */
const DRAWN = 10;
const LONG = 1000;

/** What Flink makes of a text. */
function flinkBytes(text: string): number {
  const record = recordIn({ type: "String;", sample: JSON.stringify(text) }, "2.x");
  return "noRecord" in record ? NaN : bytesIn(record.layout);
}

/** The same text in UTF-8, with a length in front as small as Flink’s. */
function utf8Bytes(text: string): number {
  const { length } = utf8(text);
  return length + variableLength(length).length;
}

function rowOf([name, character]: (typeof scripts)[number]): ScriptRow {
  const text = character.repeat(DRAWN);
  const [flink, other] = [flinkBytes(text), utf8Bytes(text)];
  return { name, flinkBytes: flink, utf8Bytes: other, text: `${bytesText(flink)}; UTF-8: ${bytesText(other)}` };
}

let view: FigureView<StringBytesData> | undefined;

/** What a text of ten characters takes, by its script, in Flink and in UTF-8. It is the same in every version and every scenario. */
export function stringBytesView(): FigureView<StringBytesData> {
  return (view ??= made(scripts.map(rowOf)));
}

function made(rows: readonly ScriptRow[]): FigureView<StringBytesData> {
  const bytesOf = (name: string): string => bytesText(rows.find((row) => row.name === name)?.flinkBytes ?? NaN);
  return {
    title: "What a text of ten characters takes",
    finding:
      `Ten letters of English take ${bytesOf("English, digits")}, of Greek ${bytesOf("Accents, Greek, Cyrillic")}, of ` +
      `Chinese ${bytesOf("Chinese, Korean")}, and ten emoji ${bytesOf("Emoji")}. Against UTF-8 Flink saves a third with ` +
      "kana, Hindi and Thai, and needs half as much again for emoji.",
    description:
      "A bar for each group of scripts: what Flink writes, from the shortest for English to the longest for emoji. A mark " +
      "across each bar is what UTF-8 takes: at the same place for English, Greek and Chinese, beyond the bar for kana, " +
      "and inside the bar for emoji.",
    table: tableOf(
      ["Script", "10 characters, Flink", "10 characters, UTF-8", "1000 characters, Flink", "1000 characters, UTF-8"],
      rows.map((row, at) => [row.name, bytesText(row.flinkBytes), bytesText(row.utf8Bytes), ...longCells(scripts[at])]),
    ),
    data: { rows, right: roundUp(Math.max(...rows.flatMap((row) => [row.flinkBytes, row.utf8Bytes]))) },
  };
}

/** What a long text of a script takes. */
function longCells([, character]: (typeof scripts)[number] = ["", ""]): readonly string[] {
  const text = character.repeat(LONG);
  return [bytesText(flinkBytes(text)), bytesText(utf8Bytes(text))];
}
