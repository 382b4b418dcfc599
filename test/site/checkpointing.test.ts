import type { Locator, Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SLIDER_STEPS } from "../../src/components/field.js";
import type { GivenNumber } from "../../src/model/quantity.js";
import { inputsById, type InputId } from "../../src/scenario/inputs.js";
import { defaultScenario, fromPreset, type Scenario } from "../../src/scenario/scenario.js";
import { valueAt } from "../../src/scenario/slider.js";
import { adviceFor } from "../../src/views/checkpointing/advice.js";
import { numberFieldView } from "../../src/views/fields.js";
import { workbookModel } from "../../src/views/workbook.js";
import { worldOf } from "../../src/views/world.js";
import { expectAgreement } from "./support/content.js";
import { linkTo, scenarioWith } from "./support/scenarios.js";
import { wakePart } from "./support/wake.js";
import { useSite } from "./support/site.js";

const path = "checkpointing.html";
const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});

const start = (scenario: Scenario = defaultScenario): Promise<void> => site.visit(page, linkTo(path, scenario));
const entries = (): Promise<number> => page.evaluate(() => history.length);
const beside = (id: InputId): Locator => page.locator(`.margin input[type=text][data-input=${id}]`).first();
const slider = (id: InputId): Locator => page.locator(`.margin [data-slider=${id}]`).first();

const regular = "Regular operation";
const degraded = "Degraded operation";
const guaranteed = "Guaranteed progress";

async function typeOver(text: string): Promise<void> {
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

function hasFocus(field: Locator): Promise<boolean> {
  return field.evaluate((element) => element === document.activeElement);
}

/** Expects the first sentence of the chapter and its first two figures to call the way of operation by the talk's name. */
async function expectOperation(name: string): Promise<void> {
  const saying = [".lead [data-s=checkpoint-answer]", ...["rhythm", "checkpoint-time"].map(findingOf)];
  for (const place of saying)
    await expect.poll(() => page.locator(place).innerText()).toMatch(new RegExp(`^${name}[:.]`));
}

function findingOf(figure: string): string {
  return `[data-figure=${figure}] [data-finding]`;
}

/** What is written in the first picture, and whether the reader's point lies in its shaded region. */
async function expectPicture({ region, isInside }: { region: string; isInside: boolean }): Promise<void> {
  const figure = page.locator("[data-figure=checkpoint-time]");
  await figure.scrollIntoViewIfNeeded();
  const picture = figure.locator("[data-picture] > svg:visible");
  await expect.poll(() => picture.textContent()).toContain(region);
  await expect.poll(() => picture.evaluate(isPointShaded)).toBe(isInside);
}

/** Runs in the page. */
function isPointShaded(svg: Element): boolean {
  const dot = svg.querySelector("circle");
  const shade = svg.querySelector<SVGGeometryElement>("[fill-opacity] path, path[fill-opacity]");
  if (!dot || !shade) throw new Error("The picture has no point or no shade.");
  const [x, y] = ["cx", "cy"].map((name) => Number(dot.getAttribute(name)));
  return shade.isPointInFill(new DOMPoint(x, y));
}

/** Moves a slider as a pointer does, and returns the value where it rests. */
async function slideTo(id: InputId, value: number): Promise<number> {
  const input = inputsById.get(id) as GivenNumber;
  const position = Math.round(numberFieldView(input, value).position * SLIDER_STEPS);
  await slider(id).evaluate((control, to) => {
    (control as HTMLInputElement).value = String(to);
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }, position);
  return valueAt(input, position / SLIDER_STEPS);
}

describe("The talk's three slides are one input away from each other", () => {
  beforeEach(() => start());

  test("typed beside the text with nothing but the keyboard, and undone by going back", async () => {
    await expectOperation(regular);
    await expectPicture({ region: degraded, isInside: false });

    await beside("checkpointIntervalSeconds").focus();
    await typeOver("20 s");
    await page.keyboard.press("Enter");
    await expectOperation(degraded);
    await expectPicture({ region: degraded, isInside: true });

    // The next controls are the slider of the interval and the field of the pause; a button to reset comes in between.
    for (let press = 0; press < 3 && !(await hasFocus(beside("minPauseSeconds"))); press++) {
      await page.keyboard.press("Tab");
    }
    await expectAgreement(page, scenarioWith({ checkpointIntervalSeconds: 20 }));
    await typeOver("10");
    await page.keyboard.press("Tab");
    await expectOperation(guaranteed);
    await expectPicture({ region: guaranteed, isInside: true });
    await expectAgreement(page, scenarioWith({ checkpointIntervalSeconds: 20, minPauseSeconds: 10 }));

    await page.goBack();
    await expectOperation(degraded);
    await page.goBack();
    await expectOperation(regular);
    await expectPicture({ region: degraded, isInside: false });
    await expectAgreement(page, defaultScenario);
  });

  test("moved by sliders, and undone by going back", async () => {
    const before = await entries();
    const checkpointIntervalSeconds = await slideTo("checkpointIntervalSeconds", 20);
    await expectOperation(degraded);
    await expectAgreement(page, scenarioWith({ checkpointIntervalSeconds }));
    // What a slider did becomes an entry of the history when it rests.
    await expect.poll(entries).toBe(before + 1);
    const minPauseSeconds = await slideTo("minPauseSeconds", 10);
    await expectOperation(guaranteed);
    await expectAgreement(page, scenarioWith({ checkpointIntervalSeconds, minPauseSeconds }));
    await expect.poll(entries).toBe(before + 2);
    await page.goBack();
    await expectAgreement(page, scenarioWith({ checkpointIntervalSeconds }));
    await page.goBack();
    await expectAgreement(page, defaultScenario);
  });
});

describe("The advice", () => {
  const block = (): Locator => page.locator("[data-advice]");
  const take = (): Promise<void> => block().getByRole("button", { name: "Take these three" }).click();
  const status = (): Promise<string> => block().locator("[data-status]").innerText();

  /** A scenario with the three inputs that are advised for it. */
  function advised(scenario: Scenario): Scenario {
    const advice = adviceFor(worldOf(workbookModel, scenario.values));
    if (!advice) throw new Error("There is no advice.");
    const { intervalSeconds, minPauseSeconds, timeoutSeconds } = advice;
    return scenarioWith(
      { checkpointIntervalSeconds: intervalSeconds, minPauseSeconds, checkpointTimeoutSeconds: timeoutSeconds },
      scenario,
    );
  }

  test.each([
    ["the talk's scenario", defaultScenario],
    ["a preset", fromPreset("clicks")],
    ["a job whose checkpoints need another timeout", scenarioWith({ slowestFactor: 20 })],
  ])("is taken in %s as one change that going back undoes", async (_, scenario) => {
    await start(scenario);
    const before = await entries();
    await take();
    expect(await status()).toBe("Taken. Go back to undo it.");
    // The lines of configuration agree as well as everything else.
    await expectAgreement(page, advised(scenario));
    const { checkpointIntervalSeconds } = advised(scenario).values;
    expect(await page.locator("[data-configuration=checkpointing-now]").textContent()).toContain(
      `execution.checkpointing.interval: ${String(checkpointIntervalSeconds)} s`,
    );
    expect(await entries()).toBe(before + 1);
    await page.goBack();
    await expectAgreement(page, scenario);
    expect(await status()).toBe("");
  });

  test("that is followed already changes nothing, and says so", async () => {
    await start(advised(defaultScenario));
    const before = await entries();
    await take();
    expect(await status()).toBe("All three are set already.");
    expect(await entries()).toBe(before);
    await expectAgreement(page, advised(defaultScenario));
  });

  test("is not there where no checkpoint has a duration, and the button says why", async () => {
    const scenario = scenarioWith({ linkBitsPerSecond: 1e6 });
    await start(scenario);
    const [reason = ""] = await block().locator("li").allInnerTexts();
    expect(reason).toMatch(/link/);
    await take();
    expect(await status()).toBe(reason);
    await expectAgreement(page, scenario);
  });
});

describe("A quantity of the capacity chapter", () => {
  const scenario = scenarioWith({ machines: 7 });
  const derived = (): Locator => page.locator("#q-checkpointBytes");

  /** Expects the derivation on the other page, open and in sight, with the scenario that was used here. */
  async function expectToHaveArrived(): Promise<void> {
    await page.waitForURL(/capacity\.html/);
    await page.locator("html[data-live]").waitFor();
    expect(new URL(page.url()).hash).toBe("#q-checkpointBytes");
    expect(new URL(page.url()).search).toBe("?v=1&machines=7");
    await expectAgreement(page, scenario);
    expect(await derived().locator(".steps").first().isVisible()).toBe(true);
    await expect.poll(() => derived().evaluate(isInSight)).toBe(true);
  }

  test("is linked where another is derived from it, with the scenario", async () => {
    await start(scenario);
    const background = page.locator("#q-slowestBytes .background");
    await background.locator("summary").click();
    const link = background.locator("a[href*='#q-checkpointBytes']");
    // The address has the scenario: a link that is copied, or opened elsewhere, brings it along.
    expect(await link.getAttribute("href")).toMatch(/\?v=1&machines=7#q-checkpointBytes$/);
    await link.click();
    await expectToHaveArrived();
  });

  test("is linked from a sentence, by pointer and by keyboard", async () => {
    const number = page.locator("main a[data-number=checkpointBytes]").first();
    await start(scenario);
    expect(await number.getAttribute("href")).toMatch(/\?v=1&machines=7#q-checkpointBytes$/);
    await number.click();
    await expectToHaveArrived();
    await page.goBack();
    await page.locator("html[data-live]").waitFor();
    await expectAgreement(page, scenario);
    await number.press("Enter");
    await expectToHaveArrived();
  });
});

/** Whether an element's top is in the window and not under the strip. Runs in the page. */
function isInSight(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  const strip = document.querySelector(".strip")?.getBoundingClientRect().bottom ?? 0;
  return top >= strip - 1 && top < innerHeight;
}

describe("The configuration", () => {
  const text = (id: string): Promise<string> => page.locator(`[data-configuration=${id}] [data-text]`).innerText();

  test.each([
    ["the talk's scenario", defaultScenario],
    ["a job with all that can be configured", everythingConfigured()],
  ])(
    "of %s has each key once, with the reason above it, and a link that restores the scenario",
    async (_, scenario) => {
      await start(scenario);
      await wakePart(page, "[data-configuration]");
      await expectAgreement(page, scenario);
      const lines = (await text("checkpointing-now")).split("\n").filter((line) => line.trim() !== "");
      const settings = lines.filter((line) => !line.startsWith("#"));
      const keys = settings.map((line) => /^([a-z][a-z0-9.-]+): \S/.exec(line)?.[1]);
      expect(keys).not.toContain(undefined);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(expect.arrayContaining(["execution.checkpointing.interval", "restart-strategy.type"]));
      for (const line of settings) expect(lines[lines.indexOf(line) - 1]).toMatch(/^# \S/);

      const link = lines[0]?.replace(/^# /, "") ?? "";
      expect(link).toBe(site.address(linkTo(path, scenario)));
      await page.goto("about:blank");
      await page.goto(link);
      await expectAgreement(page, scenario);
    },
  );

  test("is put on the clipboard", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await start(scenarioWith({ minPauseSeconds: 10 }));
    const block = page.locator("[data-configuration=checkpointing-now]");
    await block.getByRole("button", { name: "Copy" }).click();
    await expect.poll(() => block.locator("[data-status]").innerText()).toBe("Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      "execution.checkpointing.min-pause: 10 s",
    );
  });
});

function everythingConfigured(): Scenario {
  return scenarioWith({
    minPauseSeconds: 12.5,
    backlogIntervalSeconds: 600,
    barrierAlignment: "timeout",
    bufferDebloating: "on",
    stateRecovery: "local",
    checkpointKind: "incremental",
    restartStrategy: "failure-rate",
  });
}
