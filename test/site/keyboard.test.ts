import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../../scripts/lib/files.js";
import { inProject } from "../../scripts/lib/paths.js";
import { defaultScenario } from "../../src/scenario/scenario.js";
import { chapters } from "./support/chapters.js";
import { expectAgreement } from "./support/content.js";
import { linkTo, scenarioWith } from "./support/scenarios.js";
import { chapter, useSite } from "./support/site.js";
import { sleepers, wake } from "./support/wake.js";

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});

interface Focus {
  readonly what: string;
  readonly visible: boolean;
}

/** What has the focus, and whether a reader can see that. Runs in the page. */
function focus(): Focus {
  const element = document.activeElement;
  if (!element || element === document.body) return { what: "nothing", visible: false };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, right, bottom } = element.getBoundingClientRect();
  const isInside = bottom > 0 && top < innerHeight && right > 0;
  const hasRing = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  // A card or the main part takes the focus as a place to read on from, and is not a control.
  const isPlace = element instanceof HTMLElement && element.tabIndex === -1;
  const key = ["data-slider", "data-input", "data-number", "data-part", "data-reset", "id"].find((name) =>
    element.hasAttribute(name),
  );
  return {
    what: `${element.tagName.toLowerCase()} ${key ? (element.getAttribute(key) ?? "") : element.textContent.trim()}`,
    visible: isInside && (hasRing || isPlace),
  };
}

/** What Tab must lead to and has not, where `tabbed` holds what it led to. Runs in the page. */
function leftOut(): string[] {
  const { tabbed } = window as unknown as { tabbed: ReadonlySet<Element> };
  const selector = "a[href], button, input:not([type=radio]), select, textarea, summary, [tabindex]";
  return Array.from(document.querySelectorAll<HTMLInputElement>(selector))
    .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !tabbed.has(one))
    .map((one) => one.outerHTML.slice(0, 100));
}

/** Presses Tab until the focus has what is looked for, and makes sure it was never lost nor out of sight on the way. */
async function tabTo(what: RegExp, most = 200): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(focus);
    expect(at, `after ${String(press + 1)} times Tab on the way to ${String(what)}`).toMatchObject({ visible: true });
    if (what.test(at.what)) return;
  }
  throw new Error(`Tab does not lead to ${String(what)}.`);
}

const exercise = '[data-exercise="source-traffic"]';

test("A reader with nothing but a keyboard gets from the link past the header to a solved exercise", async () => {
  await site.visit(page, linkTo(chapter, defaultScenario));
  await page.keyboard.press("Tab");
  expect(await page.evaluate(focus)).toEqual({ what: "a To the text", visible: true });
  await page.keyboard.press("Enter");
  expect((await page.evaluate(focus)).what).toBe("main observablehq-main");

  await tabTo(/^input recordsPerSecond$/);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2M");
  await expectAgreement(page, scenarioWith({ recordsPerSecond: 2e6 }), ["field recordsPerSecond"]);

  await tabTo(/^input machines$/);
  const isSlider = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.getAttribute("type") === "range");
  while (!(await isSlider())) await tabTo(/^input machines$/);
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press("Home");
  await expectAgreement(page, scenarioWith({ recordsPerSecond: 2e6, machines: 1 }));
  // A key on a slider becomes an entry of the history when no other follows.
  await expect.poll(() => page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await expectAgreement(page, scenarioWith({ recordsPerSecond: 2e6 }));

  await tabTo(/^input exercise-source-traffic-reply$/);
  await page.locator(`${exercise} [data-part=new-numbers]`).waitFor();
  await page.keyboard.type("2 GB/s");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(`${exercise} output`).textContent()).toMatch(/Not yet/);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("400 MB/s");
  await tabTo(/^button Check$/);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(`${exercise} output`).textContent()).toMatch(/Right/);

  await tabTo(/^summary Hint 1/);
  await page.keyboard.press("Enter");
  await page.getByText("Hint 2 of").first().waitFor();
  await tabTo(/^summary Hint 2/);
  expect(await page.locator(`${exercise} [data-part=hint] p`).first().isVisible()).toBe(true);
  await tabTo(/^button new-numbers$/);
  await page.keyboard.press("Enter");
  expect((await page.evaluate(focus)).what).toBe("button new-numbers");
  await tabTo(/^button first-numbers$/);
  await page.keyboard.press("Enter");
  expect((await page.evaluate(focus)).what).toBe("button new-numbers");
});

/** Presses Tab through the whole page, from its beginning until the focus leaves it. */
async function tabThrough(): Promise<void> {
  for (let press = 1; press < 1000; press++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(focus);
    if (at.what === "nothing") return;
    expect(at, `after ${String(press)} times Tab`).toMatchObject({ visible: true });
  }
  throw new Error("Tab never leads out of the page.");
}

describe("From the keyboard", () => {
  test("a number opens its card, the card can be read through, and Escape leads back", async () => {
    await site.visit(page, linkTo(chapter, defaultScenario));
    await page.locator("a[data-number=outUtilisation]").first().focus();
    await page.keyboard.press("Enter");
    await tabTo(/^summary Source, code$/, 3);
    await page.keyboard.press("Enter");
    await tabTo(/^a /, 3);
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await page.evaluate(focus)).what).toBe("a outUtilisation");
  });

  test("the panel opens, takes a value, and closes again to where it was opened from", async () => {
    await site.visit(page, linkTo(chapter, defaultScenario));
    await tabTo(/^button Inputs$/, 10);
    await page.keyboard.press("Enter");
    await tabTo(/^input messageBytes$/, 12);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("4 KB");
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await page.evaluate(focus)).what).toMatch(/^button (Inputs|inputs)/);
    expect(await page.locator("#inputs-panel").isVisible()).toBe(false);
    await expectAgreement(page, scenarioWith({ messageBytes: 4000 }));
  });

  test.each(["index.html", ...chapters.map(({ path }) => path)])(
    "every control of %s can be reached, and the focus is seen on each",
    async (path) => {
      await site.visit(page, path);
      // A part that woke up behind the keyboard would be passed.
      await wake(page);
      await page.evaluate(() => {
        const tabbed = new Set<EventTarget | null>();
        Object.assign(window, { tabbed });
        addEventListener("focusin", ({ target }) => tabbed.add(target));
      });
      await tabThrough();
      expect(await page.evaluate(leftOut)).toEqual([]);
    },
  );

  test("the tests know every part of a page whose script comes when it is near", async () => {
    // The fonts of formulas come when one is near, and nothing is done with them.
    const names = (await filesBelow(inProject("src/live"))).filter((name) => /(?<!formula-fonts)\.ts$/.test(name));
    const scripts = await Promise.all(names.map((name) => readFile(inProject(`src/live/${name}`), "utf8")));
    const parts = Array.from(scripts.join("\n").matchAll(/whenNear\(\s*"([^"]+)"/g), ([, part]) => part);
    expect(parts.sort()).toEqual(Object.keys(sleepers).sort());
  });
});
