import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launch } from "./browser.js";
import { misconduct, observe, type Conduct } from "./page.js";
import { serveInFolder, type Running } from "./server.js";

/** How long a page may take for one thing that is asked of it, on a busy machine. */
const PATIENCE_MILLISECONDS = 20_000;

/** The chapter that most tests read. */
export const chapter = "capacity.html";

/** The site in a browser, for all the tests of one file. */
export interface Site {
  /** The address of a page, with a query or a hash behind it. */
  address(path?: string): string;
  /** A browser profile of its own, with nothing stored; it lasts as long as the file's tests. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A page, observed, in a context of its own or in the one given. It shows nothing yet. */
  page(context?: BrowserContext): Promise<Page>;
  /** What a page has done so far. */
  conduct(page: Page): Conduct;
  /** Opens an address of the site and waits until its script is at work. */
  visit(page: Page, path?: string): Promise<void>;
}

/** Starts a browser and serves the site. After each test, every page must have behaved well: see `misconduct`. */
export function useSite(): Site {
  let browser: Browser;
  let running: Running;
  const observed = new Map<Page, Conduct>();

  beforeAll(async () => {
    [browser, running] = await Promise.all([launch(), serveInFolder()]);
  });
  afterEach(() => {
    const found = Array.from(observed.values(), (conduct) => misconduct(structuredClone(conduct)));
    for (const conduct of observed.values()) forget(conduct);
    expect(found.filter((one) => Object.keys(one).length > 0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  const address = (path = chapter): string => running.url + path;
  return {
    address,
    context: (options = {}) => browser.newContext(options),
    page: async (context) => {
      const page = await (context ?? (await browser.newContext())).newPage();
      page.setDefaultTimeout(PATIENCE_MILLISECONDS);
      observed.set(page, await observe(page, new URL(running.url).origin));
      return page;
    },
    conduct: (page) => observed.get(page) as Conduct,
    visit: async (page, path) => {
      // A page that only gets another hash would not be loaded anew.
      await page.goto("about:blank");
      await page.goto(address(path));
      await page.locator("html[data-live]").waitFor();
    },
  };
}

function forget(conduct: Conduct): void {
  for (const list of Object.values<string[]>({ ...conduct })) list.length = 0;
}
