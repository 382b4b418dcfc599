import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterQuiet } from "../../scripts/dev/after-quiet.js";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Longer than a burst of events lasts. */
const aWhile = 1000;

test("a burst of events makes one call", async () => {
  const act = vi.fn(() => Promise.resolve());
  const event = afterQuiet(act);
  event();
  event();
  await vi.advanceTimersByTimeAsync(aWhile);
  expect(act).toHaveBeenCalledTimes(1);
});

test("a call waits for the one before it", async () => {
  let finish: () => void = () => undefined;
  const act = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const event = afterQuiet(act);
  event();
  await vi.advanceTimersByTimeAsync(aWhile);
  event();
  await vi.advanceTimersByTimeAsync(aWhile);
  expect(act).toHaveBeenCalledTimes(1);
  finish();
  await vi.advanceTimersByTimeAsync(aWhile);
  expect(act).toHaveBeenCalledTimes(2);
});
