import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { options } from "../../src/data/options.js";
import { glossary } from "../../src/views/reference-page/glossary.js";
import { slides } from "../../src/views/reference-page/slides.js";
import { looks, objections } from "./support/axe.js";
import { useSite } from "./support/site.js";
import { wakePart } from "./support/wake.js";

const site = useSite();
const path = "reference.html";

let page: Page;
const list = (id: string, on = page): Locator => on.locator(`#${id}`);
const items = (id: string, on = page): Locator => list(id, on).locator("[data-search-item]:not([hidden])");
const says = (id: string, on = page): Promise<string | null> => list(id, on).getByRole("status").textContent();
const field = (id: string, on = page): Locator => list(id, on).getByRole("searchbox");

async function start(on: Page): Promise<void> {
  await site.visit(on, path);
  await wakePart(on, "[data-search]");
}

beforeAll(async () => {
  page = await site.page();
  await start(page);
});

test("Every slide and every term is there, and each slide leads to its place", async () => {
  expect(await items("slide-index").count()).toBe(slides.length);
  expect(await items("terms").count()).toBe(glossary.length);
  await list("slide-index").getByRole("link", { name: "Memory: Every byte of the process has a name" }).click();
  await page.waitForURL("**/memory.html*#every-byte-of-the-process-has-a-name");
  await start(page);
});

test("Keys are searched by words while one types, and the number found is said politely", async () => {
  await field("options").focus();
  await page.keyboard.type("Network memory");
  await expect.poll(() => says("options")).toMatch(/^\d+ of \d+ keys\.$/);
  const found = await items("options").locator("th").allTextContents();
  expect(found).toContain("taskmanager.memory.network.fraction");
  expect(found.length).toBeLessThan(40);
  for (const text of await items("options").allTextContents()) {
    expect(text.toLowerCase()).toContain("network");
    expect(text.toLowerCase()).toContain("memory");
  }
  await field("options").fill("no such key");
  expect(await items("options").count()).toBe(0);
  expect(await says("options")).toMatch(/^None of the \d+ keys matches\.$/);
  await field("options").fill("");
  expect(await says("options")).toMatch(/^All \d+ keys are shown\.$/);
});

test("Keys are chosen by what became of them, with the keyboard", async () => {
  await field("options").focus();
  await page.keyboard.press("Tab");
  const kind = list("options").getByLabel("What became of it");
  expect(await kind.evaluate((element) => element === document.activeElement)).toBe(true);
  await kind.selectOption("renamed");
  const kinds = await items("options").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-kind")));
  expect(new Set(kinds)).toEqual(new Set(["renamed"]));
  await kind.selectOption("");
});

test("All of Flink's keys come when they are asked for, once", async () => {
  const fresh = await site.page();
  await start(fresh);
  const fetched = (): string[] => site.conduct(fresh).requested.filter((url) => /options.*\.json/.test(url));
  expect(fetched()).toEqual([]);
  const before = await items("options", fresh).count();
  await list("options", fresh).getByRole("button", { name: "Search all" }).press("Enter");
  await expect.poll(() => items("options", fresh).count()).toBe(options().size);
  expect(before).toBeLessThan(options().size);
  expect(fetched()).toHaveLength(1);
  expect(await field("options", fresh).evaluate((element) => element === document.activeElement)).toBe(true);
  await fresh.keyboard.type("pekko.ask.timeout");
  await expect
    .poll(() => says("options", fresh))
    .toMatch(new RegExp(String.raw`^\d of ${String(options().size)} keys`));
  expect(await items("options", fresh).locator("th").allTextContents()).toContain("pekko.ask.timeout");
  await fresh.context().close();
});

test("Where the keys do not come, those of the workbook stay and a sentence says so", async () => {
  const broken = await site.page();
  await broken.route("**/options*.json", (route) => route.fulfill({ status: 200, body: "no keys" }));
  await start(broken);
  const before = await items("options", broken).count();
  await list("options", broken).getByRole("button", { name: "Search all" }).click();
  await expect.poll(() => says("options", broken)).toContain("could not be loaded");
  expect(await items("options", broken).count()).toBe(before);
  await broken.context().close();
});

describe("The field for everything", () => {
  const section = (): Locator => page.locator("[data-search-everything]");
  const hits = (): Locator => section().getByRole("listitem");
  const ask = (words: string): Promise<void> => section().getByRole("searchbox").fill(words);

  test("finds a slide by its number, a key and a term by their names, first among all that have the word", async () => {
    await wakePart(page, "[data-search]");
    await ask("37");
    await expect.poll(() => hits().first().textContent()).toMatch(/Slide 37\s+Checkpointing/);
    await ask("rest.flamegraph.enabled");
    await expect.poll(() => hits().first().textContent()).toMatch(/Key\s+rest\.flamegraph\.enabled/);
    await ask("barrier");
    await expect.poll(() => hits().first().textContent()).toMatch(/Term\s+Barrier\s+A mark that travels/);
    expect(await section().getByRole("status").textContent()).toMatch(/^\d+ keys?, \d+ terms/);
  });

  test("leads to the term, by keyboard, and says so where nothing matches", async () => {
    await ask("barrier");
    await section().getByRole("searchbox").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#term-barrier$/);
    await ask("no such word");
    await expect.poll(() => hits().count()).toBe(0);
    expect(await section().getByRole("status").textContent()).toMatch(/^Nothing matches\./);
    await ask("");
    expect(await section().getByRole("status").textContent()).toBe("");
  });

  test("has a key that the workbook does not name from all of Flink's", async () => {
    const fresh = await site.page();
    await start(fresh);
    const everywhere = fresh.locator("[data-search-everything]");
    await everywhere.getByRole("searchbox").fill("rest.port");
    await expect.poll(() => everywhere.getByRole("listitem").first().textContent()).toMatch(/Key\s+rest\.port/);
    expect(await everywhere.getByRole("searchbox").evaluate((it) => it === document.activeElement)).toBe(true);
    await fresh.context().close();
  });
});

test("Terms and symbols are searched in the same manner, and a group of symbols opens for what is found", async () => {
  await field("terms").fill("barrier");
  expect(await items("terms").locator("dt").allTextContents()).toContain("Barrier");
  await field("terms").fill("");
  expect(await list("symbol-index").locator("tr:visible").count()).toBe(0);
  await field("symbol-index").fill("key groups");
  await expect.poll(() => list("symbol-index").locator("tbody tr:visible").count()).toBeGreaterThan(0);
  await field("symbol-index").fill("");
  await expect.poll(() => list("symbol-index").locator("tbody tr:visible").count()).toBe(0);
});

test("A term has an address", async () => {
  await site.visit(page, `${path}#term-key-group`);
  expect(await page.locator("#term-key-group:target dt").textContent()).toContain("Key group");
  await start(page);
});

test("Without a script all lists are there, and nothing that would not work", async () => {
  const still = await site.page(await site.context({ javaScriptEnabled: false }));
  await still.goto(site.address(path));
  expect(await items("slide-index", still).count()).toBe(slides.length);
  expect(await items("options", still).count()).toBeGreaterThan(100);
  expect(await still.locator(":is(main button, main input, main select):visible").count()).toBe(0);
  await list("symbol-index", still).locator("summary").first().click();
  expect(await list("symbol-index", still).locator("tbody tr:visible").count()).toBeGreaterThan(10);
  await still.context().close();
});

test("On paper all keys are there, not only those in sight, and no field", async () => {
  await page.emulateMedia({ media: "print" });
  const region = list("options").locator(".table-scroll");
  expect(await region.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThan(2);
  expect(await page.locator("main input:visible").count()).toBe(0);
  await page.emulateMedia({ media: null });
});

test.each([1440, 820, 390, 320])("Nothing scrolls sideways in a window of %i pixels", async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
  const over = await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
  expect(over).toBe(0);
  const regions = await page
    .locator(".reference-part .table-scroll")
    .evaluateAll((all) => all.map((region) => region.scrollWidth - region.clientWidth));
  expect(Math.max(...regions)).toBeLessThan(2);
});

describe.each(looks)("In $colorScheme, $width pixels wide", ({ colorScheme, width, rules }) => {
  let view: Page;
  beforeAll(async () => {
    view = await site.page(await site.context({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }));
  });
  afterAll(() => view.context().close());

  test("axe has nothing to object to", async () => {
    await start(view);
    await field("options", view).fill("memory");
    await view.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
    });
    expect(await objections(view, { rules })).toEqual([]);
  });
});
