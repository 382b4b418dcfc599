import type { Browser } from "playwright-core";
import { step, type Step } from "./steps.js";
import { open, type InView, type Opened, type Subject } from "./subject.js";
import { slowProcessor } from "./throttle.js";

/** What stepping one slider cost, at one speed of the processor. */
export interface Latency {
  readonly subject: Subject;
  readonly inView: InView;
  /** How many times slower than this machine. */
  readonly slowness: number;
  readonly steps: readonly Step[];
}

/** Rounds go one way and the next one back, so that no slider reaches its end. */
const ROUNDS = 4;
const WARM_UP_STEPS = 3;
const STEPS_PER_ROUND = 10;

/** Steps the sliders of several pages in turns, so that whatever else the machine does meets all of them alike. */
export async function measureLatency(browser: Browser, subjects: readonly Subject[]): Promise<readonly Latency[]> {
  const opened = [];
  for (const subject of subjects) opened.push({ subject, ...(await open(browser, subject)) });
  const latencies = [];
  for (const slowness of [1, 4]) {
    const taken = opened.map((one) => ({ one, steps: [] as Step[] }));
    for (let round = 0; round < ROUNDS; round++) {
      for (const { one, steps } of taken) steps.push(...(await stepRound(one, { round, slowness })));
    }
    latencies.push(...taken.map(({ one: { subject, inView }, steps }) => ({ subject, inView, slowness, steps })));
  }
  for (const { page } of opened) await page.context().close();
  return latencies;
}

async function stepRound(opened: Opened, { round, slowness }: { round: number; slowness: number }): Promise<Step[]> {
  await opened.page.bringToFront();
  await slowProcessor(opened.protocol, slowness);
  const key = round % 2 === 0 ? "ArrowRight" : "ArrowLeft";
  const steps: Step[] = [];
  for (let count = 0; count < WARM_UP_STEPS + STEPS_PER_ROUND; count++) {
    steps.push(await step(opened, { key, slowness }));
  }
  await slowProcessor(opened.protocol, 1);
  return steps.slice(WARM_UP_STEPS);
}
