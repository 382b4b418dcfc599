import type { Locator, Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { defaultScenario, fromPreset } from "../../src/scenario/scenario.js";
import { expectAgreement } from "./support/content.js";
import { linkTo } from "./support/scenarios.js";
import { chapter, useSite } from "./support/site.js";

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});

const card = (): Locator => page.locator(".card");
const number = (id: string): Locator => page.locator(`main a[data-number=${id}]`).first();
const hasFocus = (of: Locator): Promise<boolean> => of.evaluate((element) => element === document.activeElement);

describe("A number in a sentence", () => {
  beforeEach(() => site.visit(page, linkTo(chapter, defaultScenario)));

  test("opens its derivation beside it at a click, and Escape leads back to it", async () => {
    await number("outUtilisation").click();
    expect(await card().isVisible()).toBe(true);
    expect(await card().innerText()).toMatch(/Link out|out/i);
    const title = await page.locator("#q-outUtilisation .derivation-title").first().innerText();
    expect(await card().innerText()).toContain(title);
    expect(await hasFocus(card())).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => card().isVisible()).toBe(false);
    await expect.poll(() => hasFocus(number("outUtilisation"))).toBe(true);
  });

  test("opens its derivation at Enter, and each number its own", async () => {
    const ids = await page.$$eval("main a[data-number]", (links) =>
      links.map((one) => one.getAttribute("data-number")),
    );
    expect(ids.length).toBeGreaterThan(3);
    for (const id of new Set(ids)) {
      await number(id ?? "").focus();
      await page.keyboard.press("Enter");
      expect(await card().locator("[data-derivation]").getAttribute("data-derivation")).toBe(id);
      expect(await card().locator(".steps").first().isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      await expect.poll(() => hasFocus(number(id ?? ""))).toBe(true);
    }
  });

  test("closes the card at a second click, and at a click elsewhere", async () => {
    await number("outUtilisation").click();
    await number("outUtilisation").click();
    await expect.poll(() => card().isVisible()).toBe(false);
    await number("outUtilisation").click();
    await page.locator("main h2").first().click();
    await expect.poll(() => card().isVisible()).toBe(false);
  });

  test("stands beside a card that is wholly in the window, wherever the number is", async () => {
    await page.setViewportSize({ width: 390, height: 700 });
    for (const block of ["start", "center", "end"] as const) {
      await number("headroomFraction").evaluate((link, to) => link.scrollIntoView({ block: to }), block);
      await number("headroomFraction").press("Enter");
      const { x, y, width, height } = (await card().boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
      expect(Math.min(x, y, 390 - x - width, 700 - y - height), block).toBeGreaterThanOrEqual(0);
      await page.keyboard.press("Escape");
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test("keeps the ids of the page unique while its card is open", async () => {
    await number("outUtilisation").click();
    const twice = await page.evaluate(() => {
      const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
  });
});

test("A card follows the scenario while it is open", async () => {
  const other = await site.page(page.context());
  await Promise.all([
    site.visit(page, linkTo(chapter, defaultScenario)),
    site.visit(other, linkTo(chapter, defaultScenario)),
  ]);
  await number("outUtilisation").click();
  await other.locator("[data-preset]").selectOption("clicks");
  await expectAgreement(page, fromPreset("clicks"));
  expect(await card().isVisible()).toBe(true);
  expect(await card().locator("[data-v]").count()).toBeGreaterThan(1);
  await other.close();
});

describe("A permanent link", () => {
  test("opens the collapsed derivation that it names, and scrolls to it", async () => {
    const id = await page.locator(".ledger details[data-derivation]").last().getAttribute("id");
    await site.visit(page, `${chapter}?v=1#${id ?? ""}`);
    const entry = page.locator(`#${id ?? ""}`);
    expect(await entry.locator(".steps").first().isVisible()).toBe(true);
    await expect.poll(() => isInSight(entry)).toBe(true);
  });

  test("inside a derivation opens the one that it leads to", async () => {
    await site.visit(page, `${chapter}?v=1`);
    const link = page.locator("section.derivation .background a[href^='#q-']").first();
    const target = page.locator((await link.getAttribute("href")) ?? "");
    await page.locator("section.derivation .background > summary").first().click();
    await link.click();
    await expect.poll(() => isInSight(target)).toBe(true);
  });

  test("inside a card closes the card and leads on", async () => {
    await site.visit(page, `${chapter}?v=1`);
    await number("outUtilisation").click();
    await card().locator(".background > summary").first().click();
    const link = card().locator("a[href^='#q-']").first();
    const target = page.locator((await link.getAttribute("href")) ?? "");
    await link.click();
    await expect.poll(() => card().isVisible()).toBe(false);
    await expect.poll(() => isInSight(target)).toBe(true);
  });
});

/** Whether an element's top is in the window and not under the strip. */
function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { top } = one.getBoundingClientRect();
    const strip = document.querySelector(".strip")?.getBoundingClientRect().bottom ?? 0;
    return top >= strip - 1 && top < innerHeight;
  });
}
