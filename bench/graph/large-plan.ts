import type { Browser, Page } from "playwright-core";
import { randomPlan } from "../../test/views/slots/pasted/random-plan.js";
import type { Line } from "../report.js";

const TASKS = 5000;

/** No task of the main thread may be longer: a reader notices nothing below. */
const LONGEST_MILLISECONDS = 100;

/** Shorter tasks a browser does not report. Source: the Long Tasks API. */
const SHORTEST_REPORTED = 50;

const observe = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
`;

/** A step of a reader in a large graph, and how often it is done. */
interface Step {
  readonly what: string;
  readonly act: (page: Page) => Promise<void>;
}

const press = async (page: Page, key: string, times: number): Promise<void> => {
  await page.locator("[data-paste-part=canvas]").focus();
  for (let count = 0; count < times; count++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
};

const steps: readonly Step[] = [
  { what: "pasted, listed, laid out in a worker and drawn", act: pasteLarge },
  { what: "moved, all of it in sight", act: (page) => press(page, "ArrowRight", 6) },
  { what: "brought closer", act: (page) => press(page, "+", 12) },
  { what: "moved, names in sight", act: (page) => press(page, "ArrowDown", 6) },
  { what: "searched", act: (page) => page.fill("[data-paste-part=find]", "operator 17") },
  { what: "filtered in its table", act: (page) => page.fill("[data-paste-part=filter]", "operator 49") },
];

/** Measures the longest task of the main thread in each step of somebody who pastes a plan of 5000 tasks. */
export async function measureLargePlan(browser: Browser, url: string): Promise<readonly Line[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.addInitScript({ content: observe });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.locator("[data-job-paste]").scrollIntoViewIfNeeded();
  await page.locator("[data-job-paste][data-ready]").waitFor();
  await page.evaluate((text) => ((globalThis as { plan?: string }).plan = text), randomPlan({ tasks: TASKS }));
  await takeLongest(page);
  const lines: Line[] = [];
  for (const { what, act } of steps) {
    await act(page);
    const longest = await takeLongest(page);
    lines.push({
      what: `${String(TASKS)} tasks ${what}: longest task`,
      value: longest,
      unit: "ms",
      target: { atMost: LONGEST_MILLISECONDS },
      ...(longest === 0 && { note: `none of ${String(SHORTEST_REPORTED)} ms or more` }),
    });
  }
  await context.close();
  return lines;
}

async function pasteLarge(page: Page): Promise<void> {
  await page.locator("[data-paste-part=text]").evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", (globalThis as { plan?: string }).plan ?? "");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.getByText(`${String(TASKS)} tasks are drawn.`).waitFor();
  await page.locator("[data-paste-part=canvas]").scrollIntoViewIfNeeded();
}

/** The longest task since the last time, once all is at rest; 0 where none was long. */
async function takeLongest(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  const tasks = await page.evaluate<readonly number[]>("globalThis.longTasks.splice(0)");
  return Math.max(0, ...tasks);
}
