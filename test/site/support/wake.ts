import type { Page } from "playwright-core";

/** The parts of a page whose script comes when they are near, and what matches them once it is at work. */
export const sleepers: Readonly<Record<string, string>> = {
  ".exercise": ":has([data-part=new-numbers]:not([hidden]))",
  "[data-configuration]": "[data-ready]",
  "[data-timeline]": "[data-ready]",
  "[data-week]": ":has([data-part=run][aria-disabled=false])",
  "[data-cluster]": "[data-ready]",
  "[data-memory-configuration]": "[data-ready]",
  "[data-memory-map]": "[data-ready]",
  "[data-job-editor]": "[data-ready]",
  "[data-slots-bench]": "[data-ready]",
  "[data-key-finder]": "[data-ready]",
  "[data-job-paste]": "[data-ready]",
  "[data-measurements]": "[data-ready]",
  "[data-readiness]": "[data-ready]",
  "[data-configuration-check]": "[data-ready]",
  "[data-certificates]": "[data-ready]",
  "[data-suspects]": "[data-ready]",
  "[data-metrics-paste]": "[data-ready]",
  "[data-practice]": "[data-ready]",
  "[data-type-bench]": "[data-ready]",
  "[data-restore-bench]": "[data-ready]",
  "[data-search]": "[data-ready]",
};

/** Brings all parts of one kind near, and waits until each is at work. */
export async function wakePart(page: Page, part: string): Promise<void> {
  const found = page.locator(part);
  if ((await found.count()) === 0) return;
  // Unlike `scrollIntoView`, this does not let the next Tab begin there.
  await found.first().evaluate((element) => scrollBy(0, element.getBoundingClientRect().top));
  const asleep = page.locator(`${part}:not(${sleepers[part] ?? ""})`);
  await asleep.first().waitFor({ state: "detached" });
}

/** Brings every part of a page near whose script waits for that, one after the other, and ends at the top of the page. */
export async function wake(page: Page): Promise<void> {
  for (const part of Object.keys(sleepers)) await wakePart(page, part);
  await page.evaluate(() => scrollTo(0, 0));
}
