import { describe, expect, it, test } from "vitest";
import { capacityModel } from "../../../src/model/capacity/index.js";
import {
  roundedAsOnSlides,
  slideFigures,
  SLIDE_ROUNDING_BYTES_PER_SECOND,
} from "../../../src/model/capacity/slides.js";
import { evaluate, type Givens } from "../../../src/model/evaluate.js";
import { talk, talkWith } from "../../support/scenarios.js";

const MB = 1e6;
const exact = evaluate(capacityModel, talk).values;
const rounded = evaluate(capacityModel, talk, { adjust: roundedAsOnSlides }).values;
const valueWith = (changes: Givens, id: string) => evaluate(capacityModel, talkWith(changes)).values[id];

/** The network's total, which no single rounding explains. */
const totals = ["networkBytesPerSecond", "networkBitsPerSecond"];

/** Half of the last digit that a slide prints for a unit: rates are whole megabytes, all else is exact. */
const precision = (unit: string): number => (unit === "bytesPerSecond" ? SLIDE_ROUNDING_BYTES_PER_SECOND / 2 : 0);

describe("the talk's own inputs give the figures on its slides", () => {
  test.each(slideFigures.filter(({ quantity }) => !totals.includes(quantity.id)))(
    "$quantity.id is $text on “$slide”",
    ({ quantity, printed }) => {
      const value = exact[quantity.id] as number;
      expect(Math.abs(value - printed)).toBeLessThanOrEqual(precision(quantity.unit));
      expect(rounded[quantity.id]).toBe(printed);
    },
  );

  it("are twenty figures, each of another quantity", () => {
    expect(new Set(slideFigures.map(({ quantity }) => quantity.id)).size).toBe(20);
  });

  it("give the printed total of the network only if every rate is rounded on the way, as the slides do", () => {
    expect(rounded.networkBytesPerSecond).toBe(10_335 * MB);
    expect(rounded.networkBitsPerSecond).toBe(82.68e9);
    expect(exact.networkBytesPerSecond).toBeCloseTo((10_333 + 1 / 3) * MB, 3);
    expect(exact.networkBitsPerSecond).toBeCloseTo((82_666 + 2 / 3) * MB, 3);
  });

  it("round rates and nothing else", () => {
    const [rate, , , , , size] = slideFigures;
    expect(roundedAsOnSlides(1.5e6, (rate as (typeof slideFigures)[number]).quantity)).toBe(2e6);
    expect(roundedAsOnSlides(40.5, (size as (typeof slideFigures)[number]).quantity)).toBe(40.5);
  });
});

// Worked by hand from the slides' inputs; each line is one sum on paper.
describe("what follows from the talk's example beyond the slides", () => {
  test.each<[string, string, number]>([
    ["counted evenly, the network carries 12 000 MB/s", "evenNetworkBytesPerSecond", 12_000 * MB],
    ["all state together is 100 GB", "stateBytes", 100e9],
    ["each record falls into 5 windows", "windowsPerRecord", 5],
    ["the link is 60.8 % full", "linkUtilisation", 760 / 1250],
    ["39.2 % of the link are free", "headroomFraction", 0.392],
    ["out minus in is nothing", "outMinusInBytesPerSecond", 0],
    ["results and checkpoints come to 2 GB/s", "producedBytesPerSecond", 2e9],
    ["360 MB/s go out all the time", "steadyOutBytesPerSecond", 360 * MB],
    ["the link out is full for 24 GB at 890 MB/s of each minute", "fullSecondsPerMinute", 24_000 / 890],
    ["in, 1.645 times the rate fits", "inCatchUpFactor", 1250 / 760],
    ["out, 850 of 360 MB/s fit", "outCatchUpFactor", 850 / 360],
    ["the smaller of the two decides", "catchUpFactor", 1250 / 760],
    ["a minute of downtime takes 93 s to work off", "catchUpSeconds", 60 / (1250 / 760 - 1)],
    ["with a minute to process again, twice that", "replayCatchUpSeconds", 120 / (1250 / 760 - 1)],
    ["20 GB take 16 s to fetch", "restoreSeconds", 16],
    ["reading the snapshot adds 333 MB/s in", "snapshotReadInBytesPerSecond", (760 + 1000 / 3) * MB],
    ["500 M keys in 60 s need 84 subtasks of 100 000/s", "averageDownstreamSubtasks", 84],
    ["in 30 s they need 167", "burstDownstreamSubtasks", 167],
    ["4 machines are left of 5", "machinesLeft", 4],
  ])("%s", (_, id, expected) => {
    expect((exact[id] as number) / (expected || 1)).toBeCloseTo(expected === 0 ? 0 : 1, 12);
  });

  it("keeps the figures of the published check to the digits they are known by", () => {
    expect((exact.catchUpFactor as number).toFixed(3)).toBe("1.645");
    expect((exact.catchUpSeconds as number).toFixed(2)).toBe("93.06");
    expect((exact.fullSecondsPerMinute as number).toFixed(2)).toBe("26.97");
  });

  test.each([
    [4, 925],
    [3, 1178],
  ])("with %d machines left each carries %d MB/s each way", (machines, megabytes) => {
    for (const id of ["inBytesPerSecond", "outBytesPerSecond"]) {
      expect(Math.round((valueWith({ machines }, id) as number) / MB)).toBe(megabytes);
    }
  });
});

describe("in and out are equal by chance", () => {
  test.each<[string, Givens]>([
    ["larger messages", { messageBytes: 2500 }],
    ["a higher rate", { recordsPerSecond: 1.1e6 }],
    ["more keys", { distinctKeys: 6e8 }],
    ["one more aggregate", { aggregateFields: 5 }],
    ["a longer window", { windowSeconds: 600 }],
    ["another slide", { slideSeconds: 30 }],
    ["rarer checkpoints", { checkpointIntervalSeconds: 120 }],
    ["incremental checkpoints", { checkpointKind: "incremental" }],
  ])("and no longer are after a change: %s", (_, changes) => {
    expect(Math.abs(valueWith(changes, "outMinusInBytesPerSecond") as number)).toBeGreaterThan(MB);
  });

  test.each<[string, Givens]>([
    ["more machines", { machines: 8 }],
    ["a faster link", { linkBitsPerSecond: 25e9 }],
    ["a local disk", { stateDisk: "local" }],
    ["state on the heap", { stateBackend: "heap" }],
  ])("and stay so whatever happens on the way between the two: %s", (_, changes) => {
    expect(valueWith(changes, "outMinusInBytesPerSecond")).toBe(0);
  });
});
