import { describe, expect, it } from "vitest";
import { reference } from "../../src/markdown/reference.js";
import { figures } from "../../src/views/figures.js";
import { configurations } from "../../src/views/configurations.js";
import { phrases } from "../../src/views/phrases.js";
import type { World } from "../../src/views/world.js";
import { expectSentence, NO_NUMBER } from "../support/matchers.js";
import { landmarkWorlds, sampleWorlds } from "../support/worlds.js";

const worlds: readonly World[] = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(400)];

/** Every number anywhere in a figure's data. */
function numbersIn(data: unknown): number[] {
  if (typeof data === "number") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(numbersIn) : [];
}

describe.each(Object.entries(figures))("the figure %s, in hundreds of scenarios and at their bounds", (_, view) => {
  const views = worlds.map((world) => view(world, reference));

  it("says in sentences what it found and what it looks like", () => {
    for (const { title, finding, description } of views) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(title).not.toMatch(NO_NUMBER);
      expectSentence(finding);
      expectSentence(description);
    }
  });

  it("has a table with a cell for each column in every row", () => {
    for (const { table } of views) {
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        expect(row.join(" ")).not.toMatch(NO_NUMBER);
      }
    }
  });

  it("never draws at infinity", () => {
    for (const { data } of views) {
      expect(numbersIn(data).filter((number) => Math.abs(number) === Infinity)).toEqual([]);
    }
  });
});

it.each(Object.entries(phrases))("the sentence “%s” is one, in all of these scenarios", (_, write) => {
  for (const world of worlds) expectSentence(write(world));
});

it.each(Object.entries(configurations))("the configuration %s has no line without a value", (_, write) => {
  for (const world of worlds) {
    const { title, text } = write(world, "https://example.org/capacity.html?v=1");
    expect(title).toMatch(/Flink (1\.3|2\.x)$/);
    expect(text).toContain("https://example.org/capacity.html?v=1");
    expect(text).not.toMatch(NO_NUMBER);
    // What ends in a colon heads lines that stand further in.
    expect(text).not.toMatch(/[\u00a0\u202f]|^( *)\S.*: *$(?!\n\1 )/m);
  }
});
