import { expect, test } from "vitest";
import { talkNumbers } from "../../support/worlds.js";

const MIB = 2 ** 20;

// NettyShuffleEnvironmentOptions: 2 buffers for each of 100 channels and 8 for the gate, 32 KiB each.
test("a parallelism of 100 gives each gate 208 buffers, 6.5 MiB, and the sending side as many", () => {
  const n = talkNumbers({ parallelism: 100 });
  expect(n.gateBuffers).toBe(208);
  expect(((n.gateBuffers as number) * 32768) / MIB).toBe(6.5);
  expect(n.inFlightBytes).toBe(13 * MIB);
});

// Release post of Flink 1.14, chart of buffer debloating: 4.8 s measured with five exchanges and a target of 1 s.
test("a barrier needs 5 s through five exchanges that are debloated to 1 s", () => {
  const changes = { parallelism: 1000, exchanges: 5, debloatTargetSeconds: 1 };
  expect(talkNumbers({ ...changes, bufferDebloating: "on" }).queueSeconds).toBe(5);
  expect(talkNumbers({ ...changes, bufferDebloating: "off" }).queueSeconds).toBeGreaterThan(50);
});

test("debloating leaves buffers alone that are quicker than its target", () => {
  const [on, off] = ["on", "off"].map((bufferDebloating) => talkNumbers({ bufferDebloating }).queueSeconds);
  expect(on).toBe(off);
});

// By hand: 2 · 168 · 32 KiB at the 41.1 MB/s that each of 80 subtasks takes in at its fastest.
test("the talk's barriers need 0.27 s through its keyBy while it catches up", () => {
  expect(talkNumbers().queueSeconds).toBeCloseTo((2 * 168 * 32768) / (2e9 / 80 / 0.608), 9);
});

/** Start delay, alignment and bytes saved, for a queue of 10 s and a slowest subtask of three times the mean. */
function pressed(barrierAlignment: string, alignedTimeoutSeconds: number, checkpointingMode = "exactly-once") {
  const n = talkNumbers({
    parallelism: 1000,
    exchanges: 10,
    bufferDebloating: "on",
    slowestFactor: 3,
    barrierAlignment,
    alignedTimeoutSeconds,
    checkpointingMode,
  });
  const savedSeconds = (n.overtakenBytes as number) / (n.machineInFlightBytesPerSecond as number);
  return [n.pressedStartSeconds, n.pressedAlignmentSeconds, savedSeconds];
}

// By hand: the first barrier after 10 s, the last after 30 s; the timeout counts from the trigger (BarrierAlignmentUtil).
test.each([
  ["aligned", 5, [10, 20, 0]],
  ["unaligned", 5, [0, 0, 10]],
  ["timeout", 4, [4, 0, 6]],
  ["timeout", 15, [10, 5, 0]],
  ["timeout", 40, [10, 20, 0]],
])("barriers that are %s, after %d s, start, align and save for %j s", (alignment, timeout, expected) => {
  expect(pressed(alignment, timeout)).toEqual(expected);
});

test("at least once has nothing to align and nothing to overtake", () => {
  for (const alignment of ["aligned", "timeout", "unaligned"]) {
    expect(pressed(alignment, 4, "at-least-once")).toEqual([10, 0, 0]);
  }
});
