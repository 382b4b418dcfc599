import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { presets } from "../../src/scenario/presets.js";
import { defaultScenario, fromPreset } from "../../src/scenario/scenario.js";
import { valueAt } from "../../src/scenario/slider.js";
import { inputsById } from "../../src/scenario/inputs.js";
import type { GivenNumber } from "../../src/model/quantity.js";
import { chapters } from "./support/chapters.js";
import { disagreements, everythingSaid, expectAgreement } from "./support/content.js";
import { linkTo, openElsewhere, scenarioWith, variety } from "./support/scenarios.js";
import { chapter, useSite } from "./support/site.js";

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});

/** Moves a slider as a pointer does: many values while it is held, the last one when it is let go. Runs in the page. */
function drag(slider: HTMLInputElement | SVGElement, positions: readonly number[]): void {
  const control = slider as HTMLInputElement;
  for (const position of positions) {
    control.value = String(position);
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

const startAnew = (): Promise<void> => site.visit(page, linkTo(chapter, defaultScenario));

describe("Every number, formula, finding and sentence follows", () => {
  beforeEach(startAnew);

  test("a value typed into a sentence", async () => {
    const field = page.locator(".inline-input[data-input=recordsPerSecond]").first();
    await field.fill("2.5M");
    await expectAgreement(page, scenarioWith({ recordsPerSecond: 2.5e6 }), ["field recordsPerSecond"]);
    await field.press("Tab");
    await expectAgreement(page, scenarioWith({ recordsPerSecond: 2.5e6 }));
  });

  test("a value typed beside the text", async () => {
    const field = page.locator(".margin input[type=text][data-input=linkBitsPerSecond]");
    await field.fill("25 Gbps");
    await field.press("Tab");
    await expectAgreement(page, scenarioWith({ linkBitsPerSecond: 25e9 }));
  });

  test("a value typed into the panel", async () => {
    await page.getByRole("button", { name: "Inputs" }).click();
    const field = page.locator("#panel-coresPerMachine");
    await field.fill("16");
    await field.press("Tab");
    await expectAgreement(page, scenarioWith({ coresPerMachine: 16 }));
  });

  test("a value taken back to not being stated", async () => {
    const scenario = fromPreset("fraud");
    await site.visit(page, linkTo(chapter, scenario));
    await page.getByRole("button", { name: "Inputs" }).click();
    await page.locator("#panel-coresPerMachine").fill("");
    await page.locator("#panel-coresPerMachine").press("Tab");
    await expectAgreement(page, scenarioWith({ coresPerMachine: null }, scenario));
  });

  test("a slider that is dragged", async () => {
    const slider = page.locator(".margin [data-slider=messageBytes]").first();
    await slider.evaluate(drag, [400, 420, 460, 500, 545]);
    const messageBytes = valueAt(inputsById.get("messageBytes") as GivenNumber, 0.545);
    await expectAgreement(page, scenarioWith({ messageBytes }));
  });

  test("a slider that is dragged with the pointer", async () => {
    const slider = page.locator(".margin [data-slider=distinctKeys]").first();
    await slider.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + 0.7 * width, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + 0.3 * width, y + height / 2, { steps: 8 });
    await page.mouse.up();
    const distinctKeys = valueAt(
      inputsById.get("distinctKeys") as GivenNumber,
      Number(await slider.inputValue()) / 1000,
    );
    expect(distinctKeys).toBeLessThan(1e6);
    await expectAgreement(page, scenarioWith({ distinctKeys }));
  });

  test("the arrow keys on a slider", async () => {
    const slider = page.locator(".margin [data-slider=machines]");
    const before = Number(await slider.inputValue());
    await slider.focus();
    for (let press = 0; press < 100; press++) await page.keyboard.press("ArrowRight");
    const machines = valueAt(inputsById.get("machines") as GivenNumber, (before + 100) / 1000);
    expect(machines).toBeGreaterThan(5);
    await expectAgreement(page, scenarioWith({ machines }), ["slider machines"]);
  });

  test("an option that is chosen", async () => {
    await page.locator("select.inline-input[data-input=checkpointKind]").first().selectOption("incremental");
    await expectAgreement(page, scenarioWith({ checkpointKind: "incremental" }));
    await page.locator(".margin select[data-input=stateDisk]").selectOption("local");
    await expectAgreement(page, scenarioWith({ checkpointKind: "incremental", stateDisk: "local" }));
  });

  test.each(presets.map(({ id }) => id))("the preset %s", async (id) => {
    // Choosing what is chosen already would test nothing.
    await page.locator("[data-preset]").selectOption(presets.find((one) => one.id !== id)?.id ?? "");
    await page.locator("[data-preset]").selectOption(id);
    await expectAgreement(page, fromPreset(id));
  });
});

describe.each(chapters)("In the chapter on $name every number, formula, finding and sentence is right", ({ path }) => {
  beforeAll(() => site.visit(page, linkTo(path, defaultScenario)));

  test("where nobody has touched it, down to the last number", async () => {
    expect((await everythingSaid(page)).length).toBeGreaterThan(100);
    expect(await disagreements(page, defaultScenario)).toEqual([]);
  });

  test.each(variety)("in %s", async (_, scenario) => {
    await openElsewhere(page, scenario);
    await expectAgreement(page, scenario);
  });
});
