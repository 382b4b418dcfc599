import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultSample } from "../../../../src/model/serialization/layout/default-sample.js";
import { layoutOf } from "../../../../src/model/serialization/layout/layout-of.js";
import { bytesIn } from "../../../../src/model/serialization/types/layout.js";
import type { Sample } from "../../../../src/model/serialization/types/sample.js";
import type { Serializer } from "../../../../src/model/serialization/types/serializer.js";
import { serializationVersions } from "../../../../src/model/serialization/types/version.js";
import { json, serializer } from "./arbitraries.js";
import { composite, leaf, numbered, text } from "./serializers.js";

const version = fc.constantFrom(...serializationVersions);

function lengthOf(
  of: Serializer,
  sample: Sample,
  options: Parameters<typeof layoutOf>[2] = { version: "2.x" },
): number {
  const layout = layoutOf(of, sample, options);
  if ("unwritable" in layout) throw new Error(layout.unwritable);
  return bytesIn(layout);
}

describe("the bytes of any value", () => {
  it("of any JSON at any serializer are there, or a sentence is", () => {
    fc.assert(
      fc.property(serializer, json, version, (any, sample, at) => {
        const layout = layoutOf(any, sample, { version: at });
        if ("unwritable" in layout) expect(layout.unwritable).toMatch(/^[“A-Z][^]*\.$/);
        else expect(layout.spans.every(({ bytes }) => bytes.every(isByte))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("of a String are one to three for each unit and for its length", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (units) => {
        const sample = String.fromCharCode(...units);
        const each = units.map((unit) => (unit < 0x80 ? 1 : unit < 0x4000 ? 2 : 3));
        const length = sample.length + 1 < 0x80 ? 1 : 2;
        expect(lengthOf(text, sample)).toBe(each.reduce<number>((sum, bytes) => sum + bytes, length));
      }),
    );
  });

  it("of a tuple are those of its parts", () => {
    fc.assert(
      fc.property(fc.array(serializer, { minLength: 1, maxLength: 6 }), version, (parts, at) => {
        const samples = parts.map(defaultSample);
        fc.pre(
          parts.every((part, index) => !("unwritable" in layoutOf(part, samples[index] ?? null, { version: at }))),
        );
        const sum = parts.reduce(
          (bytes, part, index) => bytes + lengthOf(part, samples[index] ?? null, { version: at }),
          0,
        );
        const tuple = composite("tuple", { parts: numbered(...parts) });
        expect(lengthOf(tuple, samples, { version: at })).toBe(sum);
      }),
    );
  });

  it("of a row of nulls are those of its mask", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (fields) => {
        const row = composite("row", { parts: numbered(...Array.from({ length: fields }, () => text)) });
        const nulls = Array.from({ length: fields }, () => null);
        expect(lengthOf(row, nulls, { version: "1.3" })).toBe(Math.ceil(fields / 8));
        expect(lengthOf(row, nulls, { version: "1.20" })).toBe(Math.ceil((fields + 2) / 8));
      }),
    );
  });
});

describe("values within values", () => {
  it("are followed only so deep, in the sample and in the serializer", () => {
    let deep = leaf("basic", "IntSerializer");
    for (let level = 0; level < 100_000; level++) deep = composite("option", { parts: { value: deep } });
    expect(layoutOf(deep, 1, { version: "2.x" })).toHaveProperty("unwritable");
    expect(defaultSample(deep)).toBeDefined();
  });
});

function isByte(byte: number): boolean {
  return Number.isInteger(byte) && byte >= 0 && byte <= 0xff;
}
