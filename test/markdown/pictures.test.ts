import { describe, expect, it } from "vitest";
import { pictures } from "../../src/markdown/pictures.js";
import { reference } from "../../src/markdown/reference.js";
import { figures } from "../../src/views/figures.js";
import { NO_NUMBER } from "../support/matchers.js";
import { landmarkWorlds, sampleWorlds, talkWorld } from "../support/worlds.js";

const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(25)];

describe.each(Object.entries(figures))("the picture of %s", (name, view) => {
  it("is drawn at both sizes in all scenarios, without a number that is none", () => {
    for (const world of worlds) {
      for (const { text } of Object.values(pictures(name, view(world, reference).data))) {
        expect(text).toMatch(/^<svg[^]*<\/svg>$/);
        expect(text).not.toMatch(NO_NUMBER);
      }
    }
  });

  it("carries no coordinate with more digits than an eye can see", () => {
    for (const { text } of Object.values(pictures(name, view(talkWorld(), reference).data))) {
      const tags = text.replace(/>[^<]*</g, "><");
      expect(tags).not.toMatch(/\d\.\d{2,}/);
    }
  });
});

it("refuses a figure that nothing draws", () => {
  expect(() => pictures("nonsense", {})).toThrow(new RangeError(`Nothing draws the figure "nonsense".`));
  expect(() => pictures("constructor", {})).toThrow(RangeError);
});
