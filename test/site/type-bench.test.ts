import fc from "fast-check";
import type { Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { recordType } from "../../src/model/serialization/inputs.js";
import { defaultScenario, type Scenario } from "../../src/scenario/scenario.js";
import { typeExamples } from "../../src/views/serialization/bench/examples.js";
import { typeProblems } from "../../src/views/serialization/bench/reading.js";
import { looks, objections } from "./support/axe.js";
import { linkTo, openElsewhere, scenarioWith } from "./support/scenarios.js";
import { useSite } from "./support/site.js";

const chapter = "serialization.html";
const site = useSite();
let page: Page;

const bench = (): Locator => page.locator("[data-type-bench]");
const part = (name: string): Locator => bench().locator(`[data-bench-part="${name}"]`);
const type = (): Promise<string> => part("type").inputValue();
const said = (): Promise<string> => part("said").innerText();
const verdict = (): Promise<string> => part("verdict").innerText();
const hex = (): Promise<string[]> => part("bytes").locator(".byte b").allInnerTexts();
const inAddress = (name: string): string | null => new URL(page.url()).searchParams.get(name);
const load = (id: string): Promise<void> => bench().locator(`[data-type-example="${id}"]`).click();
const isFocused = (wanted: Locator): Promise<boolean> => wanted.evaluate((one) => one === document.activeElement);

async function open(
  scenario: Scenario = defaultScenario,
  options: Parameters<typeof site.context>[0] = {},
): Promise<void> {
  page = await site.page(await site.context({ viewport: { width: 1440, height: 900 }, ...options }));
  await site.visit(page, linkTo(chapter, scenario));
  await bench().evaluate((section) => section.scrollIntoView());
  await page.locator("[data-type-bench][data-ready]").waitFor();
}

/** Tab until something has the focus. */
async function tabTo(wanted: Locator, key = "Tab"): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if (await isFocused(wanted)) return;
    await page.keyboard.press(key);
  }
  throw new Error("The Tab key does not come there.");
}

describe("the type bench", () => {
  beforeEach(() => open());

  test.each(typeExamples)("loads an example: $id", async ({ id, text, says }) => {
    await load(id);
    expect(await type()).toBe(text);
    expect(await said()).toBe(says);
    for (const version of ["1.3", "1.20", "2.x"]) {
      await part("version").getByLabel(version, { exact: true }).check();
      expect(await verdict()).toContain(`Flink ${version}`);
    }
  });

  test("shows what is typed at once, and keeps a mistake with the last result that is right", async () => {
    await part("type").fill("Tuple2<Long, String>;");
    expect(await verdict()).toContain("TupleSerializer");
    expect(await hex()).toHaveLength(19);
    await part("type").fill("public class {");
    expect(await part("type-problems").innerText()).toMatch(/Line 1: /);
    expect(await part("type").getAttribute("aria-invalid")).toBe("true");
    expect(await hex()).toHaveLength(19);
    await load("pojo");
    expect(await said()).toMatch(/^✗ The text of the type has a mistake/);
    expect(await type()).toBe("public class {");
    await part("restore").click();
    expect(await type()).toBe("Tuple2<Long, String>;");
    expect(await part("type-problems").innerText()).toBe("");
  });

  test("takes a value in JSON, says what is wrong with it, and makes one up again", async () => {
    await load("pojo");
    await part("edit-sample").click();
    expect(JSON.parse(await part("sample").inputValue())).toHaveProperty("userId");
    const before = await hex();
    await part("sample").fill('{"userId": 258');
    expect(await part("sample-problems").innerText()).toContain("Line 1: the JSON ends too early.");
    expect(await hex()).toEqual(before);
    await part("sample").fill('{"userId": 258, "page": "ü"}');
    expect((await hex()).join(" ")).toContain("00 00 00 00 00 00 01 02");
    await part("sample").fill('{"userId": "x"}');
    expect(await part("sample-problems").innerText()).toContain("In “userId”:");
    await part("clear-sample").click();
    expect(await hex()).toEqual(before);
    expect(await part("sample").inputValue()).toBe("");
  });

  test("goes back and forward with the browser, and follows the scenario", async () => {
    await load("tuple");
    expect(inAddress("type")).toBe("Tuple3<Long, String, Integer>;");
    await page.goBack();
    await expect.poll(type).toBe(recordType.initial);
    await page.goForward();
    await expect.poll(type).toBe("Tuple3<Long, String, Integer>;");
    await openElsewhere(page, scenarioWith({ recordType: "int[];", recordSample: "[1]", flinkVersion: "then" }));
    await expect.poll(type).toBe("int[];");
    await expect.poll(verdict).toContain("Flink 1.3");
    expect((await hex()).join("")).toBe("0000000100000001");
  });

  test("takes a file that is chosen", async () => {
    const file = (text: string) => ({ name: "Order.java", mimeType: "text/plain", buffer: Buffer.from(text) });
    await part("files").setInputFiles(file("package shop;\r\npublic class Order { public long id; }"));
    await expect.poll(said).toBe("Order.java is the type now.");
    expect(await verdict()).toContain("PojoSerializer for Order");
    await part("files").setInputFiles(file("x".repeat(20_000)));
    await expect.poll(said).toMatch(/^✗ Order\.java: .* at most 4000 characters/);
    expect(await verdict()).toContain("PojoSerializer for Order");
  });

  test("marks the bytes of a field that is pointed at, or pressed", async () => {
    const marked = (): Promise<number> => part("bytes").locator("[data-marked]").count();
    await load("tuple");
    await page.mouse.move(0, 0);
    expect(await marked()).toBe(0);
    await part("bytes").getByRole("button", { name: /f0/ }).hover();
    expect(await marked()).toBe(8);
    await part("bytes").getByRole("button", { name: /f2/ }).click();
    await page.mouse.move(0, 0);
    expect(await marked()).toBe(4);
  });
});

describe("the type bench, by keyboard alone", () => {
  test("builds a type field by field, in step with its text", async () => {
    await open();
    const name = part("new-name");
    await part("type").focus();
    await tabTo(bench().locator(".bench-builder summary"));
    await page.keyboard.press("Enter");
    await tabTo(name);
    await page.keyboard.type("amount");
    await page.keyboard.press("Tab");
    await page.keyboard.type("BigD");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await type()).toContain("  public BigDecimal amount;\n}");
    expect(await isFocused(name)).toBe(true);
    await page.keyboard.type("amount");
    await page.keyboard.press("Enter");
    expect(await part("field-problem").innerText()).toContain("There is a field “amount” already.");
    await tabTo(part("fields").getByRole("button", { name: "Move up amount" }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await type()).toMatch(/amount;\n.*text;\n.*tags;/);
    expect(await isFocused(part("fields").getByRole("button", { name: "Move up amount" }))).toBe(true);
    await tabTo(part("fields").getByRole("button", { name: "Remove amount" }));
    await page.keyboard.press("Enter");
    expect(await type()).not.toContain("amount");
    expect(await isFocused(part("fields").getByRole("button", { name: "Remove text" }))).toBe(true);
    expect(inAddress("type")).toBeNull();
    await tabTo(part("version").locator("input:checked"));
    await page.keyboard.press("ArrowLeft");
    expect(await verdict()).toContain("Flink 1.20");
    expect(await part("tree").innerText()).toContain("KryoSerializer");
  });
});

describe("the type bench for everybody", () => {
  test("shows all of it before a script has run", async () => {
    const still = await site.page(await site.context({ javaScriptEnabled: false }));
    await still.goto(site.address(chapter));
    expect(await still.locator("#type-bench-type").inputValue()).toBe(recordType.initial);
    expect(await still.locator("[data-bench-part=verdict]").innerText()).toContain("PojoSerializer");
    expect(await still.locator(".byte").count()).toBeGreaterThan(50);
    expect(await still.locator("[data-type-example]").first().isVisible()).toBe(false);
  });

  test.each(looks)("has no barrier in a $colorScheme scheme, $width wide", async ({ colorScheme, width, rules }) => {
    await open(defaultScenario, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    await bench()
      .locator("details")
      .evaluateAll((all) => all.forEach((one) => one.toggleAttribute("open", true)));
    for (const id of ["message", "fails", "subclass", "refused"]) {
      await load(id);
      expect(await objections(page, { rules, parts: ["[data-type-bench]"] })).toEqual([]);
    }
    await part("type").fill("public class {");
    await part("sample").fill("{");
    expect(await objections(page, { rules, parts: ["[data-type-bench]"] })).toEqual([]);
  });

  test.each([320, 390, 820, 1280])("never makes the page scroll sideways, %i wide", async (width) => {
    await open(defaultScenario, { viewport: { width, height: 720 } });
    for (const { id } of typeExamples) {
      await load(id);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test("survives a hundred texts that are spoiled, and loses nothing that was typed", async () => {
    await open();
    const spoiled = fc
      .tuple(
        fc.constantFrom(...typeExamples.map(({ text }) => text)),
        fc.nat(),
        fc.nat(8),
        fc.constantFrom("", "{", "<", ";", '"', "<b>", "\u202e", "x"),
      )
      .map(([text, at, length, by]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + by + text.slice(from + length);
      });
    for (const text of fc.sample(spoiled, { numRuns: 100, seed: 2017 })) {
      await part("type").fill(text);
      expect(await type()).toBe(text);
      const [problem = ""] = typeProblems(text);
      expect(await part("type-problems").innerText()).toContain(problem);
      await part("sample").fill(text);
      expect(await part("sample").inputValue()).toBe(text);
      expect(await verdict()).toMatch(/^Flink 2\.x /);
    }
  });
});
