import fc from "fast-check";
import { expect, it } from "vitest";
import { createEventQueue, isBefore, type Event } from "../../../src/model/simulation/event-queue.js";
import { runs } from "../../support/scenarios.js";

/** Events with many equal times and priorities, in a random order of sequence. */
const anyEvents: fc.Arbitrary<Event[]> = fc
  .array(fc.record({ time: fc.integer({ min: 0, max: 9 }), priority: fc.integer({ min: -1, max: 2 }) }), {
    maxLength: 80,
  })
  .map((some) => some.map((one, sequence) => ({ ...one, sequence, action: () => undefined, cancelled: false })));

const inOrder = (events: readonly Event[]): Event[] => [...events].sort((a, b) => (isBefore(a, b) ? -1 : 1));

function taken(events: readonly Event[]): Event[] {
  const queue = createEventQueue();
  for (const event of events) queue.add(event);
  const all: Event[] = [];
  for (let event = queue.take(); event; event = queue.take()) all.push(event);
  return all;
}

it("gives events back by time, then priority, then the order in which they were scheduled", () => {
  const shuffled = anyEvents.chain((events) =>
    fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
  );
  fc.assert(
    fc.property(shuffled, (events) => {
      expect(taken(events)).toEqual(inOrder(events));
    }),
    runs(500),
  );
});

it("passes over what was cancelled, also when it lies deep in the queue", () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      for (const [at, event] of events.entries()) event.cancelled = at % 3 === 0;
      expect(taken(events)).toEqual(inOrder(events.filter(({ cancelled }) => !cancelled)));
    }),
    runs(500),
  );
});

it("never goes back in time when events are added while others are taken", () => {
  fc.assert(
    fc.property(anyEvents, anyEvents, (first, later) => {
      const queue = createEventQueue();
      for (const event of first) queue.add(event);
      let now = 0;
      const take = (): boolean => {
        const event = queue.take();
        if (!event) return false;
        expect(event.time).toBeGreaterThanOrEqual(now);
        now = event.time;
        return true;
      };
      for (const [at, event] of later.entries()) {
        take();
        queue.add({ ...event, time: now + event.time, sequence: first.length + at });
      }
      while (take());
    }),
    runs(300),
  );
});
