import type { Locator, Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { defaultScenario } from "../../src/scenario/scenario.js";
import { restoreBenchView } from "../../src/views/production/restore/bench.js";
import {
  firstChoice,
  restoreOptions,
  takenOver,
  type RestoreChoice,
} from "../../src/views/production/restore/choice.js";
import { workbookModel } from "../../src/views/workbook.js";
import { worldOf } from "../../src/views/world.js";
import { allRules, colourRules, objections } from "./support/axe.js";
import { linkTo } from "./support/scenarios.js";
import { useSite } from "./support/site.js";
import { wakePart } from "./support/wake.js";

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});
beforeEach(async () => {
  await open();
});

const bench = (on = page): Locator => on.locator("[data-restore-bench]");
const part = (name: string): Locator => bench().locator(`[data-restore-part="${name}"]`);
const text = (id: "before" | "after"): Locator => bench().locator(`[data-restore-text="${id}"]`);
const findings = (): Promise<string[]> => bench().locator("figcaption").allTextContents();
const act = (name: string): Locator => bench().locator(`[data-restore-act="${name}"]`);

async function open(scenario = defaultScenario, on = page): Promise<void> {
  await site.visit(on, linkTo("production.html", scenario));
  await wakePart(on, "[data-restore-bench]");
}

const world = worldOf(workbookModel, defaultScenario.values);
const first = firstChoice(world);

function findingsOf(changes: Partial<RestoreChoice> = {}): readonly string[] {
  const { sides } = restoreBenchView({ ...first, ...changes }, restoreOptions(world));
  return (sides ?? []).map(({ finding }) => finding);
}

describe("The bench for restores", () => {
  test("stands in the page as it was built, without uids and with", async () => {
    expect(await findings()).toEqual(findingsOf());
    expect(await bench().locator(".picture[role=img]").count()).toBe(2);
  });

  test("makes an edit, says so, and shows what it comes to", async () => {
    await act("same").click();
    expect(await findings()).toEqual(findingsOf({ after: first.before }));
    await part("edit").selectOption("max");
    await part("operator").selectOption("perUser");
    await act("edit").click();
    expect(await part("said").textContent()).toBe("Done: double the max parallelism of “perUser”.");
    const after = await text("after").inputValue();
    expect(after).toContain("perUser = window from parse by key max");
    expect(await findings()).toEqual(findingsOf({ after }));
  });

  test("shows a map that takes over an id, with drawings that change in place", async () => {
    const picture = await page.waitForSelector("[data-restore-bench] [data-picture=wide] > svg");
    await bench().locator(".behind > summary").first().click();
    await act("taken").click();
    expect(await findings()).toEqual(findingsOf(takenOver));
    expect(await part("said").textContent()).toBe(takenOver.says);
    expect(await picture.evaluate((svg) => svg.isConnected)).toBe(true);
    expect(await bench().locator(".behind").first().getAttribute("open")).toBe("");
  });

  test("lets state go where that is allowed, and gives all operators uids where that is chosen", async () => {
    await part("allow").check();
    await part("rule").selectOption("all");
    expect(await findings()).toEqual(findingsOf({ allowNonRestoredState: true, rule: "all" }));
  });

  test("follows the texts as they are typed, and keeps the drawings while there is a mistake", async () => {
    const after = first.before.replace("by key", "by key uid counts");
    await text("after").fill(after);
    expect(await findings()).toEqual(findingsOf({ after }));
    await text("after").fill("what = ever");
    expect(await part("after-problems").textContent()).toContain("Line 1: There is no kind of operator");
    expect(await text("after").getAttribute("aria-invalid")).toBe("true");
    expect(await findings()).toEqual(findingsOf({ after }));
  });

  test("is used with the keyboard alone", async () => {
    await part("edit").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await part("said").textContent()).not.toBe("");
  });

  test.each(["light", "dark"] as const)("is nothing that axe objects to, when it is %s", async (colorScheme) => {
    const context = await site.context({ colorScheme, bypassCSP: true });
    const checked = await site.page(context);
    await open(defaultScenario, checked);
    const rules = colorScheme === "light" ? allRules : colourRules;
    expect(await objections(checked, { rules, parts: ["[data-restore-bench]"] })).toEqual([]);
    await context.close();
  });
});
