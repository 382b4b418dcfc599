import { describe, expect, it } from "vitest";
import { capacityModel } from "../../src/model/capacity/index.js";
import { ancestors, children, modelOf, parents, quantityOf } from "../../src/model/graph.js";
import { area, height, price, room, volume, width } from "../support/room.js";

const ids = (quantities: Iterable<{ id: string }>): string[] => [...quantities].map(({ id }) => id);

describe("a model", () => {
  it("holds all that its targets stand on, each once, and each after what it is computed from", () => {
    expect(ids(modelOf([volume]).quantities)).toEqual(["width", "shape", "area", "height", "volume"]);
  });

  it("has the order of the capacity chapter too", () => {
    const seen = new Set<string>();
    for (const quantity of capacityModel.quantities) {
      for (const parent of parents(quantity)) expect(seen.has(parent.id), quantity.id).toBe(true);
      seen.add(quantity.id);
    }
    expect(seen.size).toBe(capacityModel.quantities.length);
  });

  it("finds a quantity by its id, and says so when there is none", () => {
    expect(quantityOf(room, "area")).toBe(area);
    expect(() => quantityOf(room, "length")).toThrow(new RangeError(`The model has no quantity "length".`));
  });

  it("refuses two quantities with one id, wherever they hide", () => {
    expect(() => modelOf([volume, { ...width }])).toThrow(`Two quantities share the id "width".`);
    expect(modelOf([volume, width, volume]).quantities).toHaveLength(5);
  });
});

describe("a quantity in its graph", () => {
  it("knows what it is computed from: first what it uses, then what it considers", () => {
    expect(parents(price)).toEqual([area, height]);
    expect(parents(width)).toEqual([]);
  });

  it("knows what is computed from it directly, in the model's order", () => {
    expect(ids(children(room, "area"))).toEqual(["volume", "price"]);
    expect(ids(children(room, "shape"))).toEqual(["area"]);
    expect(children(room, "price")).toEqual([]);
  });

  it("knows everything it stands on, itself included", () => {
    expect([...ancestors([area])].sort()).toEqual(["area", "shape", "width"]);
    expect([...ancestors([area, height])].sort()).toEqual(["area", "height", "shape", "width"]);
  });
});
