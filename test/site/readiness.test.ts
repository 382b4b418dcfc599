import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { READINESS_KEY } from "../../src/live/production/marks-store.js";
import { objections } from "./support/axe.js";
import { linkTo, openElsewhere, scenarioWith } from "./support/scenarios.js";
import { useSite } from "./support/site.js";
import { wakePart } from "./support/wake.js";

const chapter = "production.html";
const site = useSite();
let page: Page;

const list = (): Locator => page.locator("[data-readiness]");
const item = (id: string): Locator => list().locator(`[data-item="${id}"]`);
const part = (id: string, name: string): Locator => item(id).locator(`[data-item-part="${name}"]`);
const state = (id: string): Promise<string> => part(id, "state").innerText();
const summary = (): Promise<string> => list().locator('[data-readiness-part="summary"]').innerText();

beforeEach(async () => {
  page = await site.page(await site.context({ acceptDownloads: true }));
  await site.visit(page, chapter);
  await wakePart(page, "[data-readiness]");
});

describe("The checklist", () => {
  test("takes from the scenario what that decides", async () => {
    expect(await state("max-parallelism")).toBe("✗ open");
    await openElsewhere(page, scenarioWith({ setMaxParallelism: 320 }));
    await part("max-parallelism", "says").filter({ hasText: "Set to 320" }).waitFor();
    expect(await state("max-parallelism")).toBe("✓ done");
  });

  test("takes what the reader says by keyboard, and remembers it", async () => {
    const before = await summary();
    await part("uids", "choice").focus();
    await page.keyboard.press("d");
    await part("uids", "note").fill("<b>since May</b>");
    expect(await state("uids")).toBe("✓ done");
    expect(await part("uids", "by").innerText()).toBe("says you");
    expect(await summary()).not.toBe(before);
    await site.visit(page, chapter);
    await wakePart(page, "[data-readiness]");
    expect(await state("uids")).toBe("✓ done");
    expect(await part("uids", "note").inputValue()).toBe("<b>since May</b>");
  });

  test("forgets it when asked to", async () => {
    await part("savepoints", "choice").selectOption("not-needed");
    await list().locator('[data-readiness-part="clear"]').click();
    expect(await state("savepoints")).toBe("✗ open");
    expect(await part("savepoints", "choice").inputValue()).toBe("");
  });

  test("leaves as a file, what is open first, with the link", async () => {
    await part("uids", "choice").selectOption("done");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      list().locator('[data-readiness-part="save"]').click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    expect(download.suggestedFilename()).toBe("production-readiness.md");
    expect(text.indexOf("## Open")).toBeLessThan(text.indexOf("- [x] **Give every operator with state a uid**"));
    expect(text).toContain(`${site.address(chapter)}?v=1`);
  });

  test("works while the storage holds anything, or refuses", async () => {
    await page.evaluate((key) => localStorage.setItem(key, "{"), READINESS_KEY);
    await site.visit(page, chapter);
    await wakePart(page, "[data-readiness]");
    expect(await state("uids")).toBe("✗ open");
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error("refused");
      };
    });
    await part("uids", "choice").selectOption("done");
    expect(await state("uids")).toBe("✓ done");
  });

  test("reads in every scenario, and has nothing that a screen reader objects to", async () => {
    expect(await objections(page, { parts: ["[data-readiness]"] })).toEqual([]);
    await site.visit(page, linkTo(chapter, scenarioWith({ setMaxParallelism: 20 })));
    await wakePart(page, "[data-readiness]");
    expect(await part("max-parallelism", "says").innerText()).toContain("does not start");
  });
});
