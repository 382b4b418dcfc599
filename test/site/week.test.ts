import type { Locator, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { defaultScenario, type Scenario } from "../../src/scenario/scenario.js";
import { requestOf, weeksOf, type WeeksChoice } from "../../src/views/checkpointing/week-runs.js";
import { defaultChoice, weekView, type WeekView } from "../../src/views/checkpointing/week.js";
import { workbookModel } from "../../src/views/workbook.js";
import { worldOf } from "../../src/views/world.js";
import { NO_NUMBER } from "../support/matchers.js";
import { colourRules, objections } from "./support/axe.js";
import { linkTo, openElsewhere, scenarioWith } from "./support/scenarios.js";
import { serveInFolder, type Running } from "./support/server.js";
import { useSite } from "./support/site.js";
import { wakePart } from "./support/wake.js";

const chapter = "checkpointing.html";
/** A run of a hundred weeks of this takes minutes. */
const heavy = scenarioWith({ checkpointIntervalSeconds: 1, distinctKeys: 10_000 });
const often = scenarioWith({ secondsBetweenFailures: 10_800 });
const impossible = scenarioWith({ recordsPerSecond: 2e8 });

/** On a busy machine; and a browser takes two seconds to end a worker that is in the middle of something. */
const patiently = { timeout: 20_000 };

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
});

const week = (on = page): Locator => on.locator("[data-week]");
const part = (name: string, on = page): Locator => week(on).locator(`[data-part="${name}"]`);
const said = (name: string, on = page): Promise<string> => part(name, on).innerText();
const progress = (on = page): Promise<number> => part("bar", on).evaluate((bar) => (bar as HTMLProgressElement).value);
const isWorkerFile = (url: string): boolean => url.includes("week-worker");

/** Opens the chapter at the figure, and waits until its controls are at work. */
async function open(scenario: Scenario, on = page): Promise<void> {
  await site.visit(on, linkTo(chapter, scenario));
  await ready(on);
}

async function ready(on = page): Promise<void> {
  await wakePart(on, "[data-week]");
}

async function choose({ weeks, seed }: Partial<WeeksChoice>, on = page): Promise<void> {
  if (weeks !== undefined) await part("weeks", on).selectOption(String(weeks));
  if (seed !== undefined) await part("seed", on).fill(String(seed));
}

async function finished(on = page): Promise<void> {
  await expect.poll(() => said("status", on), patiently).toMatch(/^Done: /);
}

/** What the figure must show, worked out here and not in the page. */
function expectedView(scenario: Scenario, choice: WeeksChoice): WeekView {
  const world = worldOf(workbookModel, scenario.values);
  const asked = requestOf(world.evaluation, choice);
  if ("problem" in asked) throw new Error(asked.problem);
  return weekView(world, { result: weeksOf(asked.request), choice });
}

async function expectShown(view: WeekView, on = page): Promise<void> {
  expect(await part("finding", on).textContent()).toBe(view.finding);
  expect(await part("basis", on).textContent()).toBe(view.basis);
  expect(await part("picture", on).getAttribute("aria-label")).toBe(view.description);
  const rows = await part("table", on)
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => Array.from(row.children, ({ textContent }) => textContent)));
  expect(rows).toEqual(view.table.rows);
}

async function expectDrawn(view: WeekView, on = page): Promise<void> {
  const drawn = (): Promise<string | null> => part("picture", on).locator("svg:visible").textContent();
  await expect.poll(drawn, patiently).toContain(view.data.longestText);
}

test("Without a script the figure is complete, and shows no controls", async () => {
  const plain = await site.page(await site.context({ javaScriptEnabled: false }));
  await plain.goto(site.address(chapter));
  await expectShown(expectedView(defaultScenario, defaultChoice), plain);
  expect(await part("picture", plain).locator("svg:visible").count()).toBe(1);
  expect(await part("run", plain).isVisible()).toBe(false);
  expect(await part("seed", plain).isVisible()).toBe(false);
  await plain.context().close();
});

describe("A run", () => {
  test("loads the worker, under a name with a hash, only when it is asked for; then it says what Node says", async () => {
    await open(often);
    await choose({ weeks: 10, seed: 7 });
    expect(site.conduct(page).requested.filter(isWorkerFile)).toEqual([]);
    await part("run").click();
    await finished();
    const view = expectedView(often, { weeks: 10, seed: 7 });
    await expectShown(view);
    await expectDrawn(view);
    const [worker, ...more] = site.conduct(page).requested.filter(isWorkerFile);
    expect(worker).toMatch(/\/week-worker\.[0-9a-f]{8}\.js$/);
    expect(more).toEqual([]);
  });

  test("that changes nothing finds what the page was built with", async () => {
    await open(defaultScenario);
    const built = await week().locator("figcaption").textContent();
    await part("run").click();
    await finished();
    expect(await part("finding").textContent()).toBe(built);
    await expectShown(expectedView(defaultScenario, defaultChoice));
  });

  test("gives the same for the same seed, and something else for another", async () => {
    const findings: string[] = [];
    for (const seed of [3, 4, 3]) {
      await choose({ weeks: 1, seed });
      await part("run").click();
      await expect.poll(() => said("basis"), patiently).toContain(`seed ${String(seed)},`);
      findings.push(await said("finding"));
    }
    expect(findings[0]).toBe(findings[2]);
    expect(findings[0]).not.toBe(findings[1]);
  });

  test("refuses a seed that is none, as forms do", async () => {
    for (const seed of ["", "0", "1.5", "10000"]) {
      await part("seed").fill(seed);
      await part("run").click();
      expect(await said("status")).toMatch(/^Done/);
      expect(await part("seed").evaluate((field) => (field as HTMLInputElement).validity.valid)).toBe(false);
    }
  });
});

describe("A run that is too long", () => {
  beforeEach(async () => {
    await open(heavy);
    await choose({ weeks: 100, seed: 1 });
  });

  test("shows how far it is, is cancelled with its worker, and leaves what was there", async () => {
    const before = await said("finding");
    await part("run").click();
    expect(await said("status")).toBe("Simulating.");
    await expect.poll(() => progress(), patiently).toBeGreaterThan(0);
    expect(await said("progress-text")).toMatch(/^\d+\s%, \d+ of 100 weeks$/);
    expect(page.workers()).toHaveLength(1);
    await part("cancel").click();
    expect(await said("status")).toBe("Cancelled. What is shown is the last complete run.");
    await expect.poll(() => page.workers(), patiently).toEqual([]);
    expect(await part("progress").isVisible()).toBe(false);
    expect(await said("finding")).toBe(before);
    await page.waitForTimeout(300);
    expect(await said("status")).toMatch(/^Cancelled/);
  });

  test("leaves the page as quick as it is, and another run can follow", async () => {
    await part("run").click();
    await expect.poll(() => progress(), patiently).toBeGreaterThan(0);
    // The longest time for which nothing else could happen in the page, within a second.
    const longest = await page.evaluate(async () => {
      const begin = performance.now();
      let longest = 0;
      for (let last = begin; last < begin + 1000;) {
        await new Promise((resolve) => setTimeout(resolve));
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }
      return longest;
    });
    expect(longest).toBeLessThan(1000);
    await part("cancel").click();
    await page.locator("[data-preset]").selectOption("clicks");
    await choose({ weeks: 1 });
    await part("run").click();
    await finished();
    await expect.poll(() => page.workers().length, patiently).toBe(1);
  });
});

describe("After a change of the scenario", () => {
  test("a note says that the numbers are not those of the scenario, until it is run", async () => {
    await open(often);
    expect(await said("note")).toBe("These numbers are of the talk’s example, not of your scenario: run it.");
    await choose({ weeks: 1 });
    await part("run").click();
    await finished();
    expect(await said("note")).toBe("");
    await page.locator("[data-preset]").selectOption("clicks");
    await expect.poll(() => said("note")).toBe("These numbers are of the scenario before your last change: run it.");
    await part("run").click();
    await expect.poll(() => said("note"), patiently).toBe("");
  });

  test("that gives nothing to simulate, a sentence says why, and the numbers stay", async () => {
    await open(impossible);
    const before = await said("finding");
    expect(await said("note")).toMatch(/Yours cannot be simulated\. .*fills the link out.*\.$/);
    await part("run").click();
    expect(await said("status")).toMatch(
      /^This scenario cannot be simulated\. .* What is shown is the last complete run\.$/,
    );
    expect(await said("finding")).toBe(before);
    expect(page.workers()).toEqual([]);
  });
});

describe("With the network cut", () => {
  let running: Running;
  let loaded: Page;
  beforeEach(async () => {
    running = await serveInFolder();
    // What it asks for in vain does not count as misbehaviour, so nobody watches it.
    loaded = await (await site.context()).newPage();
    const files: string[] = [];
    loaded.on("requestfinished", (request) => files.push(request.url()));
    await loaded.goto(running.url + linkTo(chapter, often));
    await ready(loaded);
    await part("seed", loaded).focus();
    await expect.poll(() => files.filter((url) => /\/charts-/.test(url)), patiently).toHaveLength(1);
  });
  afterEach(async () => {
    await loaded.context().close();
  });

  test("after a run, the worker that is there goes on", async () => {
    await choose({ weeks: 1, seed: 1 }, loaded);
    await part("run", loaded).click();
    await finished(loaded);
    const workers = loaded.workers();
    await running.close();
    await choose({ seed: 2 }, loaded);
    await part("run", loaded).click();
    await expect.poll(() => said("basis", loaded), patiently).toContain("seed 2,");
    await expectShown(expectedView(often, { weeks: 1, seed: 2 }), loaded);
    expect(loaded.workers()).toEqual(workers);
  });

  test("before the worker was ever there, the page runs the simulation itself, and can be stopped", async () => {
    await running.close();
    await choose({ weeks: 100, seed: 2 }, loaded);
    await part("run", loaded).click();
    await expect.poll(() => progress(loaded), patiently).toBeGreaterThan(0);
    await part("cancel", loaded).click();
    expect(await said("status", loaded)).toMatch(/^Cancelled/);
    await choose({ weeks: 1 }, loaded);
    await part("run", loaded).click();
    await finished(loaded);
    const view = expectedView(often, { weeks: 1, seed: 2 });
    await expectShown(view, loaded);
    await expectDrawn(view, loaded);
    await expect.poll(() => loaded.workers(), patiently).toEqual([]);
  });
});

test("From the keyboard alone weeks are chosen, run and cancelled", async () => {
  await open(heavy);
  await part("weeks").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await expect.poll(() => said("progress-text"), patiently).toMatch(/of 100 weeks$/);
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute("data-part") ?? null);
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("run");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("cancel");
  await page.keyboard.press("Enter");
  expect(await said("status")).toMatch(/^Cancelled/);
  expect(await focused()).toBe("cancel");
  expect(await part("cancel").getAttribute("aria-disabled")).toBe("true");
  expect(await part("run").getAttribute("aria-disabled")).toBe("false");
});

test("The table is copied as CSV, as built and after a run", async () => {
  await open(defaultScenario);
  const copied = async (): Promise<string> => {
    await week().getByRole("button", { name: "Copy as CSV" }).click();
    await expect.poll(() => week().locator("[data-status]").innerText()).toBe("Copied.");
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await week().locator(".behind > summary").click();
  const built = await copied();
  expect(built.trimEnd().split("\r\n")).toHaveLength(1 + defaultChoice.weeks + 2);
  expect(built).toMatch(/^Week,Failures,/);
  await choose({ weeks: 1 });
  await part("run").click();
  await finished();
  // What is said stays from the first time, and so does not tell that the second copy is there.
  await expect.poll(async () => (await copied()).trimEnd().split("\r\n"), patiently).toHaveLength(1 + 1 + 2);
});

test("No scenario makes the figure show what is no number", async () => {
  await open(defaultScenario);
  await choose({ weeks: 1 });
  for (const scenario of [
    scenarioWith({ checkpointIntervalSeconds: 20 }),
    scenarioWith({ secondsBetweenFailures: 60 }),
    scenarioWith({ secondsBetweenFailures: 3650 * 86_400 }),
    scenarioWith({ checkpointTimeoutSeconds: 10 }),
  ]) {
    await openElsewhere(page, scenario);
    await part("run").click();
    await expectDrawn(expectedView(scenario, { weeks: 1, seed: 1 }));
    expect(await week().innerHTML()).not.toMatch(NO_NUMBER);
  }
});

describe("axe has nothing to object to", () => {
  const parts = ["[data-week]"];

  test("before a run, during one and after it", async () => {
    const checked = await checkedPage("light");
    expect(await objections(checked, { parts })).toEqual([]);
    await choose({ weeks: 100 }, checked);
    await part("run", checked).click();
    await expect.poll(() => progress(checked), patiently).toBeGreaterThan(0);
    expect(await objections(checked, { parts })).toEqual([]);
    await part("cancel", checked).click();
    expect(await objections(checked, { parts })).toEqual([]);
    await checked.context().close();
  });

  test("in the dark", async () => {
    const checked = await checkedPage("dark");
    expect(await objections(checked, { rules: colourRules, parts })).toEqual([]);
    await checked.context().close();
  });
});

/** The figure with everything open and the note shown, in a page that lets the tool in. */
async function checkedPage(colorScheme: "light" | "dark"): Promise<Page> {
  const checked = await site.page(await site.context({ colorScheme, bypassCSP: true }));
  await open(heavy, checked);
  await week(checked).locator(".behind > summary").click();
  return checked;
}
