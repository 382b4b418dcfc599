import { describe, expect, it } from "vitest";
import { reference } from "../../../src/markdown/reference.js";
import { pictures } from "../../../src/markdown/pictures.js";
import { NOTHING_MEASURED, type Measurements } from "../../../src/model/measurements/measurements.js";
import { serializationMeasurementFigures, stateMeasurementFigures } from "../../../src/views/measurements/figures.js";
import { expectSentence, NO_NUMBER } from "../../support/matchers.js";
import { talkWorld } from "../../support/worlds.js";

const figures = { ...serializationMeasurementFigures, ...stateMeasurementFigures };
const world = talkWorld();
const { measurements, ...others } = reference;

/** Measurements of which every other row is gone, and no error is known. */
const damaged = Object.fromEntries(
  Object.entries(measurements).map(([name, rows]: [string, readonly object[]]) => [
    name,
    rows
      .filter((_, at) => at % 2 === 0)
      .map((row) => ("errorNanoseconds" in row ? { ...row, errorNanoseconds: null } : row)),
  ]),
) as unknown as Measurements;

describe.each(Object.entries(figures))("The figure %s", (name, viewOf) => {
  const view = viewOf(world, reference);

  it("says in its sentence what it found, when it was measured or published, and with which versions", () => {
    expectSentence(view.finding);
    expect(view.finding).toMatch(/(Measured|Published) on \d{4}-\d\d-\d\d.* Flink \d/);
    expectSentence(view.description);
    expect(view.finding.length).toBeGreaterThan(150);
  });

  it("draws all its marks, wide and narrow", () => {
    for (const picture of Object.values(pictures(name, view.data))) {
      expect(picture.text).not.toMatch(NO_NUMBER);
      expect(picture.text).not.toContain("Nothing has been measured");
      expect(picture.text.match(/<(circle|path|use)/g)?.length).toBeGreaterThan(5);
    }
  });

  it("says that nothing was measured where nothing was, and draws no nonsense", () => {
    const empty = viewOf(world, { ...others, measurements: NOTHING_MEASURED });
    expectSentence(empty.finding);
    for (const picture of Object.values(pictures(name, empty.data))) expect(picture.text).not.toMatch(NO_NUMBER);
    expect(JSON.stringify(empty.table)).not.toMatch(NO_NUMBER);
  });

  it("bears it that rows and errors are missing", () => {
    const view = viewOf(world, { ...others, measurements: damaged });
    expectSentence(view.finding);
    expect(JSON.stringify(view.table)).not.toMatch(NO_NUMBER);
    for (const picture of Object.values(pictures(name, view.data))) expect(picture.text).not.toMatch(NO_NUMBER);
  });
});

describe("The newest rows", () => {
  it("are drawn where a part was measured again", () => {
    const later = measurements.serializers
      .filter(({ type }) => type === "kryo-8")
      .map((time) => ({ ...time, run: "2999-01-01T00:00:00Z", meanNanoseconds: 1_000_000 }));
    const view = figures["serializer-times"](world, {
      ...others,
      measurements: { ...measurements, serializers: [...measurements.serializers, ...later] },
    });
    expect(view.finding).toMatch(/2.ms by Kryo/);
    expect(view.finding).toContain("runs");
    expect(view.data.dots.filter(({ row }) => row === "kryo-8").map(({ value }) => value)).toEqual([
      0.001, 0.001, 0.001, 0.001,
    ]);
  });
});

it("Published rates and ours stand in the order in which they were published", () => {
  const { rows } = figures["serializer-published"](world, reference).data;
  expect(rows[0]?.id).toBe("Tuple");
  expect(rows.at(-1)?.id).toBe("Avro reflect");
});

it("RocksDB is compared with the heap as Flink configures it, without other options", () => {
  const { dots } = figures["state-access"](world, reference).data;
  const measured = dots.filter(({ series }) => series !== "published");
  expect(new Set(measured.map(({ row, series }) => `${row} ${series}`)).size).toBeGreaterThan(30);
  expect(measured.every(({ low, value, high }) => low <= value && value <= high)).toBe(true);
});
