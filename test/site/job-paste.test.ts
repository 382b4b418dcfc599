import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fromQuery, toQuery } from "../../src/scenario/query.js";
import { defaultScenario, withValue } from "../../src/scenario/scenario.js";
import { examplePlan } from "../../src/views/slots/pasted/example.js";
import { isProblem, readPasted } from "../../src/views/slots/pasted/reading.js";
import { takingOf } from "../../src/views/slots/pasted/taking.js";
import { pastedView } from "../../src/views/slots/pasted/view.js";
import { workbookModel } from "../../src/views/workbook.js";
import { num, worldOf } from "../../src/views/world.js";
import { damagedPlans } from "../model/slots/pasted/plan-damage.js";
import { planFile, planIn } from "../model/slots/pasted/plans.js";
import { randomPlan } from "../views/slots/pasted/random-plan.js";
import { looks, objections } from "./support/axe.js";
import { linkTo, openElsewhere, scenarioWith } from "./support/scenarios.js";
import { useSite } from "./support/site.js";
import { wakePart } from "./support/wake.js";

const chapter = "slots.html";
const site = useSite();
let page: Page;

const part = (name: string, on = page): Locator => on.locator(`[data-paste-part=${name}]`);
const details = planFile("rest-job-2.3-fan-out.json");
const world = worldOf(workbookModel, defaultScenario.values);
const slotsEach = num(world, "slotsPerTaskManager");

async function start(on = page): Promise<void> {
  await site.visit(on, linkTo(chapter, defaultScenario));
  await wakePart(on, "[data-job-paste]");
}

/** Types a text in and leaves the field. */
async function paste(text: string, on = page): Promise<void> {
  await part("text", on).fill(text);
  await part("text", on).dispatchEvent("change");
}

/** Pastes from the clipboard, without touching that of the machine. */
async function pasteLong(text: string, on = page): Promise<void> {
  await part("text", on).evaluate((field, long) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", long);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const finding = (on = page): Promise<string | null> => on.locator(".job-paste-finding").textContent();

beforeAll(async () => {
  page = await site.page();
  await start();
});

describe("A pasted job", () => {
  beforeEach(async () => {
    await part("forget").click();
    await openElsewhere(page, defaultScenario);
  });

  test("is the talk’s before there is one", async () => {
    const plan = planIn(examplePlan());
    expect(await part("origin").textContent()).toBe("An example: the talk’s job.");
    expect(await finding()).toBe(pastedView(plan, slotsEach).finding);
    expect(await part("taking").isVisible()).toBe(false);
    expect(await page.locator("[data-paste-part=small] svg:visible").count()).toBe(1);
  });

  test.each([
    "rest-job-1.3-groups.json",
    "rest-plan-1.20-join.json",
    "rest-job-2.3-fan-out.json",
    "execution-2.3-clicks.json",
  ])("%s is recognised, counted, listed and drawn", async (file) => {
    const plan = planIn(planFile(file));
    await paste(planFile(file));
    await expect.poll(() => finding()).toBe(pastedView(plan, slotsEach).finding);
    expect(await part("recognised").textContent()).toBe(pastedView(plan, slotsEach).recognised);
    await expect
      .poll(() => part("table").locator("tbody th").allTextContents())
      .toEqual(plan.vertices.map(({ name }) => name));
    await expect
      .poll(() => page.locator("[data-paste-part=small] svg:visible .task").count())
      .toBe(plan.vertices.length);
  });

  test("is opened from a file, and dropped", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "plan-")), "plan.json");
    await writeFile(path, details);
    await part("files").setInputFiles(path);
    await expect.poll(() => finding()).toBe(pastedView(planIn(details), slotsEach).finding);
    const dataTransfer = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "dropped.json"));
      return transfer;
    }, planFile("rest-plan-2.3-groups.json"));
    await part("form").dispatchEvent("drop", { dataTransfer });
    await expect.poll(() => finding()).toMatch(/^3 tasks/);
  });

  test("that cannot be read is answered with a sentence; the text and the last result stay", async () => {
    await paste(details);
    await expect.poll(() => finding()).toMatch(/^5 tasks/);
    const broken = details.slice(0, 700);
    await paste(broken);
    expect(await part("problem").textContent()).toMatch(/breaks off at line \d+, column \d+.*still what could be read/);
    expect(await part("text").getAttribute("aria-invalid")).toBe("true");
    expect(await part("text").inputValue()).toBe(broken);
    expect(await finding()).toMatch(/^5 tasks/);
    await paste(details);
    expect(await part("problem").isVisible()).toBe(false);
  });

  test("with markup in its names is shown as text", async () => {
    await paste(details.replace('"name":"Co-Map"', '"name":"<img src=x onerror=alert(1)>"'));
    await expect.poll(() => part("table").textContent()).toContain("<img src=x");
    expect(await page.locator("[data-job-paste] img").count()).toBe(0);
  });

  test("is filtered and ordered in its table", async () => {
    await paste(details);
    await expect.poll(() => part("table").locator("tbody tr").count()).toBe(5);
    await part("filter").fill("source");
    expect(await part("table").locator("tbody tr").count()).toBe(2);
    expect(await part("count").textContent()).toBe("2 of 2 tasks that are found, of 5");
    await part("filter").fill("");
    await part("order").selectOption("largest");
    const parallelism = (await part("table").locator("tbody td:nth-child(2)").allTextContents()).map(Number);
    expect(parallelism).toEqual([...parallelism].sort((one, other) => other - one));
    await part("order").selectOption("path");
  });

  test("becomes the scenario’s in one step, which going back undoes", async () => {
    await paste(details);
    await expect.poll(() => part("use").isVisible()).toBe(true);
    const taking = takingOf(planIn(details), world);
    if (isProblem(taking)) throw new Error(taking.problem);
    const wanted = Object.entries(taking.values).reduce(
      (from, [id, value]) => withValue(from, id as never, value),
      defaultScenario,
    );
    const now = async (): Promise<string> =>
      toQuery(fromQuery(await page.evaluate(() => location.search)).scenario, { explicit: true });
    await part("use").click();
    await expect.poll(now).toBe(toQuery(wanted, { explicit: true }));
    await page.goBack();
    await expect.poll(now).toBe(toQuery(defaultScenario, { explicit: true }));
  });

  test("follows the slots of a TaskManager", async () => {
    await paste(details);
    await openElsewhere(page, scenarioWith({ slotsPerTaskManager: 2 }));
    await expect.poll(() => finding()).toBe(pastedView(planIn(details), 2).finding);
  });

  test("can be forgotten, is neither sent nor stored", async () => {
    const { requested } = site.conduct(page);
    await paste(details);
    await expect.poll(() => finding()).toMatch(/^5 tasks/);
    const before = requested.length;
    await paste(details.replaceAll("Co-Map", "a secret of mine"));
    await expect.poll(() => part("table").textContent()).toContain("a secret of mine");
    expect(requested.slice(before)).toEqual([]);
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
    expect(kept).not.toContain("secret");
    await part("forget").click();
    await expect.poll(() => page.content()).not.toContain("a secret of mine");
  });
});

describe("A large job", () => {
  const large = randomPlan({ tasks: 2000, parts: 3 });

  test("is read and drawn beside the page, found in, and gone about in with keys", async () => {
    await pasteLong(large);
    await expect.poll(() => finding()).toMatch(/^2000 tasks/);
    await expect.poll(() => part("laying").textContent()).toBe("2000 tasks are drawn.");
    expect((await part("text").inputValue()).length).toBeLessThan(3000);
    expect(await part("table").locator("tbody tr").count()).toBe(100);
    await part("more").click();
    expect(await part("table").locator("tbody tr").count()).toBe(200);
    const picture = (): Promise<string> =>
      part("canvas").evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    await part("canvas").scrollIntoViewIfNeeded();
    const whole = await picture();
    await part("find").fill("operator 77");
    expect(await part("found").textContent()).toMatch(/^1 of 11: operator 77/);
    await page.keyboard.press("Enter");
    expect(await part("found").textContent()).toMatch(/^2 of 11: operator 77/);
    await expect.poll(picture).not.toBe(whole);
    const found = await picture();
    await part("canvas").focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(picture).not.toBe(found);
    await part("find").fill("nobody");
    expect(await part("found").textContent()).toBe("No task has this in its name.");
  });

  test("is given up by what is pasted next", async () => {
    await pasteLong(randomPlan({ tasks: 8000 }));
    await pasteLong(details);
    await expect.poll(() => finding()).toMatch(/^5 tasks/);
    await page.waitForTimeout(1500);
    expect(await finding()).toMatch(/^5 tasks/);
    expect(await part("large").isVisible()).toBe(false);
    expect(await part("text").evaluate((field) => (field as HTMLTextAreaElement).readOnly)).toBe(false);
  });
});

test("A hundred damaged plans leave no nonsense and raise no error", async () => {
  const said = await part("text").evaluate(
    async (field, texts) => {
      const area = field as HTMLTextAreaElement;
      const section = area.closest("[data-job-paste]") as HTMLElement;
      const nonsense: string[] = [];
      for (const text of texts) {
        area.value = text;
        area.dispatchEvent(new Event("change", { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 5));
        const at = section.textContent.search(/NaN|undefined|Infinity|\[object/);
        if (at >= 0) nonsense.push(section.textContent.slice(Math.max(0, at - 60), at + 60));
      }
      return nonsense;
    },
    damagedPlans(100).filter((text) => !text.includes("NaN")),
  );
  expect(said).toEqual([]);
  expect(isProblem(readPasted(details))).toBe(false);
  await paste(details);
  await expect.poll(() => finding()).toMatch(/^5 tasks/);
});

test("Without a script there is the example, and nothing is offered that would not work", async () => {
  const still = await site.page(await site.context({ javaScriptEnabled: false }));
  await still.goto(site.address(chapter));
  expect(await finding(still)).toBe(pastedView(planIn(examplePlan()), slotsEach).finding);
  expect(await still.locator("[data-job-paste] :is(button, textarea, input, select):visible").count()).toBe(0);
  expect(await still.locator("[data-job-paste] .own-off").isVisible()).toBe(true);
  await still.context().close();
});

describe.each(looks)("In $colorScheme, $width pixels wide", ({ colorScheme, width, rules }) => {
  let view: Page;
  beforeAll(async () => {
    view = await site.page(await site.context({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }));
    await start(view);
  });
  afterAll(() => view.context().close());

  test("axe has nothing to object to, and nothing scrolls sideways, whatever is in the field", async () => {
    for (const text of ["", details, randomPlan({ tasks: 300 }), "{ broken"]) {
      await part("forget", view).click();
      if (text.length > 90_000) await pasteLong(text, view);
      else await paste(text, view);
      await view.waitForTimeout(500);
      expect(await objections(view, { rules, parts: ["[data-job-paste]"] })).toEqual([]);
      const sideways = await view.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    }
  });
});
