import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../scripts/lib/files.js";
import { dist } from "../../scripts/lib/paths.js";
import { defaultScenario } from "../../src/scenario/scenario.js";
import { chapters } from "./support/chapters.js";
import { disagreements, everythingSaid } from "./support/content.js";
import { useSite } from "./support/site.js";

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page(await site.context({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } }));
});

describe("Without a script", () => {
  test("the first page says what the model says", async () => {
    await page.goto(site.address("index.html"));
    expect((await everythingSaid(page)).length).toBeGreaterThan(10);
    expect(await disagreements(page, defaultScenario, { live: false })).toEqual([]);
  });

  describe.each(chapters)("the chapter on $name", ({ path, figures, exercises }) => {
    beforeAll(() => page.goto(site.address(path)));

    test("says what the model says, down to the last number", async () => {
      expect((await everythingSaid(page)).length).toBeGreaterThan(200);
      expect(await disagreements(page, defaultScenario, { live: false })).toEqual([]);
    });

    test("shows formulas, figures and their tables, questions, hints and solutions", async () => {
      expect(await page.locator("main .katex:visible").count()).toBeGreaterThan(30);
      expect(await page.locator("[data-figure] [data-picture=wide] > svg:visible").count()).toBe(figures.length);
      await page.locator(".behind > summary").first().click();
      expect(await page.locator(".behind table:visible").count()).toBe(1);
      expect(await page.locator("[data-part=prompt]:visible").count()).toBe(exercises.length);
      expect(await page.locator("[data-part=hint] summary:visible").count()).toBeGreaterThan(exercises.length);
      await page.locator("[data-part=solution] summary").first().click();
      expect(await page.locator("[data-part=steps]:visible").count()).toBe(1);
    });

    test("offers nothing that would not work", async () => {
      const offered = page.locator("button:visible");
      expect(await offered.allTextContents()).toEqual(exercises.map(() => "Check"));
    });

    test("leads from a number to its derivation, and past the header to the text", async () => {
      await page.locator("a[data-number][href^='#']:not(svg a)").first().click();
      expect(new URL(page.url()).hash).toMatch(/^#q-\w+$/);
      expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
      expect(await page.locator("a.skip").getAttribute("href")).toBe("#observablehq-main");
    });
  });
});

/** jsdom does not know all of today’s style sheets, and would print them. */
const virtualConsole = new VirtualConsole();

describe("The policy of each page", () => {
  test("allows the site's own scripts only, none written into the page, and no evaluation", async () => {
    for (const path of (await filesBelow(dist)).filter((one) => one.endsWith(".html"))) {
      const { document } = new JSDOM(await readFile(join(dist, path), "utf8"), { virtualConsole }).window;
      const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
      const directives = new Map(
        policy.split("; ").map((one) => [one.split(" ")[0], one.split(" ").slice(1)] as const),
      );
      expect(directives.get("default-src")).toEqual(["'self'"]);
      expect(
        directives.get("script-src")?.filter((source) => source !== "'self'" && !source.startsWith("'sha256-")),
      ).toEqual([]);
      expect(directives.get("connect-src")).toEqual(["'self'"]);
      expect(directives.get("object-src")).toEqual(["'none'"]);
      expect(document.querySelectorAll("[onclick], [onload], [onerror], [href^='javascript:']").length).toBe(0);
      // It holds for what comes after it.
      expect(document.head.firstElementChild?.nextElementSibling?.getAttribute("http-equiv")).toBe(
        "Content-Security-Policy",
      );
    }
  });

  test("is enforced by the browser: a script that is not the site's own does not run", async () => {
    const guarded = await site.page();
    await site.visit(guarded);
    await guarded.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.hit = 1";
      document.body.append(script);
    });
    expect(await guarded.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
    const { policyViolations, consoleErrors } = site.conduct(guarded);
    await expect.poll(() => policyViolations.length).toBe(1);
    policyViolations.length = consoleErrors.length = 0;
    await guarded.close();
  });
});
