import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../scripts/lib/files.js";
import { dist } from "../../scripts/lib/paths.js";
import { launch } from "./support/browser.js";
import { misconduct, openPage } from "./support/page.js";
import { serveAtRoot, serveInFolder, type Running } from "./support/server.js";

const pages = (await filesBelow(dist)).filter((path) => path.endsWith(".html"));

/** Runs in the page. */
function brokenFonts(): string[] {
  const broken = Array.from(document.fonts).filter(({ status }) => status === "error");
  return broken.map(({ family, weight, style }) => [family, weight, style].join(" "));
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each([
  { where: "in a folder of a host that only hands out files", serve: serveInFolder },
  { where: "as npm start serves it", serve: serveAtRoot },
])("$where", ({ serve }) => {
  let site: Running;
  beforeAll(async () => {
    site = await serve();
  });
  afterAll(() => site.close());

  test.each(pages)("%s stays on its origin, raises no error and asks for no file twice", async (path) => {
    const { page, conduct, close } = await openPage(browser, site.url + path);
    const failedFonts = await page.evaluate(brokenFonts);
    await close();
    expect(failedFonts).toEqual([]);
    expect(misconduct(conduct)).toEqual({});
    expect(conduct.requested).toEqual(Array.from(new Set(conduct.requested)));
  });
});
