import { modelOf } from "../../src/model/graph.js";
import { derive, givenChoice, givenNumber, impossible, known } from "../../src/model/quantity.js";
import { assumed } from "../../src/model/sources.js";

// A model that everybody can check in the head: a room, what it holds, and what painting its floor costs.

const source = assumed("an example for tests");

export const width = givenNumber({
  id: "width",
  symbol: "w",
  title: "Width",
  unit: "count",
  help: "Of the floor.",
  initial: 3,
  min: 1,
  max: 1000,
  link: "width",
  source,
});

/** May be unknown. */
export const height = givenNumber({
  id: "height",
  symbol: "h",
  title: "Height",
  unit: "count",
  help: "From the floor to the ceiling.",
  initial: null,
  min: 1,
  max: 1000,
  whole: true,
  optional: true,
  link: "height",
  source,
});

export const shape = givenChoice({
  id: "shape",
  title: "Shape",
  help: "Of the floor.",
  initial: "square",
  options: { square: "a square", strip: "a strip, one wide" },
  link: "shape",
  source,
});

export const area = derive({
  id: "area",
  symbol: "A",
  title: "Area",
  unit: "count",
  source,
  uses: [width, shape],
  cases: [
    {
      when: ({ shape }) => shape === "square",
      says: "for a square",
      compute: ({ width }) => width * width,
      tex: ({ width }) => String.raw`${width} \cdot ${width}`,
    },
    { when: () => true, says: "for a strip", compute: ({ width }) => width, tex: ({ width }) => width },
  ],
});

/** Has no value while the height is unknown. */
export const volume = derive({
  id: "volume",
  symbol: "V",
  title: "Volume",
  unit: "count",
  source,
  uses: [area, height],
  compute: ({ area, height }) => area * height,
  tex: ({ area, height }) => String.raw`${area} \cdot ${height}`,
});

/** Rises with the area; dearer in high rooms, and a room that is too large has none. */
export const price = derive({
  id: "price",
  symbol: "p",
  title: "Price",
  unit: "count",
  source,
  uses: [area],
  considers: [height],
  compute: ({ area, height }) =>
    area > 10_000 ? impossible("Nobody paints that.", ["area"]) : area * (known(height) && height > 4 ? 2 : 1),
  tex: ({ area }) => area,
});

export const room = modelOf([volume, price]);
