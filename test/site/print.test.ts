import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { defaultScenario, fromPreset } from "../../src/scenario/scenario.js";
import { chapters } from "./support/chapters.js";
import { expectAgreement } from "./support/content.js";
import { differing } from "./support/figures.js";
import { linkTo } from "./support/scenarios.js";
import { useSite } from "./support/site.js";

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});

const visible = (selector: string): Promise<number> => page.locator(`:is(${selector}):visible`).count();

describe.each(chapters)("On paper, in the chapter on $name,", ({ path, figures, exercises }) => {
  beforeEach(async () => {
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
    await site.visit(page, linkTo(path, defaultScenario));
  });

  test("there are no controls", async () => {
    expect(await visible("button")).toBeGreaterThan(5);
    await page.emulateMedia({ media: "print" });
    for (const control of ["button", "input[type=range]", ".course", ".skip", ".panel", ".card"]) {
      await expect.poll(() => visible(control), { message: control }).toBe(0);
    }
  });

  test("all derivations are open", async () => {
    const entries = page.locator(".ledger-entry[data-derivation]");
    const open = (): Promise<boolean[]> =>
      entries.evaluateAll((all) =>
        all.map(
          (one) =>
            one
              .querySelector(".steps:not([hidden])")
              ?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) ?? false,
        ),
      );
    expect((await open()).filter(Boolean)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect((await open()).length).toBeGreaterThan(2);
    // What a media query lets out of hiding is there with the next frame, not with the answer to the query.
    await expect.poll(async () => (await open()).filter((isOpen) => !isOpen)).toEqual([]);
  });

  test("an exercise keeps its question and leaves room for the answer, but gives nothing away", async () => {
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => visible("[data-part=prompt]")).toBe(exercises.length);
    await expect.poll(() => visible("[data-part=solution], [data-part=hint], [data-part=feedback]")).toBe(0);
    const rooms = await page.$$eval(".exercise-room", (all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...rooms)).toBeGreaterThan(80);
  });

  test("the text is black on white, even where the screen is dark", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const colours = (): Promise<string[]> =>
      page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor];
      });
    await expect.poll(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  });

  test("there are the current numbers and figures, also those that were never in sight", async () => {
    const changing = differing(figures, defaultScenario, fromPreset("clicks")).at(-1) ?? "";
    const last = page.locator(`[data-figure="${changing}"] [data-picture=wide] svg`);
    const drawn = (): Promise<string> => last.evaluate((svg) => svg.outerHTML);
    const before = await drawn();
    await page.locator("[data-preset]").selectOption("clicks");
    await expectAgreement(page, fromPreset("clicks"));
    expect(await drawn()).toBe(before);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(50_000);
    await expect.poll(drawn).not.toBe(before);
  });
});

describe("Motion", () => {
  /** How long anything on the page takes to move, in seconds. Runs in the page. */
  function motion(): number {
    const seconds = Array.from(document.querySelectorAll("*")).flatMap((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      const times = `${transitionDuration},${animationDuration}`.split(",").map(parseFloat);
      return [...times, scrollBehavior === "smooth" ? 1 : 0];
    });
    return Math.max(...seconds);
  }

  test.each(["no-preference", "reduce"] as const)(
    "is left to the reader: nothing moves by itself, motion: %s",
    async (reducedMotion) => {
      await page.emulateMedia({ media: "screen", reducedMotion });
      await site.visit(page);
      expect(await page.evaluate(motion)).toBe(0);
    },
  );
});
