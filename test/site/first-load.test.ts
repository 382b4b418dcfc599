import { describe, expect, test } from "vitest";
import { chapters } from "./support/chapters.js";
import { useSite } from "./support/site.js";

const site = useSite();

/** The chapters that begin with something to work with, whose script is near from the start. */
const atWorkFromTheStart: readonly string[] = ["slots", "serialization", "production", "suspects"];

/** More would cost a slow connection more than they are worth: the page, its fonts, and few scripts. */
const most = (chapter: string): number => (atWorkFromTheStart.includes(chapter) ? 26 : 12);

describe.each(chapters)("The chapter on $name", ({ name, path }) => {
  test("asks for few files, and for the fonts of formulas only when the reader moves", async () => {
    const page = await site.page();
    await site.visit(page, path);
    await page.waitForLoadState("networkidle");
    const requested = (): readonly string[] => site.conduct(page).requested.filter((url) => url.startsWith("http"));
    const formulaFonts = (): readonly string[] => requested().filter((url) => url.includes("KaTeX_"));
    expect(requested().length).toBeLessThanOrEqual(most(name));
    expect(formulaFonts()).toEqual([]);
    await page.mouse.wheel(0, 10);
    await expect.poll(() => formulaFonts().length).toBeGreaterThan(1);
    await page.context().close();
  });
});
