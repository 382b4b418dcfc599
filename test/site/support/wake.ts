import type { Page } from "playwright-core";

/** The parts of a page whose script comes when they are near, and what matches them once it is at work. */
export const sleepers: Readonly<Record<string, string>> = {
  ".exercise": ":has([data-part=new-numbers]:not([hidden]))",
  "[data-configuration]": "[data-ready]",
  "[data-timeline]": "[data-ready]",
  "[data-week]": ":has([data-part=run][aria-disabled=false])",
  "[data-cluster]": "[data-cluster=live]",
  "[data-memory-configuration]": "[data-memory-configuration=live]",
  "[data-memory-map]": "[data-ready]",
  "[data-job-editor]": "[data-ready]",
  "[data-slots-bench]": "[data-slots-bench=live]",
  "[data-key-finder]": "[data-key-finder=live]",
  "[data-job-paste]": "[data-job-paste=live]",
  "[data-measurements]": "[data-ready]",
  "[data-type-bench]": "[data-type-bench=live]",
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
