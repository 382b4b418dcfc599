import { describe, expect, it } from "vitest";
import { glossary } from "../../../src/views/reference-page/glossary.js";
import { termId } from "../../../src/views/reference-page/glossary/term.js";
import { NAMES_VERSION } from "../../support/versions.js";

describe("the glossary", () => {
  it("has the words that a reader of the talk needs", () => {
    const terms = glossary.map(({ term }) => term);
    expect(terms).toEqual(
      expect.arrayContaining(["Task", "Slot", "Key group", "Barrier", "Savepoint", "Managed memory"]),
    );
    expect(terms.length).toBeGreaterThan(60);
    expect(terms).toEqual([...terms].sort((one, other) => one.localeCompare(other, "en")));
  });

  it("has an address for each, and none for two", () => {
    const ids = glossary.map(termId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^term-[a-z]+(-[a-z]+)*$/);
  });

  it.each(glossary.map((term) => [term.term, term] as const))("explains %s in a sentence or two", (_, term) => {
    expect(term.says).toMatch(/^[A-Z“].*\.$/);
    expect(term.says.length).toBeLessThan(240);
    expect(term.source.kind).toBe("cited");
    expect(term.changed?.says ?? "Nothing.").toMatch(/^[A-Z“0-9].*\.$/);
    // What depends on a release belongs to what changed.
    if (NAMES_VERSION.test(term.says)) expect(term.changed).not.toBeNull();
  });
});
