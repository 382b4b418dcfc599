import type { Browser, CDPSession, Page } from "playwright-core";
import { fileURLToPath } from "node:url";
import { protocolOf } from "./throttle.js";

/** A slider on a page, to be stepped. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  /** Selects the slider. */
  readonly slider: string;
}

/** A subject that is open, its slider in the middle of the window and focused. */
export interface Opened {
  readonly page: Page;
  readonly protocol: CDPSession;
  readonly inView: InView;
}

/** What of a page can be seen while its slider is stepped. */
export interface InView {
  readonly formulas: number;
  readonly pictures: number;
}

/** The window of the measurements. */
const viewport = { width: 1280, height: 900 };

const probe = fileURLToPath(new URL("probe.js", import.meta.url));

/** Opens a subject in a window of its own. */
export async function open(browser: Browser, { url, slider }: Subject): Promise<Opened> {
  const context = await browser.newContext({ viewport, ignoreHTTPSErrors: true, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript({ path: probe });
  await page.goto(url, { waitUntil: "networkidle" });
  const handle = page.locator(slider).first();
  await handle.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await handle.focus();
  const protocol = await protocolOf(page);
  await protocol.send("Performance.enable");
  return { page, protocol, inView: { formulas: await seen(page, ".katex"), pictures: await seen(page, "figure svg") } };
}

/** How many elements of a kind stand in the window, at least in part. */
function seen(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluateAll(
    (elements) =>
      elements.filter((element) => {
        const { top, bottom, width } = element.getBoundingClientRect();
        return width > 0 && bottom > 0 && top < innerHeight;
      }).length,
  );
}
