import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityModel } from "../../../src/model/capacity/index.js";
import {
  linkTimeline,
  type Burst,
  type LinkTimeline,
  type LinkTimelineOptions,
} from "../../../src/model/capacity/link-timeline.js";
import { evaluate, type Givens } from "../../../src/model/evaluate.js";
import { expectSame } from "../../support/matchers.js";
import { anyGivens, runs, talk } from "../../support/scenarios.js";

/** A link that carries 10 bytes per second, 4 of them all the time, over a minute. */
const link: LinkTimelineOptions = {
  linkBytesPerSecond: 10,
  steadyBytesPerSecond: 4,
  horizonSeconds: 60,
  binCount: 6,
};

const rates = ({ bins }: LinkTimeline, name: string) =>
  bins.map(({ burstBytesPerSecond }) => burstBytesPerSecond[name]);

describe("the load of a link over time", () => {
  it("is the steady traffic where there is no burst", () => {
    const { bins, fullSeconds, waitingBytes } = linkTimeline([], link);
    expect(bins).toHaveLength(6);
    expect(bins[0]).toEqual({ fromSeconds: 0, toSeconds: 10, steadyBytesPerSecond: 4, burstBytesPerSecond: {} });
    expect(bins.at(-1)?.toSeconds).toBe(60);
    expect([fullSeconds, waitingBytes]).toEqual([0, 0]);
  });

  it("lets a burst take what the steady traffic leaves, until it is through", () => {
    const timeline = linkTimeline([{ name: "results", bytes: 90, periodSeconds: 60 }], link);
    expect(rates(timeline, "results")).toEqual([6, 3, 0, 0, 0, 0]);
    expect(timeline.fullSeconds).toBe(15);
  });

  it("lets bursts that wait together share what is left evenly, and the last one take it all", () => {
    const bursts = [
      { name: "results", bytes: 30, periodSeconds: 60 },
      { name: "checkpoint", bytes: 60, periodSeconds: 60 },
    ];
    const timeline = linkTimeline(bursts, link);
    // Each gets 3 of the 6 for 10 s; then 30 bytes of the checkpoint are left, which take 5 s alone.
    expect(rates(timeline, "results")).toEqual([3, 0, 0, 0, 0, 0]);
    expect(rates(timeline, "checkpoint")).toEqual([3, 3, 0, 0, 0, 0]);
    expect(timeline.fullSeconds).toBe(15);
  });

  it("lets a burst come again after each of its periods", () => {
    const timeline = linkTimeline([{ name: "results", bytes: 30, periodSeconds: 20 }], link);
    expect(rates(timeline, "results")).toEqual([3, 0, 3, 0, 3, 0]);
  });

  it("tells what still waits at the end", () => {
    const timeline = linkTimeline([{ name: "results", bytes: 500, periodSeconds: 100 }], link);
    expect(timeline).toMatchObject({ fullSeconds: 60, waitingBytes: 500 - 60 * 6 });
  });

  it("is full all the time, and sends no burst, where the steady traffic takes everything", () => {
    const flooded = { ...link, steadyBytesPerSecond: 25 };
    const timeline = linkTimeline([{ name: "results", bytes: 30, periodSeconds: 60 }], flooded);
    expect(timeline).toMatchObject({ fullSeconds: 60, waitingBytes: 30 });
    expect(timeline.bins[0]).toMatchObject({ steadyBytesPerSecond: 10, burstBytesPerSecond: { results: 0 } });
    expect(linkTimeline([], flooded).fullSeconds).toBe(60);
  });

  it("fills the talk's link out for 27 s of each minute: 4 GB of results and 20 GB of state at 890 MB/s", () => {
    const { timeline } = linkOut(talk, 60);
    expect(timeline.fullSeconds).toBeCloseTo(24_000 / 890, 9);
    expect(timeline.waitingBytes).toBe(0);
  });

  // Late in a long run a second has so few digits left that the last bytes of a burst take no time at all.
  it("comes to an end on a long run over a fast link", () => {
    const { timeline } = linkOut({ ...talk, slideSeconds: 21_600 }, 21_600);
    expect(timeline.fullSeconds).toBeGreaterThan(0);
    expect(timeline.fullSeconds).toBeLessThan(21_600);
  });
});

const anyBurst = fc.record({
  bytes: fc.oneof(fc.constant(0), fc.double({ min: 1e-2, max: 1e13, noNaN: true })),
  periodSeconds: fc.double({ min: 1, max: 3000, noNaN: true }),
});

const anyBursts: fc.Arbitrary<readonly Burst[]> = fc
  .array(anyBurst, { maxLength: 3 })
  .map((bursts) => bursts.map((burst, index) => ({ name: `burst ${index}`, ...burst })));

const anyLink: fc.Arbitrary<LinkTimelineOptions> = fc
  .record({
    linkBytesPerSecond: fc.double({ min: 1e3, max: 1e12, noNaN: true }),
    load: fc.double({ min: 0, max: 1.2, noNaN: true }),
    horizonSeconds: fc.double({ min: 1, max: 3000, noNaN: true }),
    binCount: fc.integer({ min: 1, max: 80 }),
  })
  .map(({ load, ...options }) => ({ ...options, steadyBytesPerSecond: load * options.linkBytesPerSecond }));

/** Tries a law on many links with many bursts. */
function always(
  law: (run: { bursts: readonly Burst[]; options: LinkTimelineOptions; timeline: LinkTimeline }) => void,
): void {
  fc.assert(
    fc.property(anyBursts, anyLink, (bursts, options) => {
      law({ bursts, options, timeline: linkTimeline(bursts, options) });
    }),
    runs(1000),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const sentBytes = ({ bins }: LinkTimeline): number =>
  sum(bins.map((bin) => sum(Object.values(bin.burstBytesPerSecond)) * (bin.toSeconds - bin.fromSeconds)));

/** What rounding may lose: a billionth of all there was, or of what the link could have carried. */
const roundingOf = (bytes: number, { linkBytesPerSecond, horizonSeconds }: LinkTimelineOptions): number =>
  1e-9 * (bytes + linkBytesPerSecond * horizonSeconds);

describe("a timeline", () => {
  it("loses nothing: what arrived was sent, or waits", () => {
    always(({ bursts, options, timeline }) => {
      const arrived = sum(
        bursts.map(({ bytes, periodSeconds }) => bytes * Math.ceil(options.horizonSeconds / periodSeconds)),
      );
      const lost = arrived - sentBytes(timeline) - timeline.waitingBytes;
      expect(Math.abs(lost)).toBeLessThanOrEqual(roundingOf(arrived, options));
    });
  });

  it("never carries more than the link in any bin", () => {
    always(({ options, timeline }) => {
      for (const { steadyBytesPerSecond, burstBytesPerSecond } of timeline.bins) {
        const total = steadyBytesPerSecond + sum(Object.values(burstBytesPerSecond));
        expect(total).toBeLessThanOrEqual(options.linkBytesPerSecond * (1 + 1e-9));
      }
    });
  });

  it("is full for as long as what was sent takes in the room that the steady traffic leaves", () => {
    always(({ options, timeline }) => {
      const free = options.linkBytesPerSecond - options.steadyBytesPerSecond;
      if (free <= 0) {
        expectSame(timeline.fullSeconds, options.horizonSeconds);
      } else {
        const lost = Math.abs(sentBytes(timeline) - timeline.fullSeconds * free);
        expect(lost).toBeLessThanOrEqual(roundingOf(timeline.waitingBytes, options));
      }
    });
  });
});

function linkOut(givens: Givens, horizonSeconds: number) {
  const numbers = evaluate(capacityModel, givens).values as Readonly<Record<string, number>>;
  const timeline = linkTimeline(
    [
      { name: "results", bytes: numbers.emitBytes as number, periodSeconds: numbers.slideSeconds as number },
      {
        name: "checkpoint",
        bytes: numbers.checkpointBytes as number,
        periodSeconds: numbers.checkpointIntervalSeconds as number,
      },
    ],
    {
      linkBytesPerSecond: numbers.linkBytesPerSecond as number,
      steadyBytesPerSecond: numbers.steadyOutBytesPerSecond as number,
      horizonSeconds,
      binCount: 60,
    },
  );
  return { numbers, timeline };
}

it("is full for the share of time that the formula says, where results and checkpoints come together", () => {
  let compared = 0;
  fc.assert(
    fc.property(anyGivens, (givens) => {
      const period = givens.slideSeconds as number;
      const { numbers, timeline } = linkOut({ ...givens, checkpointIntervalSeconds: period }, period);
      if (Number.isNaN(numbers.fullLinkFraction)) return;
      compared++;
      expect(timeline.fullSeconds / period).toBeCloseTo(numbers.fullLinkFraction as number, 6);
    }),
    runs(1000),
  );
  expect(compared).toBeGreaterThan(300);
});
