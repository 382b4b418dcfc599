import { expect, it } from "vitest";
import type { Sample } from "../../../../src/model/serialization/types/sample.js";
import { leaf } from "./serializers.js";
import { hex, refusalOf, spansOf } from "./written.js";

const variant = leaf("variant", "VariantSerializer");

/** What VariantSerializer of Flink 2.3.0 writes of JSON that BinaryVariantInternalBuilder has parsed. */
const vectors: readonly (readonly [Sample, string])[] = [
  [-1, "00000002000000030cff010000"],
  [1000, "000000030000000310e803010000"],
  [100_000, "000000050000000314a0860100010000"],
  [1_099_511_627_776, "0000000900000003180000000000010000010000"],
  [1.5, "000000060000000320010f000000010000"],
  [-0.001, "00000006000000032003ffffffff010000"],
  [1_234_567_890.5, "0000000a000000032401391cdcdf02000000010000"],
  [1e20, "00000012000000032800000010632d5ec76b0500000000000000010000"],
  [1e-7, "00000009000000031c48afbc9af2d77a3e010000"],
  ["é".repeat(32), `00000045000000034040000000${"c3a9".repeat(32)}010000`],
  [{}, "0000000300000003020000010000"],
  [[], "0000000300000003030000010000"],
  [{ b: true, a: [null, "x"] }, "00000010000000070202010001000904030200010300057801020001026261"],
  [
    { a: { b: 1, a: 2 }, é: "日😀" },
    "0000001a0000000a02020002000b13020200010200040c010c021de697a5f09f98800103000102046162c3a9",
  ],
];

it.each(vectors)("%j is written as Flink writes it", (sample, bytes) => {
  expect(hex(variant, sample)).toBe(bytes);
});

it("More than 255 elements are counted in four bytes", () => {
  const many = Array.from({ length: 300 }, () => "x");
  expect(hex(variant, many)).toMatch(/^000004b700000003172c010000000002000400060008000a/);
  expect(hex(variant, many)).toHaveLength(2 * 1218);
});

it("A variant says the lengths of its value and of its names, then both", () => {
  expect(spansOf(variant, 1)).toEqual([": length of value", ": length of metadata", ": value", ": metadata"]);
});

it("A variant is any JSON but null, and not too deep", () => {
  expect(refusalOf(variant, null)).toContain("any JSON");
  const deep = JSON.parse("[".repeat(2000) + "]".repeat(2000)) as [];
  expect(refusalOf(variant, deep)).toContain("256 levels");
});
