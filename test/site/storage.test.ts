import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { toFile } from "../../src/scenario/file.js";
import { STORAGE_KEY } from "../../src/scenario/memory.js";
import { defaultScenario, fromPreset } from "../../src/scenario/scenario.js";
import { expectAgreement } from "./support/content.js";
import { linkTo, scenarioWith } from "./support/scenarios.js";
import { chapter, useSite } from "./support/site.js";
import { wakePart } from "./support/wake.js";

const site = useSite();
let page: Page;
beforeEach(async () => {
  page = await site.page();
});
afterEach(() => page.context().close());

const beside = (id: string): Locator => page.locator(`.margin [data-input=${id}]`).first();
const notice = (): Locator => page.locator("[data-notice]");
const fileStatus = (): Locator => page.locator("[data-file-status]");

describe("The browser's storage", () => {
  test("brings the last scenario back where the address says nothing", async () => {
    await site.visit(page, linkTo(chapter, fromPreset("clicks")));
    await beside("machines").fill("30");
    await beside("machines").press("Tab");
    const scenario = scenarioWith({ machines: 30 }, fromPreset("clicks"));
    await site.visit(page);
    await expectAgreement(page, scenario);
    expect(new URL(page.url()).search).toBe("?v=1&preset=clicks&machines=30");
    await site.visit(page, "index.html");
    await expectAgreement(page, scenario);
  });

  test("yields to what the address says", async () => {
    await site.visit(page, linkTo(chapter, fromPreset("clicks")));
    await site.visit(page, linkTo(chapter, fromPreset("fraud")));
    await expectAgreement(page, fromPreset("fraud"));
    await site.visit(page, `${chapter}?v=1`);
    await expectAgreement(page, defaultScenario);
  });

  test("keeps what was typed up to the moment in which the page is left", async () => {
    await site.visit(page);
    await beside("machines").fill("30");
    await site.visit(page);
    await expectAgreement(page, scenarioWith({ machines: 30 }));
  });

  test("may hold anything at all: the page starts from the default and says what it did not understand", async () => {
    await site.visit(page);
    for (const text of ["", "{}", "%%%", "v=1&rate=lots", "preset=nobody", "\u0000", "x".repeat(100_000)]) {
      await page.evaluate(([key, stored]) => localStorage.setItem(key, stored), [STORAGE_KEY, text] as const);
      await site.visit(page);
      await expectAgreement(page, defaultScenario);
      if (/rate|preset/.test(text)) expect(await notice().innerText()).toMatch(/lots|nobody/);
      else expect(await notice().isVisible()).toBe(false);
    }
  });
});

describe("Where the browser refuses to keep anything", () => {
  const refusals: Readonly<Record<string, () => void>> = {
    "because naming the storage fails": () => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    },
    "because nothing can be written": () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
    "because there is no storage": () => {
      Object.defineProperty(window, "localStorage", { value: null });
    },
  };

  test.each(Object.entries(refusals))("%s, the page works and says so", async (_, refuse) => {
    await page.addInitScript(refuse);
    await site.visit(page);
    expect(await notice().innerText()).toMatch(/keeps nothing for the next visit/);
    await beside("machines").fill("7");
    await beside("machines").press("Tab");
    await expectAgreement(page, scenarioWith({ machines: 7 }));
    expect(new URL(page.url()).search).toBe("?v=1&machines=7");
    const exercise = page.locator('[data-exercise="source-traffic"]');
    await wakePart(page, ".exercise");
    await exercise.locator("input").fill("400");
    await exercise.getByRole("button", { name: "Check" }).click();
    await expect.poll(() => exercise.locator("output").textContent()).toMatch(/Right/);
  });
});

describe("A file", () => {
  const open = (text: string, name = "scenario.json"): Promise<void> =>
    page.locator("[data-file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

  test("saves a scenario and brings it back", async () => {
    const scenario = scenarioWith({ machines: 30, diskBytesPerSecond: null }, fromPreset("clicks"));
    await site.visit(page, linkTo(chapter, scenario));
    await page.getByRole("button", { name: "Inputs" }).click();
    const download = page.waitForEvent("download");
    await page.locator("[data-save-file]").click();
    const saved = await readFile(await (await download).path(), "utf8");
    expect((await download).suggestedFilename()).toBe("keep-it-going.json");
    expect(saved).toBe(toFile(scenario));
    await page.locator(".panel [data-reset-all]").click();
    await page.locator("[data-preset]").selectOption("talk");
    await expectAgreement(page, defaultScenario);
    await open(saved, "mine.json");
    await expectAgreement(page, scenario);
    await expect.poll(() => fileStatus().textContent()).toBe("mine.json is open.");
  });

  test("is chosen by a button", async () => {
    await site.visit(page);
    await page.getByRole("button", { name: "Inputs" }).click();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a file" }).click();
    await (
      await chooser
    ).setFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(toFile(fromPreset("post"))) });
    await expectAgreement(page, fromPreset("post"));
  });

  test("that is no scenario is answered with a sentence, and changes nothing", async () => {
    const whole = toFile(scenarioWith({ machines: 30 }));
    await site.visit(page, linkTo(chapter, fromPreset("fraud")));
    const cases: readonly (readonly [text: string, says: RegExp])[] = [
      [whole.slice(0, -20), /breaks off at line \d+, column \d+\.$/],
      [whole.slice(0, 10), /breaks off/],
      ["", /empty/],
      ["<html><script>alert(1)</script>", /not JSON from line 1, column 1 on/],
      ["[]", /not a scenario of this workbook/],
      ["\u0000\u0001", /not JSON/],
    ];
    for (const [text, says] of cases) {
      await open(text);
      await expect.poll(() => fileStatus().textContent()).toMatch(says);
    }
    await expectAgreement(page, fromPreset("fraud"));
  });

  test("that is understood in part is used as far as it is understood, and the rest is named", async () => {
    await site.visit(page);
    await open(toFile(scenarioWith({ machines: 30 })).replace('"machines"', '"speed": { "value": 1 }, "machines"'));
    await expectAgreement(page, scenarioWith({ machines: 30 }));
    await expect.poll(() => fileStatus().textContent()).toMatch(/is open\. The workbook has no input "?speed/);
    expect(await notice().innerText()).toMatch(/speed/);
  });
});
