import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serializerOf } from "../../../../src/model/serialization/extraction/serializer-of.js";
import { readTypes } from "../../../../src/model/serialization/java/read-types.js";
import { defaultSample } from "../../../../src/model/serialization/layout/default-sample.js";
import { layoutOf } from "../../../../src/model/serialization/layout/layout-of.js";
import type { Part, Serializer } from "../../../../src/model/serialization/types/serializer.js";
import { serializer } from "./arbitraries.js";
import {
  basics,
  composite,
  currency,
  int,
  integer,
  leaf,
  long,
  numbered,
  order,
  stringList,
  text,
} from "./serializers.js";

/** Kinds whose bytes nobody knows here, and abstract ones. */
const unknown = ["writable", "avro"];

function hasUnknown({ kind, parts }: Serializer): boolean {
  return unknown.includes(kind) || parts.some((part) => hasUnknown(part.serializer));
}

describe("a value that is made up", () => {
  it("can be written, by any serializer", () => {
    fc.assert(
      fc.property(serializer, (any) => {
        fc.pre(!hasUnknown(any));
        expect(layoutOf(any, defaultSample(any), { version: "2.x" })).not.toHaveProperty("unwritable");
      }),
      { numRuns: 500 },
    );
  });

  it("can be written by each basic serializer", () => {
    for (const basic of basics) {
      expect(layoutOf(basic, defaultSample(basic), { version: "2.x" }), basic.name).not.toHaveProperty("unwritable");
    }
  });

  it("has texts of ten characters that tell the field, and numbers around 1000", () => {
    const customer = composite("pojo", { parts: { user: text, deliveryAddress: text, amount: long, currency } });
    expect(defaultSample(customer)).toEqual({
      user: "user-00001",
      deliveryAddress: "deliveryA1",
      amount: 1001,
      currency: "EUR",
    });
  });

  it("has three different elements", () => {
    expect(defaultSample(composite("pojo", { parts: { tags: stringList } }))).toEqual({
      tags: ["tags-00001", "tags-00002", "tags-00003"],
    });
    expect(
      defaultSample(composite("set", { parts: { element: leaf("basic", "BooleanSerializer", "boolean") } })),
    ).toEqual([true, false]);
  });

  it("has maps as the sample of a map is", () => {
    expect(defaultSample(composite("map", { parts: { key: text, value: int } }))).toEqual({
      "text-00001": 1001,
      "text-00002": 1002,
      "text-00003": 1003,
    });
    expect(defaultSample(composite("map", { parts: { key: integer, value: int } }))).toEqual([
      [1001, 1001],
      [1002, 1002],
      [1003, 1003],
    ]);
  });

  it("is of the first subclass where the class is abstract", () => {
    const gift = composite("pojo", { of: "Gift", parts: { id: long } });
    const abstract: Serializer = { ...order, isAbstract: true, subclasses: [{ serializer: gift, tag: null }] };
    expect(defaultSample(abstract)).toEqual({ "@class": "Gift", id: 1001 });
    expect(defaultSample({ ...abstract, subclasses: [] })).toBeNull();
  });

  it("of a class that goes to Kryo goes by its name", () => {
    const of = (name: string) => defaultSample(leaf("kryo", "KryoSerializer", name));
    expect(of("java.util.UUID")).toMatch(/^[0-9a-f-]{36}$/);
    expect(of("java.time.LocalDate")).toBe("2026-11-01");
    expect(of("java.util.ArrayList")).toHaveLength(3);
    expect(of("java.util.HashMap")).toHaveProperty("text-00001");
    expect(of("shop.Order")).toEqual({});
  });
});

describe("a made-up value of a class that the text declares, and that goes to Kryo", () => {
  const of = (text: string) => {
    const reading = readTypes(text);
    const serializer = "problems" in reading ? null : serializerOf(reading, { version: "1.3" });
    return serializer && "kind" in serializer ? [serializer.kind, defaultSample(serializer)] : null;
  };

  it("has all fields that Kryo writes, with the types that they have there", () => {
    const box =
      "public class Box<T> { private T value; private List<Integer> sizes; static int all; transient int now; }";
    expect(of(`Box<Long>;\n${box}`)).toEqual(["kryo", { value: 1001, sizes: [1001, 1002, 1003] }]);
    const tags = "public class Order { Map<String, int[]> tags; Optional<Kind> kind; } enum Kind { SMALL, BIG }";
    expect(of(tags)).toEqual([
      "kryo",
      {
        tags: { "tags-00001": [1001, 1002, 1003], "tags-00002": [1001, 1002, 1003], "tags-00003": [1001, 1002, 1003] },
        kind: ["SMALL"],
      },
    ]);
  });

  it("is of the first class that an interface has, and ends with null", () => {
    const shapes =
      "public interface Shape { } public class Circle implements Shape { private Shape inner; private int r; }";
    expect(of(`Shape;\n${shapes}`)).toEqual(["kryo", { "@class": "Circle", inner: null, r: 1001 }]);
  });
});

describe("a made-up value of a type that holds itself", () => {
  const parts: Part[] = [];
  const node: Serializer = { ...composite("pojo", { of: "Node", parts: {} }), parts };
  parts.push({ name: "id", serializer: int, line: null }, { name: "next", serializer: node, line: null });

  it("ends with null", () => {
    expect(defaultSample(node)).toEqual({ id: 1001, next: null });
    expect(defaultSample({ ...node, kind: "caseClass" })).toEqual({ id: 1001, next: { id: 1001, next: null } });
  });

  it("is bounded where it is wide and deep", () => {
    let wide = composite("pojo", { parts: { id: int } });
    for (let level = 0; level < 12; level++) {
      const last = wide;
      wide = composite("pojo", { parts: numbered(...Array.from({ length: 20 }, () => last)) });
    }
    expect(JSON.stringify(defaultSample(wide)).length).toBeLessThan(1_000_000);
  });
});
