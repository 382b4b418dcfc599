import type { Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { readKeyed } from "../../src/exercises/suspects/practice.js";
import { patientOf } from "../../src/exercises/suspects/practice.js";
import { scenarioOf } from "../../src/exercises/variation.js";
import { practiceView } from "../../src/views/suspects/practice/view.js";
import { defaultScenario } from "../../src/scenario/scenario.js";
import { allRules, objections } from "./support/axe.js";
import { linkTo } from "./support/scenarios.js";
import { useSite } from "./support/site.js";
import { wakePart } from "./support/wake.js";

const site = useSite();
let page: Page;
beforeEach(async () => {
  page = await site.page();
  await site.visit(page, linkTo("suspects.html", defaultScenario));
});

const field = (): Locator => page.locator("[data-metrics-paste] textarea");
const names = (): Promise<string[]> => page.locator(".suspect-name").allTextContents();
const finding = (): Promise<string | null> => page.locator("#fig-pipeline-load figcaption").textContent();

describe("The metrics", () => {
  beforeEach(() => wakePart(page, "[data-metrics-paste]"));

  test("that are typed decide the figure, the suspects and the address", async () => {
    await wakePart(page, "[data-suspects]");
    await field().fill("source busy 200 back 800 out 50k\nsink busy 1000 in 50k cpu 10%");
    await expect.poll(finding).toContain("“sink”");
    await expect.poll(async () => (await names())[0]).toBe("Blocking I/O");
    await expect.poll(() => new URL(page.url()).searchParams.get("tasks")).toContain("sink busy 1000");
  });

  test("with a mistake are told so, and leave what is shown", async () => {
    const before = await finding();
    await field().fill("source swamped");
    await expect.poll(() => page.locator("#metrics-paste-problem").textContent()).toContain("Line 1");
    expect(await finding()).toBe(before);
  });

  test("are read from an answer of the REST API", async () => {
    const metric = (id: string, avg: number): object => ({ id, min: avg, max: avg, avg, sum: 2 * avg });
    const answer = [metric("busyTimeMsPerSecond", 700), metric("numRecordsOutPerSecond", 100)];
    await field().fill(JSON.stringify(answer));
    const first = "task-1 p 2 busy 700 back 0 in 200 out 200";
    await expect.poll(() => field().inputValue()).toBe(first);
    await field().fill(first + JSON.stringify(answer));
    await expect.poll(() => field().inputValue()).toBe(`${first}\n${first.replace("1", "2")}`);
    await expect
      .poll(() => page.locator("[data-metrics-part=status]").textContent())
      .toBe("Read from Flink’s answer: one task.");
  });
});

describe("A dashboard of the practice", () => {
  test("follows the new numbers of its exercise, and goes back with them", async () => {
    await wakePart(page, "[data-practice]");
    await wakePart(page, ".exercise");
    const block = page.locator("[data-practice=read-keyed]");
    const title = (): Promise<string | null> => block.locator(".figure-title").textContent();
    const first = await title();
    await block.locator("[data-part=new-numbers]").click();
    const { dashboard } = patientOf(readKeyed.id, scenarioOf(readKeyed, 1));
    await expect.poll(title).toBe(practiceView(dashboard).title);
    await block.locator("[data-part=first-numbers]").click();
    await expect.poll(title).toBe(first);
  });
});

test("The blocks of the chapter are nothing that axe objects to", async () => {
  const context = await site.context({ bypassCSP: true });
  const checked = await site.page(context);
  await site.visit(checked, linkTo("suspects.html", defaultScenario));
  for (const part of ["[data-metrics-paste]", "[data-suspects]", "[data-practice]"]) await wakePart(checked, part);
  const parts = ["[data-metrics-paste]", "[data-suspects]", "[data-practice]", ".questions"];
  expect(await objections(checked, { rules: allRules, parts })).toEqual([]);
  await context.close();
});
