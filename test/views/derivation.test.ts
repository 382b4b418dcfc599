import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/model/evaluate.js";
import { derivationOf, texOf } from "../../src/views/derivation.js";
import type { Case } from "../../src/model/quantity.js";
import { area, price, room, volume } from "../support/room.js";

const square = { width: 3, height: null, shape: "square" };
const place = ({ id }: { id: string }): string => `{${id}}`;
const derivation = (quantity: typeof area, givens = square) =>
  derivationOf(quantity, { model: room, evaluation: evaluate(room, givens), place });

describe("a derivation", () => {
  it("has each way to compute the quantity in symbols and with places for the numbers, and says which one holds", () => {
    expect(derivation(area)).toMatchObject({
      id: "area",
      title: "Area",
      symbol: "A",
      activeCase: 0,
      cases: [
        { says: "for a square", symbols: String.raw`w \cdot w`, numbers: String.raw`{width} \cdot {width}` },
        { says: "for a strip", symbols: "w", numbers: "{width}" },
      ],
    });
    expect(derivation(area, { ...square, shape: "strip" }).activeCase).toBe(1);
  });

  it("has the result as text, and no reason", () => {
    expect(derivation(area)).toMatchObject({ result: "9", reason: "" });
  });

  it("has a dash and the reason where there is no result", () => {
    expect(derivationOf(volume, { model: room, evaluation: evaluate(room, square), place })).toMatchObject({
      result: "—",
      reason: "Height: not stated.",
    });
  });

  it("names what the quantity comes from and what it goes into", () => {
    expect(derivation(area)).toMatchObject({
      from: [
        { id: "width", title: "Width" },
        { id: "shape", title: "Shape" },
      ],
      into: [
        { id: "volume", title: "Volume" },
        { id: "price", title: "Price" },
      ],
    });
  });

  it("names its source", () => {
    expect(derivation(area).source).toBe("Assumed: an example for tests.");
  });
});

it("a formula is written with any notation for its quantities", () => {
  expect(texOf(price, price.cases[0] as Case<never>, ({ title }) => title.toUpperCase())).toBe("AREA");
});
