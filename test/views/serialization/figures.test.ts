import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { recordPartsView } from "../../../src/views/serialization/record/parts.js";
import { bytesText } from "../../../src/views/serialization/record/records.js";
import { stringBytesView } from "../../../src/views/serialization/strings/string-bytes.js";
import { num } from "../../../src/views/world.js";
import { expectSentence, NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../support/worlds.js";
import { typeTexts } from "../../support/record-texts.js";

const worlds = [
  ...landmarkWorlds.map(([, world]) => world),
  ...sampleWorlds(40),
  ...typeTexts.map((recordType) => talkWorld({ recordType })),
];

describe("the record by field", () => {
  it("speaks in sentences, has full rows, and draws numbers only", () => {
    for (const world of worlds) {
      const { title, finding, description, table, data } = recordPartsView(world);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expectSentence(finding);
      expectSentence(description);
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        expect(row.join(" ")).not.toMatch(NO_NUMBER);
      }
      expect(data.right).toBeGreaterThan(0);
      expect(data.bars).toHaveLength(3);
    }
  });

  it("has pieces that come to the whole, and the scenario’s bar is the quantity", () => {
    for (const world of worlds) {
      const { bars } = recordPartsView(world).data;
      for (const { pieces, bytes } of bars) expect(pieces.reduce((sum, piece) => sum + piece.bytes, 0)).toBe(bytes);
      const own = bars.filter(({ isOwn }) => isOwn);
      expect(own).toHaveLength(1);
      if (own[0]?.text !== "writes nothing") expect(own[0]?.bytes).toBe(num(world, "recordBytes"));
    }
  });

  test.each<[Givens, string]>([
    [
      {},
      "Flink 1.3 and 1.20 write your record in 91 B, 60 B of it by Kryo; Flink 2.x writes it in 73 B, none of it by Kryo.",
    ],
    [{ recordType: "Tuple2<Long, String>;" }, "All three versions write your record in 19 B, none of it by Kryo."],
    [{ recordType: "public class A { private int x; }" }, "by Kryo"],
    [{ recordType: "public class A { public List<A> all; public A() {} }" }, "In 2.x it is not written."],
  ])("says for %o: %s", (changes, expected) => {
    expect(plainSpaces(recordPartsView(talkWorld(changes)).finding)).toContain(expected);
  });

  it("gathers the last of many fields", () => {
    const fields = Array.from({ length: 60 }, (_, at) => `public int f${at};`).join(" ");
    const { bars } = recordPartsView(talkWorld({ recordType: `public class Wide { ${fields} }` })).data;
    expect(bars.map(({ pieces }) => pieces.length)).toEqual([24, 24, 24]);
    expect(bars[0]?.pieces.at(-1)).toEqual({ name: "38 more", bytes: 38 * 5, isKryo: false });
  });
});

describe("a text of ten characters", () => {
  const { data, finding, table } = stringBytesView();

  it("takes what Flink and UTF-8 really write", () => {
    const utf8 = (text: string): number => Buffer.from(text, "utf8").length + 1;
    expect(data.rows.map(({ flinkBytes, utf8Bytes }) => [flinkBytes, utf8Bytes])).toEqual([
      [11, utf8("a".repeat(10))],
      [21, utf8("é".repeat(10))],
      [21, utf8("か".repeat(10))],
      [31, utf8("中".repeat(10))],
      [61, utf8("😀".repeat(10))],
    ]);
  });

  it("is about a third shorter with kana, and half as much again for emoji, as the caption says", () => {
    const [, , kana, , emoji] = data.rows;
    expect((kana?.flinkBytes ?? 0) / (kana?.utf8Bytes ?? 1)).toBeCloseTo(2 / 3, 1);
    expect((emoji?.flinkBytes ?? 0) / (emoji?.utf8Bytes ?? 1)).toBeCloseTo(3 / 2, 1);
    expectSentence(finding);
  });

  it("has long texts in its table, with two bytes of length", () => {
    expect(table.rows[0]).toEqual(["English, digits", bytesText(11), bytesText(11), bytesText(1002), bytesText(1002)]);
  });
});
