import { readFile } from "node:fs/promises";
import { JSDOM } from "jsdom";
import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { reference } from "../../src/markdown/reference.js";
import { defaultScenario, fromPreset } from "../../src/scenario/scenario.js";
import { figures } from "../../src/views/figures.js";
import { workbookModel } from "../../src/views/workbook.js";
import { worldOf } from "../../src/views/world.js";
import { NO_NUMBER } from "../support/matchers.js";
import { chapters } from "./support/chapters.js";
import { expectAgreement } from "./support/content.js";
import { differing, viewOf } from "./support/figures.js";
import { linkTo, scenarioWith } from "./support/scenarios.js";
import { chapter, useSite } from "./support/site.js";

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 1440, height: 900 });
});

const figure = (name: string): Locator => page.locator(`[data-figure="${name}"]`);
const picture = (name: string): Locator => figure(name).locator("[data-picture] > svg:visible");
const drawn = (name: string): Promise<string> => picture(name).evaluate((svg) => svg.outerHTML);

/** Scrolls to each figure, and waits until its picture is another one than before. */
async function expectRedrawn(before: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, old] of before) {
    await figure(name).scrollIntoViewIfNeeded();
    await expect.poll(() => drawn(name), { message: name }).not.toBe(old);
    expect(await drawn(name), name).not.toMatch(NO_NUMBER);
  }
}

async function allDrawn(of: readonly string[]): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  for (const name of of) pictures.set(name, await drawn(name));
  return pictures;
}

/** Where there is a box for each thing, more things take more room. */
const growing = ["cluster-boxes", "key-groups"];

/** The width and height of each picture that has no reason to change them. */
async function sizesOf(names: readonly string[]): Promise<unknown> {
  const sizes: unknown[] = [];
  for (const name of names.filter((one) => !growing.includes(one))) {
    const { width, height } = (await picture(name).boundingBox()) ?? {};
    sizes.push([name, Math.round(width ?? 0), Math.round(height ?? 0)]);
  }
  return sizes;
}

test("Every figure of the workbook stands in one chapter", () => {
  expect(chapters.flatMap((one) => one.figures)).toEqual(Object.keys(figures));
});

describe.each(chapters)("In the chapter on $name", ({ path, figures: names }) => {
  beforeAll(() => site.visit(page, linkTo(path, defaultScenario)));

  test("stands every one of its figures, shows one picture and says in words what it shows", async () => {
    const standing = await page.$$eval("[data-figure]", (all) => all.map((one) => one.getAttribute("data-figure")));
    expect(standing.sort()).toEqual([...names].sort());
    for (const name of names) {
      expect(await figure(name).locator("[data-picture] > svg:visible").count(), name).toBe(1);
      expect(await figure(name).getByRole("img").getAttribute("aria-label")).toBe(
        viewOf(name, defaultScenario)?.description,
      );
      expect(await figure(name).getAttribute("aria-labelledby")).toBe(`fig-${name}-title`);
    }
  });

  test("a wide window shows the wide pictures, a phone the narrow ones, and both are drawn for the width they have", async () => {
    const shown = (): Promise<string[]> =>
      page.$$eval("[data-picture]", (all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute("data-picture") ?? ""),
      );
    const kinds = async (): Promise<string[]> => Array.from(new Set(await shown()));
    expect(await kinds()).toEqual(["wide"]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(kinds).toEqual(["narrow"]);
    // Type that is shrunk to fit could not be read.
    const scales = await page.$$eval("[data-picture] > svg", (all) =>
      all
        .filter((svg) => svg.checkVisibility())
        .map((svg) => svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width),
    );
    expect(Math.min(...scales)).toBeGreaterThan(0.9);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test("every figure follows a change in place, keeps its size, and is as it was built when the first scenario is back", async () => {
    const texts = async (): Promise<readonly string[]> => {
      const all: string[] = [];
      for (const name of names) {
        await figure(name).scrollIntoViewIfNeeded();
        all.push((await picture(name).textContent()) ?? "");
      }
      return all;
    };
    const [built, sizes] = [await texts(), await sizesOf(names)];
    const before = await allDrawn(differing(names, defaultScenario, fromPreset("clicks")));
    expect(before.size).toBeGreaterThan(0);
    await page.evaluate(() => {
      const pictures = Array.from(document.querySelectorAll("[data-picture='wide'] > svg"));
      (window as unknown as { pictures: Element[] }).pictures = pictures;
    });
    await page.locator("[data-preset]").selectOption("clicks");
    await expectRedrawn(before);
    const kept = await page.evaluate(() =>
      (window as unknown as { pictures: Element[] }).pictures.every((svg) => svg.isConnected),
    );
    expect(kept).toBe(true);
    await expectAgreement(page, fromPreset("clicks"));
    expect(await sizesOf(names)).toEqual(sizes);
    await page.locator("[data-preset]").selectOption("talk");
    await expectAgreement(page, defaultScenario);
    await expect.poll(texts).toEqual(built);
  });

  test("the figures on a phone follow, and so they do when it is turned", async () => {
    await site.visit(page, linkTo(path, defaultScenario));
    const following = differing(names, defaultScenario, fromPreset("fraud"));
    const wide = await allDrawn(following);
    await page.setViewportSize({ width: 390, height: 844 });
    const narrow = await allDrawn(following);
    await page.locator("[data-preset]").selectOption("fraud");
    await expectRedrawn(narrow);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expectRedrawn(wide);
    await expectAgreement(page, fromPreset("fraud"));
  });

  test("the table behind each figure has the cells of the model, and follows while it is open", async () => {
    await site.visit(page, linkTo(path, defaultScenario));
    for (const name of names) await figure(name).locator(".behind > summary").click();
    await expectAgreement(page, defaultScenario);
    await page.locator("[data-preset]").selectOption("clicks");
    await expectAgreement(page, fromPreset("clicks"));
    expect(await page.locator("[data-figure] td").count()).toBeGreaterThan(8 * names.length);
  });

  test("the table behind each figure is right when it is opened after a change", async () => {
    const scenario = scenarioWith({ machines: 12 });
    await site.visit(page, linkTo(path, scenario));
    for (const name of names) await figure(name).locator(".behind > summary").click();
    await expectAgreement(page, scenario);
  });
});

test("Nothing asks for the library of charts before something changes, and then it comes once", async () => {
  const fresh = await site.page();
  await site.visit(fresh, "capacity.html");
  await fresh.mouse.wheel(0, 20_000);
  await fresh.keyboard.press("Tab");
  await fresh.waitForTimeout(500);
  const charts = (): string[] => site.conduct(fresh).requested.filter((url) => /\/charts-/.test(url));
  expect(charts()).toEqual([]);
  await fresh.locator("[data-preset]").selectOption("clicks");
  await fresh.locator("[data-figure=resources]").scrollIntoViewIfNeeded();
  await expect.poll(() => charts().length).toBe(1);
  await fresh.context().close();
});

test("The table behind a figure is copied as CSV", async () => {
  await site.visit(page, linkTo(chapter, fromPreset("clicks")));
  // The buttons work when the script of the figures has come, which also makes them say what they show.
  await expectAgreement(page, fromPreset("clicks"));
  for (const name of ["resources", "minute", "machine"]) {
    await figure(name).locator(".behind > summary").click();
    await figure(name).getByRole("button", { name: "Copy as CSV" }).click();
    await expect.poll(() => figure(name).locator("[data-status]").innerText()).toBe("Copied.");
    const csv = await page.evaluate(() => navigator.clipboard.readText());
    const table = figures[name]?.(worldOf(workbookModel, fromPreset("clicks").values), reference).table;
    const rows = [table?.columns ?? [], ...(table?.rows ?? [])];
    expect(parseCsv(csv)).toEqual(rows);
  }
});

test.each([
  { path: chapter, saved: ["machine", "resources"] },
  { path: "checkpointing.html", saved: ["checkpoint-time", "parts"] },
])("A figure of $path is saved as a picture that is complete by itself", async ({ path, saved }) => {
  await site.visit(page, linkTo(path, fromPreset("clicks")));
  await expectAgreement(page, fromPreset("clicks"));
  for (const name of saved) {
    await figure(name).locator(".behind > summary").click();
    const download = page.waitForEvent("download");
    await figure(name).getByRole("button", { name: "Save as SVG" }).click();
    expect((await download).suggestedFilename()).toBe(`${name}.svg`);
    const text = await readFile(await (await download).path(), "utf8");
    const { documentElement: svg } = new JSDOM(text, { contentType: "image/svg+xml" }).window.document;
    expect(svg.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(svg.querySelectorAll("text").length).toBeGreaterThan(5);
    expect(text).not.toMatch(NO_NUMBER);
    // A file has no style sheet to look names of colours up in: each part brings its own.
    const styles = Array.from(svg.querySelectorAll("*"), (part) => part.getAttribute("style") ?? "");
    expect(styles.filter((style) => style.includes("var(") || !style.includes("fill:"))).toEqual([]);
  }
});

/** Takes comma-separated values apart, as a spreadsheet does. */
function parseCsv(text: string): string[][] {
  return text
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
        quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
      ),
    );
}
