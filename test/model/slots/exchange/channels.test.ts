import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { channels, consumersOf, producersOf, type Exchange } from "../../../../src/model/slots/exchange/channels.js";
import { runs } from "../../../support/scenarios.js";
import { producersInLoops } from "../placement/as-flink-does.js";

const anyExchange: fc.Arbitrary<Exchange> = fc.record({
  producers: fc.integer({ min: 1, max: 60 }),
  consumers: fc.integer({ min: 1, max: 60 }),
  pattern: fc.constantFrom("pointwise", "all-to-all"),
});

/** The subtasks of a range. */
const members = ({ first, count }: ReturnType<typeof producersOf>): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

describe("the channels of an exchange", () => {
  test.each<[number, number, Exchange["pattern"], number]>([
    [100, 100, "all-to-all", 10_000],
    [100, 100, "pointwise", 100],
    [4, 6, "pointwise", 6],
    [4, 6, "all-to-all", 24],
    [32768, 32768, "all-to-all", 2 ** 30],
  ])("from %d to %d, %s, are %d", (producers, consumers, pattern, expected) => {
    expect(channels({ producers, consumers, pattern })).toBe(expected);
  });

  it("are as many whether they are counted at the consumers or at the producers", () => {
    fc.assert(
      fc.property(anyExchange, (exchange) => {
        const counted = (of: typeof producersOf, subtasks: number): number =>
          Array.from({ length: subtasks }, (_, subtask) => of(exchange, subtask).count).reduce(
            (so, count) => so + count,
            0,
          );
        expect(counted(producersOf, exchange.consumers)).toBe(channels(exchange));
        expect(counted(consumersOf, exchange.producers)).toBe(channels(exchange));
      }),
      runs(400),
    );
  });

  it("connect a producer to those consumers that read from it, and no others", () => {
    fc.assert(
      fc.property(anyExchange, (exchange) => {
        for (let producer = 0; producer < exchange.producers; producer++) {
          const readers = Array.from({ length: exchange.consumers }, (_, consumer) => consumer).filter((consumer) =>
            members(producersOf(exchange, consumer)).includes(producer),
          );
          expect(members(consumersOf(exchange, producer))).toEqual(readers);
        }
      }),
      runs(200),
    );
  });

  it("are those that Flink’s loops count, in both directions", () => {
    for (let producers = 1; producers <= 24; producers++) {
      for (let consumers = 1; consumers <= 24; consumers++) {
        const read = Array.from({ length: consumers }, (_, consumer) =>
          members(producersOf({ producers, consumers, pattern: "pointwise" }, consumer)),
        );
        expect(read).toEqual(producersInLoops(producers, consumers));
      }
    }
  });

  it("of 4 producers and 6 consumers, pointwise, are two for every other producer", () => {
    const exchange: Exchange = { producers: 4, consumers: 6, pattern: "pointwise" };
    expect([0, 1, 2, 3].map((producer) => consumersOf(exchange, producer))).toEqual([
      { first: 0, count: 2 },
      { first: 2, count: 1 },
      { first: 3, count: 2 },
      { first: 5, count: 1 },
    ]);
  });
});
