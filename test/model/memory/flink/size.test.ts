import { describe, expect, it } from "vitest";
import { multiply } from "../../../../src/model/memory/flink/multiply.js";
import { Refusal } from "../../../../src/model/memory/flink/refusal.js";
import { loggedSize, parseSize, sizeText } from "../../../../src/model/memory/flink/size.js";
import { vectors } from "./vectors.js";

const { parse = [], format = [], multiply: products = [] } = vectors("memory-size-syntax");

describe("a size", () => {
  it("is read from a text as Flink reads it, or refused as Flink refuses it", () => {
    expect(parse.length).toBeGreaterThan(100);
    const read = parse.map(({ text }) => {
      const reading = parseSize(text as string);
      return { text, bytes: "bytes" in reading ? String(reading.bytes) : null };
    });
    expect(read).toEqual(parse.map(({ text, bytes }) => ({ text, bytes })));
  });

  it("is written for a configuration and for a log as Flink writes it", () => {
    expect(format.length).toBeGreaterThan(100);
    const written = format.map(({ bytes }) => ({
      bytes,
      toString: sizeText(BigInt(bytes as string)),
      toHumanReadableString: loggedSize(BigInt(bytes as string)),
    }));
    expect(written).toEqual(format);
  });

  it("is multiplied as Flink multiplies it, and cut off to whole bytes", () => {
    expect(products.length).toBeGreaterThan(200);
    const wrong = products.flatMap(({ bytes, factor, product, causes }) => {
      const number = Number(factor);
      // A range keeps other factors away.
      if (!(number >= 0 && number < Infinity)) return [];
      let ours: string | null = null;
      try {
        ours = String(multiply(BigInt(bytes as string), number));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
      return ours === product ? [] : [{ bytes, factor, product, causes, ours }];
    });
    expect(wrong).toEqual([]);
  });
});
