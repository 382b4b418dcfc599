import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels, producersOf } from "../../../../src/model/slots/exchange/channels.js";
import { connectionsOpened } from "../../../../src/model/slots/exchange/connections.js";
import { placedExchanges, type PlacedExchange } from "../../../../src/model/slots/exchange/hosts.js";
import { splitOf } from "../../../../src/model/slots/exchange/local-channels.js";
import { runs } from "../../../support/scenarios.js";
import { anyJob, anyScheduling, chain, scheduling } from "../placement/jobs.js";
import { placed } from "../placement/placed.js";

/** Every channel of an exchange, with the TaskManagers at its ends. */
const ends = (exchange: PlacedExchange): readonly (readonly [number | null, number | null])[] =>
  exchange.to.taskManagerOf.flatMap((receiver, consumer) => {
    const { first, count } = producersOf(exchange, consumer);
    return exchange.from.taskManagerOf.slice(first, first + count).map((sender) => [sender, receiver] as const);
  });

const enough = anyScheduling.map((how) => ({ ...how, taskManagers: null }));

describe("channels within TaskManagers and between them", () => {
  it("are all channels of an exchange", () => {
    fc.assert(
      fc.property(anyJob, enough, (job, how) => {
        for (const exchange of placedExchanges(job, placed(job, how))) {
          const { local, remote } = splitOf(exchange);
          expect(local + remote).toBe(channels(exchange));
        }
      }),
      runs(200),
    );
  });

  it("are what counting one after the other gives, also where slots are missing", () => {
    fc.assert(
      fc.property(anyJob, anyScheduling, (job, how) => {
        for (const exchange of placedExchanges(job, placed(job, how))) {
          const { into } = splitOf(exchange);
          for (const [taskManager, { local, remote }] of into) {
            const received = ends(exchange).filter(([, receiver]) => receiver === taskManager);
            expect(local).toBe(received.filter(([sender]) => sender === taskManager).length);
            expect(remote).toBe(received.length - local);
          }
        }
      }),
      runs(200),
    );
  });

  it("are one in so many TaskManagers for keyBy from 100 to 100 with 4 slots each", () => {
    const job = chain("all-to-all", 100, 100);
    const [exchange] = placedExchanges(job, placed(job, scheduling(4)));
    expect(exchange && splitOf(exchange)).toMatchObject({ local: 25 * 16, remote: 10_000 - 400 });
  });

  it("stay at home for a pointwise edge between tasks of the same parallelism", () => {
    const job = chain("pointwise", 100, 100);
    const [exchange] = placedExchanges(job, placed(job, scheduling(4)));
    expect(exchange && splitOf(exchange)).toMatchObject({ local: 100, remote: 0 });
  });
});

describe("TCP connections", () => {
  it("run from each TaskManager to every other, however many edges send from all to all", () => {
    const job = chain("all-to-all", 8, 8, 8);
    expect(connectionsOpened(job, placed(job, scheduling(2)))).toEqual([3, 3, 3, 3]);
  });

  it("are none where nothing leaves a TaskManager", () => {
    const job = chain("pointwise", 8, 8);
    expect(connectionsOpened(job, placed(job, scheduling(2)))).toEqual([0, 0, 0, 0]);
  });

  it("are one for each other TaskManager that sends at least one channel", () => {
    fc.assert(
      fc.property(anyJob, anyScheduling, (job, how) => {
        const placement = placed(job, how);
        const all = placedExchanges(job, placement).flatMap(ends);
        const opened = placement.slotsOn.map((_, taskManager) => {
          const senders = all.filter(([sender, receiver]) => receiver === taskManager && sender !== receiver);
          return new Set(senders.map(([sender]) => sender).filter((sender) => sender !== null)).size;
        });
        expect(connectionsOpened(job, placement)).toEqual(opened);
      }),
      runs(200),
    );
  });
});
