import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultScenario, fromPreset } from "../../src/scenario/scenario.js";
import { expectAgreement } from "./support/content.js";
import { linkTo, scenarioWith } from "./support/scenarios.js";
import { chapter, useSite } from "./support/site.js";

const site = useSite();
let page: Page;
beforeEach(async () => {
  page = await site.page();
});
afterEach(() => page.context().close());

const beside = (id: string, on = page): Locator => on.locator(`.margin [data-input=${id}]`).first();
/** Asked in the page: outside of it a new address is known a moment later. */
const search = (of = page): Promise<string> => of.evaluate(() => location.search);
const entries = (): Promise<number> => page.evaluate(() => history.length);

async function type(id: string, text: string, on = page): Promise<void> {
  await beside(id, on).fill(text);
  await beside(id, on).press("Tab");
}

/** Follows a link to another page, and waits until that is at work: the page that is left would pass for it. */
async function follow(link: Locator, to: RegExp): Promise<void> {
  await link.click();
  await page.waitForURL(to);
  await page.locator("html[data-live]").waitFor();
}

describe("The address", () => {
  test("is empty while nothing differs, and holds what differs, legibly", async () => {
    await site.visit(page);
    expect(await search()).toBe("");
    await type("recordsPerSecond", "2 million");
    expect(await search()).toBe("?v=1&rate=2M");
    await beside("stateDisk").selectOption("local");
    await type("linkBitsPerSecond", "25 Gbps");
    expect(await search()).toBe("?v=1&rate=2M&link=25Gbit&disk=local");
    await page.locator("[data-preset]").selectOption("post");
    expect(await search()).toBe("?v=1&preset=post");
    await page.locator("[data-preset]").selectOption("talk");
    expect(await search()).toBe("");
  });

  test("follows typing after a moment, and a change that has settled is one entry of the history", async () => {
    await site.visit(page);
    const before = await entries();
    await beside("recordsPerSecond").fill("");
    await beside("recordsPerSecond").pressSequentially("3000000");
    await expect.poll(() => search()).toBe("?v=1&rate=3M");
    expect(await entries()).toBe(before);
    await page.keyboard.press("Tab");
    expect(await entries()).toBe(before + 1);
  });

  test("is left alone while a slider moves, follows when it rests, and gets one entry when it is let go", async () => {
    await site.visit(page);
    const before = await entries();
    const slider = page.locator(".margin [data-slider=machines]");
    // Asked in one go: on a busy machine the slider would rest between two questions.
    const whileMoving = await slider.evaluate((control) => {
      for (const position of ["500", "510"]) {
        (control as HTMLInputElement).value = position;
        control.dispatchEvent(new Event("input", { bubbles: true }));
      }
      return location.search;
    });
    expect(whileMoving).toBe("");
    await expect.poll(() => search()).toMatch(/^\?v=1&machines=\d+$/);
    expect(await entries()).toBe(before);
    await slider.dispatchEvent("change");
    await expect.poll(entries).toBe(before + 1);
    await page.goBack();
    await expectAgreement(page, defaultScenario);
    expect(await search()).toBe("");
  });

  test("keeps parameters of others and the hash", async () => {
    await site.visit(page, `${chapter}?utm_source=mail&rate=2M&x=%20y#q-entryBytes`);
    await type("machines", "7");
    const { search, hash } = new URL(page.url());
    expect(search).toBe("?utm_source=mail&x=%20y&v=1&rate=2M&machines=7");
    expect(hash).toBe("#q-entryBytes");
  });
});

describe("A link", () => {
  test("restores the scenario, before anybody does anything", async () => {
    const scenario = scenarioWith({ recordsPerSecond: 2e6, stateBackend: "heap" }, fromPreset("clicks"));
    await site.visit(page, linkTo(chapter, scenario));
    await expectAgreement(page, scenario);
  });

  test("is put on the clipboard by a button, and says the scenario even if nothing differs", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await site.visit(page);
    const copied = async (): Promise<string> => {
      await page.locator(".strip [data-copy-link]").click();
      await expect.poll(() => page.locator("[data-link-status]").innerText()).toBe("Link copied.");
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied()).toBe(`${site.address()}?v=1`);
    await type("machines", "7");
    // What is said stays from the first time, and so does not tell that the second copy is there.
    await expect.poll(copied).toBe(`${site.address()}?v=1&machines=7`);
  });

  test("cannot be put on the clipboard where that is forbidden, and the page says so", async () => {
    await site.visit(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    });
    await page.locator(".strip [data-copy-link]").click();
    await expect.poll(() => page.locator("[data-link-status]").innerText()).toMatch(/does not allow copying/);
  });

  test("from page to page carries the scenario, and all pages agree", async () => {
    await site.visit(page);
    await type("recordsPerSecond", "2M");
    const scenario = scenarioWith({ recordsPerSecond: 2e6 });
    await follow(page.getByRole("link", { name: "Keep it going", exact: true }), /\/(index\.html)?\?/);
    expect(await search()).toBe("?v=1&rate=2M");
    await expectAgreement(page, scenario);
    await follow(page.locator("main").getByRole("link", { name: "Capacity" }).first(), /capacity\.html\?/);
    expect(await search()).toBe("?v=1&rate=2M");
    await expectAgreement(page, scenario);
  });

  test("to another site, to a place on the page or to a file carries nothing", async () => {
    await site.visit(page, linkTo(chapter, scenarioWith({ machines: 7 })));
    await expectAgreement(page, scenarioWith({ machines: 7 }));
    const others = await page.$$eval("a[href]", (links) =>
      links
        .filter(
          (link) => (link as HTMLAnchorElement).origin !== location.origin || link.matches("[href^='#'], [download]"),
        )
        .map((link) => link.getAttribute("href") ?? ""),
    );
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((href) => href.includes("machines="))).toEqual([]);
  });
});

describe("Back and forward", () => {
  test("undo and redo one change at a time", async () => {
    await site.visit(page);
    await type("recordsPerSecond", "2M");
    await type("machines", "7");
    await page.locator("[data-preset]").selectOption("fraud");
    await expectAgreement(page, fromPreset("fraud"));
    await page.goBack();
    await expectAgreement(page, scenarioWith({ recordsPerSecond: 2e6, machines: 7 }));
    await page.goBack();
    await expectAgreement(page, scenarioWith({ recordsPerSecond: 2e6 }));
    await page.goBack();
    await expectAgreement(page, defaultScenario);
    await page.goForward();
    await page.goForward();
    await expectAgreement(page, scenarioWith({ recordsPerSecond: 2e6, machines: 7 }));
  });

  test("reach the field that has the focus, too", async () => {
    await site.visit(page);
    await beside("machines").fill("7");
    await beside("machines").press("Enter");
    await page.goBack();
    await expectAgreement(page, defaultScenario);
    expect(await beside("machines").evaluate((field) => field === document.activeElement)).toBe(true);
    await page.goForward();
    await expectAgreement(page, scenarioWith({ machines: 7 }));
  });

  test("work across places on the page, which change no scenario", async () => {
    await site.visit(page, linkTo(chapter, scenarioWith({ machines: 7 })));
    await page.evaluate(() => (location.hash = "#q-entryBytes"));
    await type("recordsPerSecond", "2M");
    await page.goBack();
    await expectAgreement(page, scenarioWith({ machines: 7 }));
    expect(new URL(page.url()).hash).toBe("#q-entryBytes");
    await page.goBack();
    await expectAgreement(page, scenarioWith({ machines: 7 }));
    expect(new URL(page.url()).hash).toBe("");
  });

  test("come back to the same scenario from another page", async () => {
    await site.visit(page);
    await type("machines", "7");
    await follow(page.getByRole("link", { name: "Keep it going", exact: true }), /\/(index\.html)?\?/);
    await page.goBack();
    await page.locator("html[data-live]").waitFor();
    await expectAgreement(page, scenarioWith({ machines: 7 }));
  });
});

test("Two tabs of one browser show the same scenario, on whatever pages they are", async () => {
  const context = page.context();
  const other = await site.page(context);
  const first = await site.page(context);
  await Promise.all([site.visit(page), site.visit(other), site.visit(first, "index.html")]);
  await type("recordsPerSecond", "2M");
  const scenario = scenarioWith({ recordsPerSecond: 2e6 });
  await expectAgreement(other, scenario);
  await expectAgreement(first, scenario);
  await expect.poll(() => search(other)).toBe("?v=1&rate=2M");
  await type("machines", "7", other);
  await expectAgreement(page, scenarioWith({ recordsPerSecond: 2e6, machines: 7 }));
  await expectAgreement(other, scenarioWith({ recordsPerSecond: 2e6, machines: 7 }));
});
