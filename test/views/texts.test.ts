import { describe, expect, it, test } from "vitest";
import { evaluate } from "../../src/model/evaluate.js";
import { assumed, cited, derived } from "../../src/model/sources.js";
import { works } from "../../src/model/works.js";
import { sourceText } from "../../src/views/source-text.js";
import { bindingLabel } from "../../src/views/strip.js";
import { valueText } from "../../src/views/value-text.js";
import { amount, num, say, why, worldOf } from "../../src/views/world.js";
import { resourceLoads } from "../../src/views/capacity/resources.js";
import { area, height, room, shape, volume } from "../support/room.js";
import { plainSpaces, talkWorld } from "../support/worlds.js";

const square = { width: 3, height: null, shape: "square" };
const world = worldOf(room, square);

describe("the text of a quantity", () => {
  test.each([
    [area, "9"],
    [shape, "a square"],
    [height, "—"],
    [volume, "—"],
  ])("of $id is %s", (quantity, text) => {
    expect(valueText(quantity, evaluate(room, square))).toBe(text);
    expect(say(world, quantity.id)).toBe(text);
  });

  it("has the scale that the quantity asks for", () => {
    expect(plainSpaces(say(talkWorld(), "networkBytesPerSecond"))).toBe("10 333 MB/s");
    expect(plainSpaces(say(talkWorld(), "networkBitsPerSecond"))).toBe("82.67 Gbit/s");
  });

  it("is a dash for a choice that nobody offers", () => {
    expect(valueText(shape, { values: { shape: "circle" } })).toBe("—");
  });
});

describe("a world", () => {
  it("gives numbers, NaN where there is none, and the reason", () => {
    expect([num(world, "area"), num(world, "volume"), num(world, "shape")]).toEqual([9, NaN, NaN]);
    expect([why(world, "area"), why(world, "volume")]).toEqual(["", "Height: not stated."]);
  });

  it("writes other numbers too, with a dash for none", () => {
    expect([amount(0.5, "fraction"), amount(NaN, "fraction"), amount(Infinity, "factor")].map(plainSpaces)).toEqual([
      "50 %",
      "—",
      "—",
    ]);
  });
});

describe("a source is a line that ends in a full stop", () => {
  test.each([
    [cited("talk", "Example: The Setup"), `${works.talk.title} (2017): Example: The Setup.`],
    [derived("half of it"), "Derived here: half of it."],
    [assumed("nobody says"), "Assumed: nobody says."],
  ])("%j", (source, text) => {
    expect(sourceText(source)).toBe(text);
  });
});

describe("the strip", () => {
  const loads = (changes = {}) => resourceLoads(talkWorld(changes));

  it("names what binds and how full it is, as short as can be", () => {
    const [link] = loads();
    expect(plainSpaces(bindingLabel(link as NonNullable<typeof link>))).toBe("Link in binds, 60.8 % full");
  });

  it("says so when it is too little", () => {
    const [link] = loads({ machines: 1 });
    expect(plainSpaces(bindingLabel(link as NonNullable<typeof link>))).toBe("Link in binds, 176 % full: too little");
  });
});
