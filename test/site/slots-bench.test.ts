import type { Locator, Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { slidesChoice, type SlidesChoice } from "../../src/views/slots/cluster/bench/slides-job.js";
import { changeSentence } from "../../src/views/slots/cluster/bench/change.js";
import { benchView, type BenchView } from "../../src/views/slots/cluster/bench/view.js";
import { defaultScenario } from "../../src/scenario/scenario.js";
import { allRules, colourRules, objections } from "./support/axe.js";
import { linkTo, openElsewhere, scenarioWith } from "./support/scenarios.js";
import { useSite } from "./support/site.js";
import { wakePart } from "./support/wake.js";

const chapter = "slots.html";

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});
beforeEach(async () => {
  await open();
});

const bench = (on = page): Locator => on.locator("[data-slots-bench]");
const field = (name: keyof SlidesChoice): Locator => bench().locator(`[data-bench-choice="${name}"]`);
const said = (): Promise<string | null> => bench().locator('[data-bench-part="change"]').textContent();
const findings = (on = page): Promise<string[]> => bench(on).locator("figcaption").allTextContents();

async function open(scenario = defaultScenario, on = page): Promise<void> {
  await site.visit(on, linkTo(chapter, scenario));
  await wakePart(on, "[data-slots-bench]");
}

const view = (changes: Partial<SlidesChoice> = {}): BenchView => benchView({ ...slidesChoice, ...changes }, "2.x");

function findingsOf({ chaining, alone, shared }: BenchView): readonly string[] {
  return [chaining, alone, shared].map(({ finding }) => finding);
}

describe("The slides’ job", () => {
  test("stands in the page as it was built, with all three drawings", async () => {
    expect(await findings()).toEqual(findingsOf(view()));
    expect(await bench().locator(".picture[role=img]").count()).toBe(3);
  });

  test("follows its controls, and says what changed", async () => {
    await field("breaksChain").check();
    expect(await findings()).toEqual(findingsOf(view({ breaksChain: true })));
    expect(await said()).toBe(changeSentence(view(), view({ breaksChain: true })));
    await field("namesGroup").check();
    expect(await said()).toBe(
      changeSentence(view({ breaksChain: true }), view({ breaksChain: true, namesGroup: true })),
    );
  });

  test("is changed with the keyboard alone", async () => {
    await field("parallelism").focus();
    await page.keyboard.press("Home");
    expect(await findings()).toEqual(findingsOf(view({ parallelism: 1 })));
    expect(await bench().locator("[data-bench-value=parallelism]").textContent()).toBe("1");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    expect(await findings()).toEqual(findingsOf(view({ parallelism: 1, slotsPerTaskManager: 4 })));
  });

  test("becomes the scenario’s job, in one step of the history", async () => {
    await field("parallelism").fill("4");
    const before = await page.evaluate(() => history.length);
    await bench().locator('[data-bench-part="use"]').click();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("parallelism")).toBe("4");
    expect(searchParams.get("tm-slots")).toBe("3");
    expect(searchParams.get("job")).toContain("window = window from map by key");
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get("job")).toBeNull();
  });

  test("is that of 1.3 where the scenario is", async () => {
    await openElsewhere(page, scenarioWith({ flinkVersion: "then" }));
    await field("parallelism").fill("2");
    const then = benchView({ ...slidesChoice, parallelism: 2 }, "1.3");
    await expect.poll(() => findings()).toEqual(findingsOf(then));
    expect(await bench().locator(".picture[role=img]").last().getAttribute("aria-label")).toBe(then.shared.description);
  });

  test.each(["light", "dark"] as const)("is nothing that axe objects to, when it is %s", async (colorScheme) => {
    const context = await site.context({ colorScheme, bypassCSP: true });
    const checked = await site.page(context);
    await open(defaultScenario, checked);
    const rules = colorScheme === "light" ? allRules : colourRules;
    expect(await objections(checked, { rules, parts: ["[data-slots-bench]"] })).toEqual([]);
    await context.close();
  });
});
