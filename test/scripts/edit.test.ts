import { describe, expect, test } from "vitest";
import { edit } from "../../scripts/finish/edit.js";

describe("edit", () => {
  test("replaces a text that occurs as often as expected", () => {
    expect(edit("a b a", { what: "try", find: "a", replace: "c", times: 2 })).toBe("c b c");
  });

  test("replaces what a pattern matches", () => {
    expect(edit("a1 a22", { what: "try", find: /a\d+/, replace: "c", times: 2 })).toBe("c c");
  });

  test("takes the replacement literally", () => {
    expect(edit("a", { what: "try", find: "a", replace: "$& $1", times: 1 })).toBe("$& $1");
  });

  test.each([
    { text: "none", found: 0 },
    { text: "a a", found: 2 },
  ])("throws when a text occurs $found times instead of once", ({ text, found }) => {
    const attempt = () => edit(text, { what: "try this", find: "a", replace: "c", times: 1 });
    expect(attempt).toThrow(`To try this, expected 1 × a, found ${found}.`);
  });

  test("leaves a text alone in which nothing may be found", () => {
    expect(edit("b", { what: "try", find: "a", replace: "c", times: "any" })).toBe("b");
  });
});
