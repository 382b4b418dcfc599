import { expect, it } from "vitest";
import { composite, int, numbered, text } from "./serializers.js";
import { hex, refusalOf } from "./written.js";

const row = composite("row", { parts: numbered(int, text, int) });
const wide = composite("row", { parts: numbered(...Array.from({ length: 8 }, () => text)) });

it("A row sets a bit for each field that is null, the first in the highest", () => {
  expect(hex(row, [1, null, 2], "1.3")).toBe("400000000100000002");
  expect(hex(wide, ["a", "a", "a", "a", "a", "a", "a", null], "1.3")).toBe(`01${"0261".repeat(7)}`);
});

it("A row of today has two bits for the kind of change before them", () => {
  expect(hex(row, [1, null, 2], "1.20")).toBe("100000000100000002");
  expect(hex(wide, ["a", "a", "a", "a", "a", "a", "a", null], "2.x")).toBe(`0040${"0261".repeat(7)}`);
});

it("The kind of change comes with its lower bit first", () => {
  const named = composite("row", { parts: { id: int, user: text } });
  const masks = ["+I", "-U", "+U", "-D"].map((kind) => hex(named, { "@kind": kind, id: 1 }).slice(0, 2));
  expect(masks).toEqual(["10", "90", "50", "d0"]);
  expect(refusalOf(named, { "@kind": "x" })).toBe(': “@kind” of a Row is “+I”, “-U”, “+U” or “-D”, not "x".');
});

it("A row has as many values as fields, and is not null", () => {
  expect(refusalOf(row, [1])).toContain("a list of 3 values");
  expect(refusalOf(row, null)).toContain("not null");
  expect(refusalOf(row, ["a", null, null])).toContain("f0: Here is an int");
});
