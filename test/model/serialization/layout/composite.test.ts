import { describe, expect, it } from "vitest";
import { composite, int, integer, leaf, long, numbered, order, stringList, text } from "./serializers.js";
import { hex, refusalOf, spansOf } from "./written.js";

describe("an array", () => {
  it("of primitives is its length and what is in it", () => {
    expect(hex(leaf("primitiveArray", "IntPrimitiveArraySerializer"), [1, -1])).toBe("0000000200000001ffffffff");
    expect(refusalOf(leaf("primitiveArray", "IntPrimitiveArraySerializer"), [1, null])).toContain(
      "[1]: Here is an int",
    );
  });

  it("of strings has null as a string has it", () => {
    expect(hex(leaf("basicArray", "StringArraySerializer"), ["a", null])).toBe("00000002026100");
  });

  it("of objects says of each whether there is one", () => {
    const integers = composite("objectArray", { parts: { element: integer } });
    expect(hex(integers, [1, null])).toBe("00000002010000000100");
    expect(hex({ ...integers, kind: "basicArray" }, [1, null])).toBe("00000002010000000100");
    expect(refusalOf(integers, null)).toBe(": Here is an array, a list of JSON, not null.");
  });
});

describe("a collection", () => {
  it("as a List is its size and its elements", () => {
    expect(hex(stringList, ["a", "b"])).toBe("0000000202610262");
  });

  it("as a Set says of each element whether it is null, and holds none twice", () => {
    const set = composite("set", { parts: { element: text } });
    expect(hex(set, ["a", null])).toBe("0000000200026101");
    expect(refusalOf(set, ["a", "a"])).toContain("holds a value once");
    expect(refusalOf(composite("set", { parts: { element: order } }), [{}, {}])).toBeNull();
  });

  it("of Scala says of each element whether there is one", () => {
    expect(hex(composite("collection", { parts: { element: text } }), ["a", null])).toBe("0000000201026100");
  });

  it("as a Map says of each value whether it is null, in the order of the sample", () => {
    const map = composite("map", { parts: { key: text, value: integer } });
    expect(hex(map, { b: 1, a: null })).toBe("0000000202620000000001026101");
    expect(hex(map, [["b", 1]])).toBe("0000000102620000000001");
    expect(spansOf(map, { b: 1 })).toEqual([
      ": length",
      "[0].key: length",
      "[0].key: characters",
      "[0].value: null flag",
      "[0].value: value",
    ]);
  });

  it("as a Map takes pairs, and an object where the keys are strings", () => {
    const byNumber = composite("map", { parts: { key: int, value: text } });
    expect(hex(byNumber, [[7, "a"]])).toBe("0000000100000007000261");
    expect(refusalOf(byNumber, { 7: "a" })).toBe(": Here is a Map, a list of pairs [key, value], not an object.");
    expect(refusalOf(byNumber, [[7]])).not.toBeNull();
    expect(
      refusalOf(byNumber, [
        [7, "a"],
        [7, "b"],
      ]),
    ).toContain("holds a key once");
    const nullable = composite("nullable", { parts: { of: text } });
    expect(hex(composite("map", { parts: { key: nullable, value: text } }), { a: null })).toBe("0000000100026101");
  });
});

describe("fields one after the other", () => {
  it("are a tuple and a case class", () => {
    expect(hex(composite("tuple", { parts: numbered(int, text) }), [1, null])).toBe("0000000100");
    expect(hex(composite("caseClass", { parts: { id: int, user: text } }), { id: 1 })).toBe("0000000100");
    expect(hex(composite("tuple", { parts: numbered(int, text) }), { f0: 1 })).toBe("0000000100");
    expect(hex(composite("tuple", { parts: {} }), [])).toBe("2a");
  });

  it("are neither fewer nor null nor others", () => {
    const tuple = composite("tuple", { parts: numbered(int, text) });
    expect(refusalOf(tuple, [1])).toContain("a list of 2 values");
    expect(refusalOf(tuple, null)).toContain("not null");
    expect(refusalOf(tuple, [null, "a"])).toContain("f0: Here is an int");
    expect(refusalOf(composite("caseClass", { parts: { id: int } }), { ID: 1 })).toContain('no field "ID"');
  });
});

describe("one or the other", () => {
  it("is an Either with its side", () => {
    const either = composite("either", { parts: { left: int, right: text } });
    expect([hex(either, { left: 1 }), hex(either, { right: "a" })]).toEqual(["0100000001", "000261"]);
    expect(refusalOf(either, { left: 1, right: "a" })).toContain("with “left” or with “right”");
    expect(refusalOf(either, null)).not.toBeNull();
  });

  it("is an Option, with 1 for a value, and a nullable, with 1 for null", () => {
    expect(hex(composite("option", { parts: { value: int } }), null)).toBe("00");
    expect(hex(composite("option", { parts: { value: int } }), 1)).toBe("0100000001");
    expect(hex(composite("nullable", { parts: { of: long } }), null)).toBe("01");
    expect(hex(composite("nullable", { parts: { of: int } }), 1)).toBe("0000000001");
  });
});
