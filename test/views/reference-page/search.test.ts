import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsText, found, foundText, matcher } from "../../../src/views/reference-page/search.js";

describe("a search", () => {
  it("wants all words, in whatever order and case", () => {
    const matches = matcher("  Size memory ");
    expect(matches("taskmanager.memory.managed.size")).toBe(true);
    expect(matches("taskmanager.memory.fraction")).toBe(false);
  });

  it("finds everything for nothing, and every text by any of its parts", () => {
    expect(matcher(" ")("anything")).toBe(true);
    const text = fc.string({ minLength: 3, unit: fc.constantFrom(..."abc.- ") });
    fc.assert(
      fc.property(text, fc.nat(), (whole, from) => {
        expect(matcher(whole.slice(from % whole.length))(whole)).toBe(true);
      }),
    );
  });

  it("puts first what bears the very name, then what begins with it, then what has it in its name", () => {
    const all = ["of a barrier", "old barrier", "barriers", "barrier"].map((name) => ({
      names: name.startsWith("of") ? ["alignment"] : [name],
      text: `${name} and more`,
    }));
    expect(found(all, " Barrier ").map(({ text }) => text)).toEqual([
      "barrier and more",
      "barriers and more",
      "old barrier and more",
      "of a barrier and more",
    ]);
    expect(found(all, "  ")).toEqual([]);
    expect(found(all, "barrier less")).toEqual([]);
  });

  it("counts what it found of each noun", () => {
    expect(countsText(new Map(Object.entries({ slides: 1, keys: 0, terms: 12 })), 13)).toBe("1 slide, 12 terms.");
    expect(countsText(new Map([["terms", 12]]), 11)).toMatch(/^12 terms\. The nearest 11 are here;/);
    expect(countsText(new Map(), 12)).toMatch(/^Nothing matches\./);
  });

  it("says how many it found", () => {
    expect(foundText({ shown: 3, all: 3, noun: "terms" })).toBe("All 3 terms are shown.");
    expect(foundText({ shown: 1, all: 3, noun: "terms" })).toBe("1 of 3 terms.");
    expect(foundText({ shown: 0, all: 3, noun: "terms" })).toBe("None of the 3 terms matches.");
  });
});
