import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { defaultScenario, fromPreset } from "../../src/scenario/scenario.js";
import { colourRules, looks, objections } from "./support/axe.js";
import { chapters } from "./support/chapters.js";
import { expectAgreement } from "./support/content.js";
import { linkTo } from "./support/scenarios.js";
import { chapter, useSite } from "./support/site.js";
import { wake, wakePart } from "./support/wake.js";

const site = useSite();

/** Opens everything that a reader can open in the text. */
async function openAll(page: Page): Promise<void> {
  await wake(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const hidden of document.querySelectorAll<HTMLElement>(".exercise [hidden]")) hidden.hidden = false;
  });
}

describe.each(looks)(
  "$colorScheme, $width pixels wide, axe has nothing to object to",
  ({ colorScheme, width, rules }) => {
    let page: Page;
    beforeAll(async () => {
      // The tool is a script that does not belong to the page, whose policy would refuse it.
      const context = await site.context({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      page = await site.page(context);
    });

    test("on the first page", async () => {
      await site.visit(page, "index.html");
      expect(await objections(page, { rules })).toEqual([]);
    });

    test.each(chapters)("on the chapter on $name with everything open", async ({ path }) => {
      await site.visit(page, linkTo(path, defaultScenario));
      await openAll(page);
      expect(await objections(page, { rules })).toEqual([]);
    });

    test("in the panel, in a card, beside a mistake and in feedback", async () => {
      await site.visit(page, linkTo(chapter, fromPreset("clicks")));
      await page.getByRole("button", { name: "Inputs" }).click();
      await page.locator("#panel-machines").fill("lots");
      await page.locator("#panel-machines").press("Tab");
      expect(await objections(page, { rules, parts: [".panel"] })).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator("a[data-number]").first().press("Enter");
      expect(await objections(page, { rules, parts: [".card"] })).toEqual([]);
      await page.keyboard.press("Escape");
      const field = page.locator(".inline-input[data-input=machines]").first();
      await field.fill("lots");
      await field.press("Tab");
      const exercise = page.locator("[data-exercise=source-traffic]");
      await wakePart(page, ".exercise");
      const parts = [".strip", ".inline-field", "[data-exercise=source-traffic]"];
      for (const reply of ["2 GB/s", "400"]) {
        await exercise.locator("input").fill(reply);
        await exercise.getByRole("button", { name: "Check" }).click();
        expect(await objections(page, { rules, parts })).toEqual([]);
      }
    });

    if (width > 1000)
      test.each(chapters)("where the link is too slow, and a link was not understood: $name", async ({ path }) => {
        await site.visit(page, `${path}?v=1&rate=20M&machines=1&lost=1&interval=lots`);
        expect(await page.locator("[data-notice]").isVisible()).toBe(true);
        expect(await objections(page, { rules: colourRules })).toEqual([]);
      });
  },
);

test("What changes while somebody reads is announced, and what only repeats it is not", async () => {
  const page = await site.page();
  await site.visit(page);
  const live = await page.$$eval("[aria-live], [role=status], [role=alert]", (all) =>
    all.filter((one) => one.querySelector("input, select, svg") !== null).map((one) => one.outerHTML.slice(0, 100)),
  );
  expect(live).toEqual([]);
  expect(await page.locator("[data-binding]").getAttribute("aria-live")).toBe("polite");
});

test.each(chapters)(
  "Formulas are there for the eye and for the ear, with the same numbers: $name",
  async ({ path }) => {
    const page = await site.page();
    await site.visit(page, linkTo(path, fromPreset("clicks")));
    await expectAgreement(page, fromPreset("clicks"));
    const unequal = await page.$$eval(".katex", (formulas) =>
      formulas
        .map((formula) => {
          const texts = (name: string): string[] =>
            Array.from(formula.querySelectorAll(`[data-${name}]`), (one) => one.textContent);
          return [texts("v").sort().join(), texts("m").sort().join()];
        })
        .filter(([seen, heard]) => seen !== heard),
    );
    expect(unequal).toEqual([]);
  },
);
