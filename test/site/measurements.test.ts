import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inProject } from "../../scripts/lib/paths.js";
import { reference } from "../../src/markdown/reference.js";
import { firstChoice } from "../../src/views/measurements/explorer/choice.js";
import { subjects } from "../../src/views/measurements/explorer/subjects.js";
import { explorerView } from "../../src/views/measurements/explorer/view.js";
import { NO_NUMBER } from "../support/matchers.js";
import { looks, objections } from "./support/axe.js";
import { useSite } from "./support/site.js";

const site = useSite();
const subject = subjects.serializers;
const entries = subject.entries(reference.measurements);
const first = firstChoice(subject, entries);

let page: Page;
const block = (on = page, name = "serializers"): Locator => on.locator(`[data-measurements="${name}"]`);
const field = (label: string, on = page): Locator => block(on).getByLabel(label, { exact: true });
const names = (on = page): Promise<string[]> => block(on).locator('tbody th[scope="row"]').allTextContents();
const says = (): Promise<string | null> => block().locator('[data-explorer-part="says"]').textContent();

function expectedNames(choice: Partial<typeof first> = {}): readonly string[] {
  const { groups } = explorerView(subject, entries, { ...first, ...choice });
  return groups.flatMap(({ rows }) => rows.map(({ name }) => name));
}

async function start(on: Page, path = "serialization.html"): Promise<void> {
  await site.visit(on, path);
  for (const one of await on.locator("[data-measurements]").all()) await one.scrollIntoViewIfNeeded();
  await on.locator("[data-measurements][data-ready]").first().waitFor();
}

beforeAll(async () => {
  page = await site.page();
  await start(page);
});

test("The rows come when the block comes near, not before", async () => {
  const fresh = await site.page();
  await site.visit(fresh, "serialization.html");
  const rows = (): string[] => site.conduct(fresh).requested.filter((url) => url.includes("measurements-"));
  expect(rows()).toEqual([]);
  await block(fresh).scrollIntoViewIfNeeded();
  await expect.poll(() => rows().length).toBe(1);
  await fresh.context().close();
});

test("What is shown at first is what the page was built with", async () => {
  expect(await names()).toEqual(expectedNames());
  expect(await says()).toBe(explorerView(subject, entries, first).says);
});

test("Rows are filtered and grouped with the keyboard", async () => {
  await field("Operation").focus();
  await page.keyboard.type("read");
  await expect.poll(() => names()).toEqual(expectedNames({ filter: { ...first.filter, operation: "read" } }));
  await page.keyboard.press("Tab");
  expect(await field("Flink").evaluate((element) => element === document.activeElement)).toBe(true);
  await field("Flink").selectOption("");
  await field("Group by").selectOption("flink");
  await expect.poll(() => block().locator("tbody th[scope=rowgroup]").allTextContents()).toHaveLength(2);
  await field("Operation").selectOption("write");
  await field("Flink").selectOption(first.filter["flink"] ?? "");
  await field("Group by").selectOption("");
  await expect.poll(() => names()).toEqual(expectedNames());
});

test("Rows are compared with the one that is picked, which keeps being picked while it is shown", async () => {
  const [, second = ""] = expectedNames();
  await field("Compare with").selectOption({ label: second });
  await expect.poll(() => says()).toContain(`over “${second}”`);
  const values = await block().locator(".measurements-value").allTextContents();
  expect(values[1]).toBe("1×");
  expect(values.every((value) => /^[\d\s.]+×$/.test(value))).toBe(true);
  await field("Scale").selectOption("even");
  expect(await field("Compare with").locator("option:checked").textContent()).toBe(second);
  await field("Compare with").selectOption("");
  await field("Scale").selectOption(first.scale);
});

test("No combination of two filters shows that a number is none, or raises an error", async () => {
  for (const kind of await field("Kind of record").locator("option").all()) {
    await field("Kind of record").selectOption((await kind.getAttribute("value")) ?? "");
    for (const serializer of await field("Serializer").locator("option").all()) {
      await field("Serializer").selectOption((await serializer.getAttribute("value")) ?? "");
      expect(await block().textContent()).not.toMatch(NO_NUMBER);
    }
  }
  await field("Serializer").selectOption("");
  await field("Kind of record").selectOption(first.filter["kind"] ?? "");
});

test("All rows are downloaded as the very file that was measured, and those shown as CSV", async () => {
  const whole = page.waitForEvent("download");
  await block().getByRole("link", { name: "All rows as CSV" }).click();
  expect((await whole).suggestedFilename()).toBe("serializers.csv");
  const file = await readFile(inProject("data/measurements/serializers.csv"), "utf8");
  expect(await readFile(await (await whole).path(), "utf8")).toBe(file);
  const some = page.waitForEvent("download");
  await block().getByRole("button", { name: "Save the rows shown as CSV" }).click();
  const [head = "", ...lines] = (await readFile(await (await some).path(), "utf8")).trimEnd().split("\r\n");
  expect(head).toMatch(/^run,flink,jvm,cpu,cores,/);
  expect(lines).toHaveLength(expectedNames().length);
});

test("What is chosen is not part of the scenario", async () => {
  const before = page.url();
  await field("Operation").selectOption("read");
  await page.waitForTimeout(400);
  expect(page.url()).toBe(before);
  await field("Operation").selectOption("write");
});

test("Without a script there is the default view, its files, and nothing that would not work", async () => {
  const still = await site.page(await site.context({ javaScriptEnabled: false }));
  await still.goto(site.address("serialization.html"));
  expect(await names(still)).toEqual(expectedNames());
  expect(await block(still).locator(":is(button, select):visible").count()).toBe(0);
  expect(await block(still).getByRole("link").count()).toBe(subject.files.length);
  await still.context().close();
});

test("Where the rows do not come, the table stays and a sentence says so", async () => {
  const broken = await site.page();
  await broken.route("**/data/measurements-*", (route) => route.fulfill({ status: 200, body: "no rows" }));
  await site.visit(broken, "serialization.html");
  await block(broken).scrollIntoViewIfNeeded();
  await expect.poll(() => block(broken).textContent()).toContain("could not be loaded");
  expect(await names(broken)).toEqual(expectedNames());
  await broken.context().close();
});

describe.each(looks)("In $colorScheme, $width pixels wide", ({ colorScheme, width, rules }) => {
  let view: Page;
  beforeAll(async () => {
    view = await site.page(await site.context({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }));
  });
  afterAll(() => view.context().close());

  test.each(["serialization.html", "state-backends.html"])(
    "axe has nothing to object to in the measurements of %s, and nothing scrolls sideways",
    async (path) => {
      await start(view, path);
      expect(await objections(view, { rules, parts: ["[data-measurements]"] })).toEqual([]);
      const sideways = await view.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    },
  );
});
