import { expect, it, test } from "vitest";
import { recordIn } from "../../../src/model/serialization/record-of.js";
import { spelledBytes, spelledNames } from "../../../src/model/serialization/spelled-names.js";
import type { SerializationVersion } from "../../../src/model/serialization/types/version.js";
import type { Layout } from "../../../src/model/serialization/types/layout.js";

const long = `Of${"Very".repeat(20)}LongName`;

function layoutOf(type: string, version: SerializationVersion, sample = ""): Layout {
  const record = recordIn({ type, sample }, version);
  if ("noRecord" in record) throw new Error(record.noRecord);
  return record.layout;
}

const holder = (item: string): string =>
  `public class Order { private ${item}[] items; private ${item} first; } class ${item} { int x; }`;

test.each(["1.3", "1.20", "2.x"] as const)("names what Kryo spells out in %s, each class once", (version) => {
  const names = spelledNames(layoutOf(holder("Item"), version)).map(({ name, by }) => `${by} ${name}`);
  expect(names.toSorted()).toEqual(["kryo Item", "kryo [LItem;"]);
});

test.each(["1.3", "2.x"] as const)("reads long names as well, in %s", (version) => {
  const names = spelledNames(layoutOf(holder(long), version)).map(({ name }) => name);
  expect(names.toSorted()).toEqual([`[L${long};`, long].toSorted());
});

it("tells subclasses of a POJO from classes within Kryo", () => {
  const type = "public class Order { public long id; public static class Express extends Order { public int hours; } }";
  const layout = layoutOf(type, "2.x", '{"@class": "Order$Express", "id": 1, "hours": 2}');
  expect(spelledNames(layout)).toEqual([{ name: "Order$Express", by: "pojo" }]);
  expect(spelledBytes(layout)).toBe(2 + "Order$Express".length);
});

it("finds nothing where nothing is spelled out", () => {
  const layout = layoutOf("Tuple2<Long, String>;", "2.x");
  expect([spelledNames(layout), spelledBytes(layout)]).toEqual([[], 0]);
});
