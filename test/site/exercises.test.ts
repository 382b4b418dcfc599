import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/exercises/check.js";
import type { Exercise, NumberExercise } from "../../src/exercises/exercise.js";
import { exercises, exercisesById } from "../../src/exercises/index.js";
import { scenarioOf } from "../../src/exercises/variation.js";
import { text } from "../../src/model/units.js";
import { chapters } from "./support/chapters.js";
import { chapter, useSite } from "./support/site.js";
import { wakePart } from "./support/wake.js";

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});

const section = (id: string): Locator => page.locator(`[data-exercise="${id}"]`);
const feedback = (id: string): Locator => section(id).locator("output");
const isSolved = (id: string): Promise<boolean> => section(id).locator("[data-part=solved]").isVisible();

async function answer(id: string, reply: string): Promise<void> {
  await wakePart(page, ".exercise");
  const options = section(id).locator("input[type=radio]");
  if ((await options.count()) > 0) await section(id).locator(`input[value="${reply}"]`).check();
  else await section(id).locator("input[type=text]").fill(reply);
  await section(id).getByRole("button", { name: "Check" }).click();
}

/** The right reply, as somebody would write it. */
function rightReply(exercise: Exercise, set = 0): string {
  const answer = exercise.answer(scenarioOf(exercise, set));
  if (typeof answer !== "number") return answer as string;
  return text(answer, (exercise as NumberExercise).unit, { ...(exercise as NumberExercise).show, exact: true });
}

/** What the page must say to a reply. */
function expectedFeedback(exercise: Exercise, reply: string, set = 0): string {
  const { verdict, says } = check(exercise, scenarioOf(exercise, set), reply);
  return `${{ right: "✓ Right.", wrong: "✗ Not yet.", unreadable: "Not understood." }[verdict]} ${says}`;
}

test("Every exercise of the workbook stands in one chapter", () => {
  expect(chapters.flatMap((one) => one.exercises)).toEqual(exercises);
  expect(exercisesById.size).toBe(exercises.length);
});

describe.each(chapters)("In the chapter on $name", ({ path, exercises }) => {
  beforeAll(() => site.visit(page, path));

  test("stand its exercises and no others", async () => {
    const ids = await page.$$eval("[data-exercise]", (all) => all.map((one) => one.getAttribute("data-exercise")));
    expect(ids.sort()).toEqual(exercises.map(({ id }) => id).sort());
  });

  test.each(exercises)("$id says what is wrong with a wrong answer, and what a right one means", async (exercise) => {
    const { id } = exercise;
    const scenario = scenarioOf(exercise, 0);
    const wrong = exercise.misconceptions.map(({ answer }) => answer(scenario));
    const [usual] = wrong.filter((one) => typeof one === "string" || Number.isFinite(one));
    if (usual !== undefined) {
      const reply = exercise.asks === "choice" ? String(usual) : text(usual as number, exercise.unit, { exact: true });
      await answer(id, reply);
      expect(await feedback(id).textContent()).toBe(expectedFeedback(exercise, reply));
      expect(await isSolved(id)).toBe(false);
    }
    await answer(id, rightReply(exercise));
    expect(await feedback(id).textContent()).toBe(expectedFeedback(exercise, rightReply(exercise)));
    expect(await feedback(id).textContent()).toMatch(/^✓ Right\./);
    expect(await isSolved(id)).toBe(true);
  });
});

describe("An answer", () => {
  const exercise = exercisesById.get("source-traffic") as NumberExercise;
  beforeAll(() => site.visit(page));

  test.each([
    ["that nobody can read", "four hundred", /^Not understood\./],
    ["in a unit of something else", "400 s", /^Not understood\./],
    ["that is not there", "", /^Not understood\./],
    ["that follows a usual mistake", "2 GB/s", /^✗ Not yet\. That is what all 5 machines/],
    ["with a slip of digits", "4 GB/s", /factor of 10/],
    ["in bits", "3200", /bits/],
    ["that is too high for no known reason", "437", /^✗ Not yet\. Too high\. Check this step first/],
    ["that is too low for no known reason", "237", /^✗ Not yet\. Too low\. Check this step first/],
    ["in another unit", "0.4 GB/s", /^✓ Right\./],
    ["without a unit", "400", /^✓ Right\./],
    ["with markup in it", "<img src=x onerror=alert(1)>", /^Not understood\..*<img/],
  ])("%s gets feedback of its own", async (_, reply, says) => {
    await answer(exercise.id, reply);
    expect(await feedback(exercise.id).textContent()).toMatch(says);
    expect(await feedback(exercise.id).textContent()).toBe(expectedFeedback(exercise, reply));
  });

  test("is checked with Enter, too, and the focus stays", async () => {
    await answer(exercise.id, "2 GB/s");
    const field = section(exercise.id).locator("input");
    await field.fill("400 MB/s");
    await field.press("Enter");
    expect(await feedback(exercise.id).textContent()).toMatch(/^✓ Right\./);
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("is judged by the exercise's own numbers, whatever the scenario", async () => {
    await page.locator("[data-preset]").selectOption("clicks");
    const prompt = await section(exercise.id).locator("[data-part=prompt]").textContent();
    expect(prompt).toBe(exercise.prompt(exercise.start));
    await answer(exercise.id, "400");
    expect(await feedback(exercise.id).textContent()).toMatch(/^✓ Right\./);
    await page.locator("[data-preset]").selectOption("talk");
  });
});

describe("New numbers", () => {
  const exercise = exercisesById.get("window-emit") as NumberExercise;

  test("change the question, the hints, the solution and the answer; the first ones can be had again", async () => {
    const prompt = section(exercise.id).locator("[data-part=prompt]");
    await section(exercise.id).getByRole("button", { name: "New numbers" }).click();
    const scenario = scenarioOf(exercise, 1);
    expect(await prompt.textContent()).toBe(exercise.prompt(scenario));
    expect(await section(exercise.id).locator("[data-part=steps] li").allTextContents()).toEqual(
      exercise.solution(scenario),
    );
    expect(await section(exercise.id).locator("[data-part=hint] p").allTextContents()).toEqual(
      exercise.hints.map((hint) => hint(scenario)),
    );
    expect(await feedback(exercise.id).textContent()).toBe("New numbers, set 1.");
    await answer(exercise.id, rightReply(exercise, 1));
    expect(await feedback(exercise.id).textContent()).toMatch(/^✓ Right\./);
    await section(exercise.id).getByRole("button", { name: "First numbers" }).click();
    expect(await prompt.textContent()).toBe(exercise.prompt(exercise.start));
  });

  test("close the hints, which open one after the other", async () => {
    const hints = section(exercise.id).locator("[data-part=hint]");
    expect(await hints.nth(1).isVisible()).toBe(false);
    await hints.nth(0).locator("summary").click();
    await expect.poll(() => hints.nth(1).isVisible()).toBe(true);
    await section(exercise.id).getByRole("button", { name: "New numbers" }).click();
    expect(await hints.nth(1).isVisible()).toBe(false);
    expect(await hints.nth(0).locator("p").isVisible()).toBe(false);
  });
});

describe("Progress", () => {
  test.each(chapters)("is counted for every chapter, on the page of $name too", async ({ path }) => {
    await site.visit(page, path);
    for (const { name, exercises } of chapters) {
      const entry = page.locator(".course li").filter({ hasText: new RegExp(name.replaceAll("-", " "), "i") });
      const count = String(exercises.length);
      expect(await entry.locator("[data-progress]").innerText()).toBe(`${count} of ${count} solved`);
    }
  });

  test("is kept when the page is loaded again, and when the scenario is reset", async () => {
    await site.visit(page, `${chapter}?v=1&machines=7`);
    await page.locator(".strip [data-reset-all]").click();
    await site.visit(page, `${chapter}?v=1`);
    await section("source-traffic").scrollIntoViewIfNeeded();
    await expect.poll(() => isSolved("source-traffic")).toBe(true);
    const prompt = section("window-emit").locator("[data-part=prompt]");
    const exercise = exercisesById.get("window-emit") as Exercise;
    expect(await prompt.textContent()).toBe(exercise.prompt(scenarioOf(exercise, 1)));
  });

  test("is shown to nobody else", async () => {
    const stranger = await site.page();
    await site.visit(stranger);
    await wakePart(stranger, ".exercise");
    expect(await stranger.locator("[data-part=solved]:visible").count()).toBe(0);
    await stranger.context().close();
  });

  test("does not take away what was typed before the script of the exercises came", async () => {
    const early = await site.page();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await early.route(/\/exercises-/, async (route) => {
      await held;
      await route.continue();
    });
    await site.visit(early);
    const exercise = early.locator("[data-exercise=source-traffic]");
    await exercise.locator("input").fill("400");
    release();
    await exercise.locator("[data-part=new-numbers]").waitFor();
    expect(await exercise.locator("input").inputValue()).toBe("400");
    await early.context().close();
  });
});
