import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { defaultScenario, fromPreset, type Scenario } from "../../src/scenario/scenario.js";
import { chapters } from "./support/chapters.js";
import { linkTo, scenarioWith } from "./support/scenarios.js";
import { chapter, useSite } from "./support/site.js";

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});

const long: Scenario = scenarioWith({
  recordsPerSecond: 123_456_789,
  distinctKeys: 987_654_321_987,
  linkBitsPerSecond: 1_234_567_891,
  stateDisk: "network",
  checkpointIntervalSeconds: 12_345,
  minPauseSeconds: 2345,
  secondsBetweenFailures: 98_765_432,
  latencyLimitSeconds: 123_456,
});

/** Elements whose content does not fit into them, unless they scroll on purpose. Runs in the page. */
function clipped(): string[] {
  const isSeen = (element: Element): boolean =>
    element.checkVisibility() && element.closest(".visually-hidden, .katex, svg") === null;
  const all = Array.from(
    document.querySelectorAll<HTMLElement>("main, main *, .strip, .strip *, .course, .course *, .notice"),
  );
  return all
    .filter(isSeen)
    .filter((element) => {
      const { overflowX, overflowY, display, textOverflow } = getComputedStyle(element);
      // The label above a byte reaches over the bytes that follow.
      if (element.matches(".byte")) return false;
      if (display === "inline" || display === "contents" || textOverflow === "ellipsis") return false;
      const scrolls = (how: string): boolean => how === "auto" || how === "scroll";
      const isTooWide = element.scrollWidth > element.clientWidth + 1 && !scrolls(overflowX);
      // A formula's boxes reach a little further than its signs.
      const slack = element.classList.contains("step") ? 6 : 1;
      const isCut = element.scrollHeight > element.clientHeight + slack && overflowY === "hidden";
      return isTooWide || isCut;
    })
    .map((element) => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 60)}`);
}

/** How far the page can be scrolled to the side. Runs in the page. */
function sideways(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
}

const windows = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

/** Makes the window that large, and waits until the page knows. */
async function resize(window: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(window);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(window.width);
}

describe.each([
  ["The first page", "index.html"],
  ...chapters.flatMap(({ name, path }) => [
    [`The chapter on ${name}`, linkTo(path, defaultScenario)],
    [`The chapter on ${name} with other numbers`, linkTo(path, fromPreset("clicks"))],
    [`The chapter on ${name} with long numbers`, linkTo(path, long)],
  ]),
  ["The chapter with a link that was not understood", `${chapter}?rate=${"x".repeat(300)}`],
])("%s", (_, path) => {
  beforeAll(async () => {
    await site.visit(page, path);
    // Formulas get their fonts once the reader does something.
    await page.keyboard.press("Shift");
    await page.evaluate(async () => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    });
  });

  test.each(windows)(
    "does not scroll sideways, and no text is clipped, in a window of $width × $height",
    async (window) => {
      await resize(window);
      expect(await page.evaluate(sideways)).toBe(0);
      expect(await page.evaluate(clipped)).toEqual([]);
    },
  );
});

describe("The panel and a card", () => {
  beforeAll(() => site.visit(page, linkTo(chapter, long)));

  test.each(windows)("fit into a window of $width × $height", async (window) => {
    await resize(window);
    const fits = (selector: string): Promise<boolean> =>
      page.locator(selector).evaluate((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return (
          left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && part.scrollWidth <= part.clientWidth
        );
      });
    await page.getByRole("button", { name: "Inputs" }).click();
    expect(await fits(".panel")).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator("a[data-number]").first().press("Enter");
    expect(await fits(".card")).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".card").isVisible()).toBe(false);
  });
});

test.each(chapters)(
  "On a projector each figure fits under the strip with its title and its finding: $name",
  async ({ path }) => {
    await resize({ width: 1280, height: 720 });
    await site.visit(page, linkTo(path, defaultScenario));
    const heights = await page.$$eval("[data-figure]", (figures) =>
      figures.map((figure) => {
        const { top } = figure.getBoundingClientRect();
        const caption = figure.querySelector("figcaption")?.getBoundingClientRect().bottom ?? 0;
        return [figure.getAttribute("data-figure") ?? "", Math.round(caption - top)] as const;
      }),
    );
    const strip = (await page.locator(".strip").boundingBox())?.height ?? 0;
    expect(heights.filter(([, height]) => height > 720 - strip - 16)).toEqual([]);
  },
);

test.each(chapters)("A line of text has no more than some 80 characters: $name", async ({ path }) => {
  await resize({ width: 1920, height: 1080 });
  await site.visit(page, linkTo(path, defaultScenario));
  const widths = await page.$$eval("main > p", (texts) =>
    texts.map((text) => text.clientWidth / (parseFloat(getComputedStyle(text).fontSize) * 0.46)),
  );
  expect(Math.max(...widths)).toBeLessThan(80);
});
