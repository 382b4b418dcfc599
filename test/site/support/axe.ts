import { readFile } from "node:fs/promises";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { inProject } from "../../../scripts/lib/paths.js";

/** Everything that a reader may rely on. */
export const allRules: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** What a darker page can change. */
export const colourRules: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
  resultTypes: ["violations"],
};

/** The ways in which pages are looked at. Colours are the same at any width. */
export const looks = [
  { colorScheme: "light", width: 1440, rules: allRules },
  { colorScheme: "light", width: 390, rules: allRules },
  { colorScheme: "dark", width: 1440, rules: colourRules },
] as const;

interface Axe {
  run(context: Document | readonly string[], options: RunOptions): Promise<AxeResults>;
}

/**
 * Runs axe on all of the page, or on the parts of it that are named. axe reads even what it need not judge, which takes
 * a second on a chapter: while it looks at parts, what stands beside them is taken out of the page. Runs in the page.
 */
async function run([parts, options]: readonly [readonly string[], RunOptions]): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const wanted = parts.flatMap((part) => Array.from(document.querySelectorAll(part)));
  const beside = parts.length === 0 ? [] : Array.from(document.querySelectorAll("main > *"));
  const taken = beside
    .filter((element) => !wanted.some((one) => element.contains(one)))
    .map((element) => {
      const place = document.createComment("");
      element.replaceWith(place);
      return { element, place };
    });
  try {
    const { violations } = await axe.run(parts.length === 0 ? document : parts, options);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, target, failureSummary }) =>
        [id, help, String(target), html.slice(0, 200), failureSummary ?? ""].join("\n  "),
      ),
    );
  } finally {
    for (const { element, place } of taken) place.replaceWith(element);
  }
}

let script: Promise<string> | undefined;

/**
 * What axe objects to, with the element; all of the page, or the parts of it that are named. Its script does not belong
 * to the page, so the page's context must bypass the policy.
 */
export async function objections(
  page: Page,
  { rules = allRules, parts = [] }: { rules?: RunOptions; parts?: readonly string[] } = {},
): Promise<readonly string[]> {
  script ??= readFile(inProject("node_modules/axe-core/axe.min.js"), "utf8");
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(await script);
  return page.evaluate(run, [parts, rules] as const);
}
