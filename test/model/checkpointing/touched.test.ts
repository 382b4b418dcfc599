import { expect, test } from "vitest";
import { touchedByZipf, touchedEvenly } from "../../../src/model/checkpointing/touched.js";
import { talkNumbers } from "../../support/worlds.js";

const KEYS = 100_000;

/** The share of keys that are hit at least once by so many messages, each key with its own chance: by adding up. */
function addedUp(chance: (key: number) => number, messages: number): number {
  let [chances, hit] = [0, 0];
  for (let key = 1; key <= KEYS; key++) chances += chance(key);
  for (let key = 1; key <= KEYS; key++) hit += 1 - (1 - chance(key) / chances) ** messages;
  return hit / KEYS;
}

test.each([100, 10_000, 100_000, 1_000_000, 10_000_000])(
  "%d messages on a hundred thousand keys hit as many as adding up says, evenly and by Zipf's law",
  (messages) => {
    const changes = {
      distinctKeys: KEYS,
      recordsPerSecond: messages,
      checkpointIntervalSeconds: 1,
      minPauseSeconds: 0,
    };
    const { updatesPerKey, rarestUpdates } = talkNumbers({ ...changes, machines: 100, linkBitsPerSecond: 1e13 });
    expect(updatesPerKey).toBeCloseTo(messages / KEYS, 12);
    expect(touchedEvenly(updatesPerKey as number)).toBeCloseTo(
      addedUp(() => 1, messages),
      4,
    );
    expect(touchedByZipf(rarestUpdates as number)).toBeCloseTo(
      addedUp((key) => 1 / key, messages),
      4,
    );
  },
);

test("no updates touch nothing, and endless ones everything", () => {
  expect([touchedEvenly(0), touchedByZipf(0)]).toEqual([0, 0]);
  expect([touchedEvenly(1e9), touchedByZipf(1e9)]).toEqual([1, 1]);
});

// By hand: 1 M/s for 60 s on 500 M keys are 0.12 updates each; 1 − e^−0.12.
test("a minute of the talk's messages changes 11.3 % of its keys; by Zipf's law fewer", () => {
  expect(talkNumbers().touchedFraction).toBeCloseTo(0.11308, 5);
  expect(talkNumbers({ keyAccess: "zipf" }).touchedFraction).toBeLessThan(0.04);
});
