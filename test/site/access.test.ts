import { readFile } from "node:fs/promises";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { inProject } from "../../scripts/lib/paths.js";
import { defaultScenario, fromPreset } from "../../src/scenario/scenario.js";
import { chapters } from "./support/chapters.js";
import { linkTo } from "./support/scenarios.js";
import { chapter, useSite } from "./support/site.js";

const site = useSite();
let axe: string;
beforeAll(async () => {
  axe = await readFile(inProject("node_modules/axe-core/axe.min.js"), "utf8");
});

const allRules: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};
/** What a darker page can change. */
const colourRules: RunOptions = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/** What axe objects to, with the element; all of the page, or the parts of it that are named. */
async function objections(page: Page, options = allRules, ...parts: string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    ([parts, options]) => (window as unknown as { axe: Axe }).axe.run(parts.length === 0 ? document : parts, options),
    [parts, options] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target, failureSummary }) =>
      [id, help, String(target), html.slice(0, 200), failureSummary ?? ""].join("\n  "),
    ),
  );
}

interface Axe {
  run(context: Document | readonly string[], options: RunOptions): Promise<AxeResults>;
}

/** Opens everything that a reader can open in the text. */
async function openAll(page: Page): Promise<void> {
  await page.locator(".exercise [data-part=new-numbers]").first().waitFor({ state: "attached" });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const hidden of document.querySelectorAll<HTMLElement>(".exercise [hidden]")) hidden.hidden = false;
  });
}

describe.each([
  { colorScheme: "light", width: 1440, rules: allRules },
  { colorScheme: "light", width: 390, rules: allRules },
  // Colours are the same at any width.
  { colorScheme: "dark", width: 1440, rules: colourRules },
] as const)("$colorScheme, $width pixels wide, axe has nothing to object to", ({ colorScheme, width, rules }) => {
  let page: Page;
  beforeAll(async () => {
    // The tool is a script that does not belong to the page, whose policy would refuse it.
    const context = await site.context({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    page = await site.page(context);
  });

  test("on the first page", async () => {
    await site.visit(page, "index.html");
    expect(await objections(page, rules)).toEqual([]);
  });

  test.each(chapters)("on the chapter on $name with everything open", async ({ path }) => {
    await site.visit(page, linkTo(path, defaultScenario));
    await page.locator("[data-exercise]").first().scrollIntoViewIfNeeded();
    await openAll(page);
    expect(await objections(page, rules)).toEqual([]);
  });

  test("in the panel, in a card, beside a mistake and in feedback", async () => {
    await site.visit(page, linkTo(chapter, fromPreset("clicks")));
    await page.getByRole("button", { name: "Inputs" }).click();
    await page.locator("#panel-machines").fill("lots");
    await page.locator("#panel-machines").press("Tab");
    expect(await objections(page, rules, ".panel")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("a[data-number]").first().press("Enter");
    expect(await objections(page, rules, ".card")).toEqual([]);
    await page.keyboard.press("Escape");
    const field = page.locator(".inline-input[data-input=machines]").first();
    await field.fill("lots");
    await field.press("Tab");
    const exercise = page.locator("[data-exercise=source-traffic]");
    await exercise.scrollIntoViewIfNeeded();
    await exercise.locator("[data-part=new-numbers]").waitFor();
    for (const reply of ["2 GB/s", "400"]) {
      await exercise.locator("input").fill(reply);
      await exercise.getByRole("button", { name: "Check" }).click();
      expect(await objections(page, rules, ".strip", ".inline-field", "[data-exercise=source-traffic]")).toEqual([]);
    }
  });

  if (width > 1000)
    test.each(chapters)("where the link is too slow, and a link was not understood: $name", async ({ path }) => {
      await site.visit(page, `${path}?v=1&rate=20M&machines=1&lost=1&interval=lots`);
      expect(await page.locator("[data-notice]").isVisible()).toBe(true);
      expect(await objections(page, colourRules)).toEqual([]);
    });
});

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
    await page.waitForTimeout(400);
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
