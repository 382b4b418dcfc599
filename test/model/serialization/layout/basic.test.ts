import { describe, expect, it } from "vitest";
import { currency, int, leaf, text } from "./serializers.js";
import { hex, refusalOf, spansOf } from "./written.js";

describe("numbers", () => {
  it("are written with the most significant byte first", () => {
    expect(hex(int, 1)).toBe("00000001");
    expect(hex(int, -2)).toBe("fffffffe");
    expect(hex(leaf("basic", "LongSerializer"), "9007199254740993")).toBe("0020000000000001");
    expect(hex(leaf("basic", "ShortSerializer"), 258)).toBe("0102");
    expect(hex(leaf("basic", "ByteSerializer"), -1)).toBe("ff");
  });

  it("have the limits of their type", () => {
    expect(hex(int, 2147483647)).toBe("7fffffff");
    expect(refusalOf(int, 2147483648)).toBe(
      ": Here is an int, a whole number from −2147483648 to 2147483647, not 2147483648.",
    );
    expect(refusalOf(leaf("basic", "ByteSerializer"), 128)).toContain("from −128 to 127");
    expect(refusalOf(leaf("basic", "LongSerializer"), "9223372036854775808")).toContain("a long");
  });

  it("are not null, nor text, nor a fraction", () => {
    for (const sample of [null, "one", 1.5, [], {}, true, 2 ** 60]) expect(refusalOf(int, sample)).not.toBeNull();
  });

  it("with a fraction follow IEEE 754, with Java’s NaN", () => {
    const [float, double] = [leaf("basic", "FloatSerializer"), leaf("basic", "DoubleSerializer")];
    expect([hex(float, 0.1), hex(float, "NaN"), hex(float, "-Infinity")]).toEqual(["3dcccccd", "7fc00000", "ff800000"]);
    expect([hex(double, 0.1), hex(double, "NaN")]).toEqual(["3fb999999999999a", "7ff8000000000000"]);
    expect(refusalOf(float, 1e39)).toContain("4 bytes can hold");
  });

  it("of any size say their length and four; null is 0", () => {
    const big = leaf("basic", "BigIntSerializer");
    expect(["0", "10", "127", "128", "-128", "-129"].map((digits) => hex(big, digits))).toEqual([
      "00000001",
      "00000003",
      "000000057f",
      "000000060080",
      "0000000580",
      "00000006ff7f",
    ]);
    expect(hex(big, null)).toBe("00000000");
    expect(refusalOf(big, "12a")).toContain("a whole number");
  });

  it("in decimals write Java’s constants 0, 1 and 10 in place of the length, then the scale", () => {
    const decimal = leaf("basic", "BigDecSerializer");
    expect(["0.00", "1", "1.0", "1E+3", "1234.5678"].map((digits) => hex(decimal, digits))).toEqual([
      "0000000100000002",
      "0000000200000000",
      "0000000300000001",
      "00000002fffffffd",
      "0000000800bc614e00000004",
    ]);
    expect(hex(decimal, null)).toBe("00000000");
  });
});

describe("a String", () => {
  it("says its length and one, then seven bits to a byte of each unit", () => {
    expect(hex(text, "")).toBe("01");
    expect(hex(text, "é")).toBe("02e901");
    expect(hex(text, "日")).toBe("02e5cb01");
    expect(hex(text, "x".repeat(127))).toBe(`8001${"78".repeat(127)}`);
  });

  it("may be null", () => {
    expect(hex(text, null)).toBe("00");
    expect(spansOf(text, null)).toEqual([": null"]);
  });

  it("is nothing but a text", () => {
    expect(refusalOf(text, 7)).toBe(": Here is a String, a text or null, not 7.");
  });

  it("of Flink’s Value says its length as it is", () => {
    expect(hex(leaf("value", "StringValueSerializer"), "ab")).toBe("026162");
    expect(refusalOf(leaf("value", "StringValueSerializer"), null)).not.toBeNull();
  });
});

describe("a char, a boolean and a Void", () => {
  it("are two bytes, one byte and one byte", () => {
    expect(hex(leaf("basic", "CharSerializer"), "日")).toBe("65e5");
    expect(hex(leaf("basic", "BooleanSerializer"), true)).toBe("01");
    expect(hex(leaf("basic", "VoidSerializer"), null)).toBe("00");
  });

  it("take nothing else", () => {
    expect(refusalOf(leaf("basic", "CharSerializer"), "ab")).toContain("one UTF-16 unit");
    expect(refusalOf(leaf("basic", "BooleanSerializer"), 1)).toContain("true or false");
    expect(refusalOf(leaf("basic", "VoidSerializer"), 0)).toContain("only null");
  });
});

describe("a constant of an enum", () => {
  it("is its number in four bytes", () => {
    expect(hex(currency, "CHF")).toBe("00000001");
  });

  it("is one that the enum has", () => {
    expect(refusalOf(currency, "USD")).toBe(': Here is a constant of shop.Currency: EUR, CHF, not "USD".');
    expect(refusalOf(currency, null)).toContain("not null");
    expect(refusalOf(leaf("enum", "EnumSerializer", "shop.Currency"), "EUR")).toContain("is not known");
  });
});

it("says so where bytes are up to a class of the program", () => {
  expect(refusalOf(leaf("value", "ValueSerializer", "shop.Money"), 1)).toContain("shop.Money");
  expect(refusalOf(leaf("writable", "WritableSerializer", "shop.Money"), 1)).toContain("shop.Money");
});
