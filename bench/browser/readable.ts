import type { Browser } from "playwright-core";
import { protocolOf, slowConnection, slowProcessor } from "./throttle.js";

/** Milliseconds from the start of the navigation. */
export interface Readable {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Text with numbers, its fonts and the first picture stand. */
  readonly standing: number;
}

/** How much slower than this machine a phone is. */
const SLOWNESS = 4;

/** Runs in the page: notes the first frame after which text, fonts and picture stand. */
const watch = `
  addEventListener("DOMContentLoaded", () => {
    const look = () => {
      const preloaded = document.querySelectorAll('link[rel="preload"][as="font"]').length;
      const loaded = [...document.fonts].filter(({ status }) => status === "loaded").length;
      const there = document.querySelector("main [data-v]") && document.querySelector("main figure svg");
      const painted = performance.getEntriesByName("first-contentful-paint").length > 0;
      if (there && painted && loaded >= preloaded) globalThis.standing = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
  new PerformanceObserver((list) => {
    globalThis.largestPaint = list.getEntries().at(-1).startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
`;

const report = `({
  firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
  largestPaint: globalThis.largestPaint ?? NaN,
  standing: globalThis.standing ?? NaN,
})`;

/** Loads a page once as a phone does on a slow connection, with nothing kept. */
export async function loadSlowly(browser: Browser, url: string): Promise<Readable> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    ignoreHTTPSErrors: true,
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.addInitScript({ content: watch });
  const protocol = await protocolOf(page);
  await slowConnection(protocol);
  await slowProcessor(protocol, SLOWNESS);
  await page.goto(url, { waitUntil: "networkidle" });
  const readable = await page.evaluate<Readable>(report);
  await context.close();
  return readable;
}
