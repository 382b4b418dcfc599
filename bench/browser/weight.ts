import type { Browser, Page } from "playwright-core";
import { failOn } from "../../scripts/lib/failure.js";
import type { Host } from "./server.js";

/** A file that a page fetched. */
export interface Fetched {
  readonly path: string;
  /** As it went over the network, without headers. */
  readonly bytes: number;
  /** Whether the chart library is in it, or a part of it. */
  readonly hasPlot: boolean;
}

/** What a page fetched, and when. */
export interface Weight {
  /** Without the reader doing anything. */
  readonly onLoad: readonly Fetched[];
  /** When a number was changed where no chart is near. */
  readonly onChange: readonly Fetched[];
  /** When a number was changed beside a chart. */
  readonly onChart: readonly Fetched[];
}

/** A class name that Plot gives to its pictures; no other script has it. */
const PLOT = "plot-d6a7b5";

/** Sliders away from all charts, and beside one. */
export interface Places {
  readonly away: string;
  readonly beside: string;
}

/** Loads a page with nothing kept, changes a number, then one beside a chart, and notes what each of these fetches. */
export async function weigh(browser: Browser, host: Host, path: string, places: Places): Promise<Weight> {
  const { page, takeFetched, close } = await listening(browser, host);
  await page.goto(new URL(path, host.url).href, { waitUntil: "networkidle" });
  const onLoad = takeFetched();
  await changeNumber(page, places.away);
  const onChange = takeFetched();
  await changeNumber(page, places.beside);
  const onChart = takeFetched();
  await close();
  return { onLoad, onChange, onChart };
}

/** Loads a page with nothing kept, and notes what that fetches. */
export async function weighLoaded(browser: Browser, host: Host, path: string): Promise<readonly Fetched[]> {
  const { page, takeFetched, close } = await listening(browser, host);
  await page.goto(new URL(path, host.url).href, { waitUntil: "networkidle" });
  const fetched = takeFetched();
  await close();
  return fetched;
}

interface Listening {
  readonly page: Page;
  /** What was fetched since the last call. */
  takeFetched(): Fetched[];
  close(): Promise<void>;
}

/** A page that notes what it fetches. */
async function listening(browser: Browser, host: Host): Promise<Listening> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const paths: string[] = [];
  page.on("requestfinished", (request) => paths.push(new URL(request.url()).pathname));
  return {
    page,
    takeFetched: () =>
      paths.splice(0).map((path) => ({
        path,
        bytes: host.transferred(path),
        hasPlot: path.endsWith(".js") && host.text(path).includes(PLOT),
      })),
    close: async () => {
      await context.close();
      failOn("The page has errors, so what it fetches means nothing:", errors);
    },
  };
}

async function changeNumber(page: Page, slider: string): Promise<void> {
  await page.locator(slider).first().focus();
  await page.keyboard.press("PageUp");
  await page.waitForLoadState("networkidle");
  // A script that has arrived may ask for another one.
  await page.waitForTimeout(1000);
}

/** The bytes of several files. */
export function total(files: readonly Fetched[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
