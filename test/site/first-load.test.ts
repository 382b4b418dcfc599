import { describe, expect, test } from "vitest";
import { chapters } from "./support/chapters.js";
import { useSite } from "./support/site.js";

const site = useSite();

/**
 * More would cost a slow connection more than they are worth: the page, its fonts, and few scripts. The chapters on
 * slots and on serialization begin with an editor, which is near from the start.
 */
const most = (chapter: string): number => (chapter === "slots" || chapter === "serialization" ? 26 : 12);

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
