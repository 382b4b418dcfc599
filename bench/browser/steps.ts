import type { Opened } from "./subject.js";

/** One step of a slider, in milliseconds. */
export interface Step {
  /** From the key to the frame that shows another number. */
  readonly toText: number;
  /** What the main thread worked, until the pictures were drawn too. */
  readonly task: number;
}

export type Key = "ArrowRight" | "ArrowLeft";

/** How often a slider may be stepped in vain: it rounds, so not every step is another number. */
const TRIES = 15;

/** How long to wait for what follows after the text; less than a page waits before it takes a change as settled. */
const REST_MILLISECONDS = 40;

/** Presses an arrow key until a number changes. */
export async function step(opened: Opened, { key, slowness }: { key: Key; slowness: number }): Promise<Step> {
  const { page } = opened;
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await taskMilliseconds(opened);
    await page.keyboard.press(key);
    const toText = await page.evaluate<number | null>("latencyOfLastKey()");
    if (toText === null) continue;
    await page.waitForTimeout(slowness * REST_MILLISECONDS);
    return { toText, task: (await taskMilliseconds(opened)) - before };
  }
  throw new Error(`No number changes at ${page.url()} when the slider is stepped.`);
}

async function taskMilliseconds({ protocol }: Opened): Promise<number> {
  const { metrics } = await protocol.send("Performance.getMetrics");
  const duration = metrics.find(({ name }) => name === "TaskDuration");
  if (!duration) throw new Error("The browser does not tell how long its tasks take.");
  return duration.value * 1000;
}
