import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { hashCodeOf } from "../../../../src/model/slots/key-groups/java-hash.js";
import { readKey } from "../../../../src/model/slots/key-groups/java-key-text.js";
import { simpleTypes, type SimpleType } from "../../../../src/model/slots/key-groups/java-key.js";
import { runs } from "../../../support/scenarios.js";

function hashOf(text: string, type: SimpleType): number {
  const reading = readKey(text, type);
  if ("problem" in reading) throw new Error(reading.problem);
  return hashCodeOf(reading.key);
}

describe("a text that is no key of its type", () => {
  it.each<[SimpleType, string, string]>([
    ["Byte", "300", "300 is no Byte: −128 to 127."],
    ["Short", "-32769", "−32\u202f769 is no Short: −32\u202f768 to 32\u202f767."],
    ["Integer", "1,000", '"1,000" is no Integer: write digits alone, such as 42 or −7.'],
    ["Integer", "", "Nothing is written here: write a whole number, such as 42."],
    ["Character", "", "Nothing is written here: a Character is one character."],
    ["Character", "ab", '"ab" is no Character: a Character is one character alone.'],
    ["Character", "😀", '"😀" is no Character: Java writes it as two of them.'],
    ["Boolean", "yes", '"yes" is no Boolean: write true or false.'],
    ["Float", "1e39", '"1e39" is no Float: it is beyond the largest one.'],
    ["LocalDate", "2017-02-29", '"2017-02-29" is no LocalDate: write a day of the calendar such as 2017-09-11.'],
  ])("is refused as %s: %j", (type, text, problem) => {
    expect(readKey(text, type)).toEqual({ problem });
  });

  it.each<[SimpleType, string]>([
    ["Long", "9223372036854775808"],
    ["Long", "-9223372036854775809"],
    ["Integer", "2147483648"],
    ["Integer", "9".repeat(5000)],
    ["Double", "1e309"],
    ["Double", "1.5.2"],
    ["Double", "."],
    ["UUID", "123e4567-e89b-12d3-a456-42661417400"],
    ["UUID", "123e4567e89b12d3a456426614174000"],
    ["LocalDate", "2017-13-01"],
    ["LocalDate", "2017-04-31"],
    ["LocalDate", "1900-02-29"],
    ["LocalDate", "2017-4-1"],
  ])("is refused as %s with a sentence: %j", (type, text) => {
    const reading = readKey(text, type);
    expect("problem" in reading ? reading.problem : "").toMatch(/^\S.* is no [A-Z]\w+: [^.].*\.$/);
  });
});

test("any text is a key or has a sentence that says why not", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...simpleTypes), (text, type) => {
      const reading = readKey(text, type);
      if ("problem" in reading) expect(reading.problem).toMatch(/\.$/);
      else expect(Math.abs(hashCodeOf(reading.key))).toBeLessThanOrEqual(2 ** 31);
    }),
    runs(2000),
  );
});

test("a sign, a real minus and spaces around a number are understood; in a string every space counts", () => {
  expect([hashOf("+5", "Integer"), hashOf(" −7 ", "Integer"), hashOf("TRUE", "Boolean")]).toEqual([5, -7, 1231]);
  expect([hashOf(" ", "String"), hashOf(" ", "Character"), hashOf("", "String")]).toEqual([32, 32, 0]);
  expect(hashOf("2016-02-29", "LocalDate")).not.toBe(hashOf("2016-02-28", "LocalDate"));
});

// Long.hashCode xors two equal halves.
test("a Long of −1 has another hash code than an Integer of −1", () => {
  expect([hashOf("-1", "Long"), hashOf("-1", "Integer")]).toEqual([0, -1]);
});

test("zero and minus zero are two keys, and every NaN is the same", () => {
  expect([hashOf("0.0", "Double"), hashOf("-0.0", "Double")]).toEqual([0, -(2 ** 31)]);
  const otherNan = new Float64Array(new BigUint64Array([0xfff8000000000001n]).buffer)[0] as number;
  expect(hashCodeOf({ type: "Double", value: otherNan })).toBe(2146959360);
});

// As Float.parseFloat of OpenJDK 17 reads them: the bits of the number.
test.each([
  ["1.0000000596046447", 1065353216],
  ["1.000000059604644775390625", 1065353216],
  ["1.0000000596046448", 1065353217],
  ["-1.0000000596046448", -1082130431],
  ["1.1911036946760945E-44", 8],
  ["1.891752926838503E-44", 13],
  ["6.305843089461677E-45", 5],
  ["1.188468359168E13", 1429008870],
  ["-1.9042866818196145E-14", -1465154083],
  ["-7.741832203048E33", -138487339],
  ["-1.8107356822838483E-6", -1242363800],
  ["5.322648646638991E-38", 26273138],
  ["2.1332801121098596E-15", 655996947],
  ["-1.839191655259536E33", -155886663],
  ["2.421478561962691E-14", 685382526],
  ["-3.8380687912296495E29", -258276173],
])("a Float is rounded once, as Java does, also midway between two: %s", (text, bits) => {
  expect(hashOf(text, "Float")).toBe(bits);
});

// As LocalDate.hashCode of OpenJDK 17 says.
test.each([
  ["+12345-06-07", 25295239],
  ["-0044-03-15", 88271],
])("years before the first and behind the 9999th are days too: %s", (text, hashCode) => {
  expect(hashOf(text, "LocalDate")).toBe(hashCode);
});
