import type { Locator, Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { defaultScenario } from "../../src/scenario/scenario.js";
import { expectAgreement } from "./support/content.js";
import { linkTo, scenarioWith } from "./support/scenarios.js";
import { chapter, useSite } from "./support/site.js";

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});
beforeEach(() => site.visit(page, linkTo(chapter, defaultScenario)));

const inline = (id: string): Locator => page.locator(`.inline-input[data-input=${id}]`).first();
const beside = (id: string): Locator => page.locator(`.margin [data-input=${id}]`).first();
const number = (id: string): Locator => page.locator(`[data-derivation=${id}] .result`).first();

/** The sentence beside a field; empty when there is none. */
async function complaint(field: Locator): Promise<string> {
  const problem = page.locator(`[id="${(await field.getAttribute("id")) ?? ""}-problem"]`);
  return (await problem.isVisible()) ? problem.innerText() : "";
}

/** Remembers the element itself, so that another one in its place can be told from it. */
async function mark(field: Locator): Promise<void> {
  await field.evaluate((element) => {
    (window as unknown as { marked: Element }).marked = element;
  });
}

/** Whether the marked element is still in the page and has the focus; and where its caret stands. */
function focus(): Promise<{ focused: boolean; caret: number | null }> {
  return page.evaluate(() => {
    const { marked } = window as unknown as { marked: HTMLInputElement };
    const isText = marked instanceof HTMLInputElement && marked.type === "text";
    return {
      focused: marked.isConnected && marked === document.activeElement,
      caret: isText ? marked.selectionStart : null,
    };
  });
}

describe("An input stays the same element, with the focus and the caret", () => {
  test("while somebody types in the middle of it, and the numbers follow each key", async () => {
    const field = inline("recordsPerSecond");
    await field.fill("2 M");
    await mark(field);
    await field.evaluate((input) => (input as HTMLInputElement).setSelectionRange(1, 1));
    await page.keyboard.type("5");
    await expect.poll(() => number("ingestBytesPerSecond").textContent()).toMatch(/^50\DGB\/s$/);
    expect(await focus()).toEqual({ focused: true, caret: 2 });
    await page.keyboard.press("Backspace");
    await expect.poll(() => number("ingestBytesPerSecond").textContent()).toMatch(/^4\DGB\/s$/);
    expect(await field.inputValue()).toBe("2 M");
    // Not even after everything has settled.
    await page.waitForTimeout(400);
    expect(await focus()).toEqual({ focused: true, caret: 1 });
    expect(await field.inputValue()).toBe("2 M");
  });

  test("while a slider is moved", async () => {
    const slider = page.locator(".margin [data-slider=machines]");
    await slider.focus();
    await mark(slider);
    for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(400);
    expect((await focus()).focused).toBe(true);
  });

  test("when an option is chosen", async () => {
    const choice = beside("stateDisk");
    await choice.focus();
    await mark(choice);
    await choice.selectOption("local");
    await page.waitForTimeout(400);
    expect((await focus()).focused).toBe(true);
  });
});

describe("The arrow keys", () => {
  test("step a number in a sentence up and down", async () => {
    const field = inline("recordsPerSecond");
    await field.focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expectAgreement(page, scenarioWith({ recordsPerSecond: 1.2e6 }));
    await page.keyboard.press("ArrowDown");
    await expectAgreement(page, scenarioWith({ recordsPerSecond: 1.1e6 }));
  });

  test("stop at the bounds", async () => {
    const field = page.locator("#panel-checkpointCopies");
    await page.getByRole("button", { name: "Inputs" }).click();
    await field.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await field.inputValue()).toBe("1");
    expect(await complaint(field)).toBe("");
  });

  test("make sense of a field with a mistake in it, and nothing is said about the mistake any more", async () => {
    const field = inline("recordsPerSecond");
    await field.fill("many");
    await page.keyboard.press("ArrowUp");
    await page.waitForTimeout(1000);
    expect(await complaint(field)).toBe("");
    await expectAgreement(page, scenarioWith({ recordsPerSecond: 1.1e6 }));
  });
});

describe("What is not a number", () => {
  test.each([
    { text: "lots", says: /"lots"/ },
    { text: "-5", says: /out of bounds/ },
    { text: "1e99", says: /out of bounds/ },
    { text: "5 GB", says: /GB/ },
    { text: "", says: /Nothing is written here/ },
    { text: "<b>1</b>", says: /<b>/ },
  ])("is answered beside the field, and the last good result stays: $text", async ({ text, says }) => {
    const field = inline("recordsPerSecond");
    await field.fill("2M");
    await field.fill(text);
    await field.press("Tab");
    expect(await complaint(field)).toMatch(says);
    expect(await complaint(field)).toMatch(/^[^a-z].*\.$/s);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.inputValue()).toBe(text);
    expect(await number("ingestBytesPerSecond").textContent()).toMatch(/^4\DGB\/s$/);
    await field.fill("3M");
    expect(await complaint(field)).toBe("");
    expect(await field.getAttribute("aria-invalid")).toBeNull();
    await field.press("Tab");
    await expectAgreement(page, scenarioWith({ recordsPerSecond: 3e6 }));
  });

  test("is not complained about in the middle of a word, but when the reader pauses", async () => {
    const field = inline("linkBitsPerSecond");
    // Asked in one go: on a busy machine the answer to a second question could come after the pause.
    const atOnce = await field.evaluate((input) => {
      (input as HTMLInputElement).value = "25 G";
      input.dispatchEvent(new Event("input", { bubbles: true }));
      return document.getElementById(`${input.id}-problem`)?.checkVisibility();
    });
    expect(atOnce).toBe(false);
    await expect.poll(() => complaint(field)).not.toBe("");
    await field.fill("25 Gbit/s");
    expect(await complaint(field)).toBe("");
  });

  test("is tied to its field for those who hear the page", async () => {
    const field = beside("recordsPerSecond");
    await field.fill("lots");
    await field.press("Tab");
    const described = ((await field.getAttribute("aria-describedby")) ?? "").split(" ");
    expect(described).toContain(`${(await field.getAttribute("id")) ?? ""}-problem`);
  });

  test("goes when the slider below it sets the value", async () => {
    const field = beside("machines");
    await field.fill("lots");
    await page.locator(".margin [data-slider=machines]").focus();
    expect(await complaint(field)).not.toBe("");
    await page.keyboard.press("End");
    await expectAgreement(page, scenarioWith({ machines: 10_000 }));
    expect(await field.getAttribute("aria-invalid")).toBeNull();
  });

  test("stays while another input changes", async () => {
    const field = beside("machines");
    await field.fill("lots");
    await field.press("Tab");
    await beside("stateDisk").selectOption("local");
    await page.waitForTimeout(400);
    expect(await field.inputValue()).toBe("lots");
    expect(await complaint(field)).not.toBe("");
  });
});

describe("Reset", () => {
  test("takes one input back, and puts the focus into it", async () => {
    await beside("recordsPerSecond").fill("2M");
    await beside("machines").fill("7");
    await beside("machines").press("Tab");
    await page.locator(".margin [data-reset=recordsPerSecond]").click();
    await expectAgreement(page, scenarioWith({ machines: 7 }));
    expect(await beside("recordsPerSecond").evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test("takes one input back that has a mistake in it", async () => {
    await beside("recordsPerSecond").fill("2M");
    await beside("recordsPerSecond").fill("lots");
    await beside("recordsPerSecond").press("Tab");
    await page.locator(".margin [data-reset=recordsPerSecond]").click();
    await expectAgreement(page, defaultScenario);
  });

  test("takes all back, mistakes too", async () => {
    await inline("messageBytes").fill("3 KB");
    await beside("machines").fill("7");
    await beside("distinctKeys").fill("lots");
    await beside("distinctKeys").press("Tab");
    await page.locator(".strip [data-reset-all]").click();
    await expectAgreement(page, defaultScenario);
  });

  test("leads back to the preset and not to the talk", async () => {
    await page.locator("[data-preset]").selectOption("post");
    await beside("machines").fill("7");
    await beside("machines").press("Tab");
    await page.locator(".strip [data-reset-all]").click();
    await expectAgreement(page, {
      ...defaultScenario,
      preset: "post",
      values: { ...defaultScenario.values, coresPerMachine: 16 },
    });
  });

  test("never leaves the focus on a button that is gone", async () => {
    await beside("machines").fill("7");
    await beside("machines").press("Tab");
    await page.locator(".strip [data-reset-all]").focus();
    await page.keyboard.press("Enter");
    await expectAgreement(page, defaultScenario);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });
});
