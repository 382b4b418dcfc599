import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../../scripts/lib/files.js";
import { dist, inProject } from "../../scripts/lib/paths.js";
import { useSite } from "./support/site.js";
import { wake } from "./support/wake.js";

const site = useSite();
const pages = (await filesBelow(dist)).filter((path) => path.endsWith(".html"));
const sheetNames = (await filesBelow(inProject("src/style"))).filter((name) => !name.includes("/"));

const importsOf = (css: string): readonly string[] =>
  Array.from(css.matchAll(/@import "\.?\.?\/?([^"]+)"/g), ([, name = ""]) => basename(name));

const read = (name: string): Promise<string> => readFile(inProject(`src/style/${name}`), "utf8");

/** The classes that the selectors of a style sheet name. */
function classesIn(css: string): ReadonlySet<string> {
  const selectors = css.replace(/\/\*.*?\*\//gs, "").replace(/\{[^{}]*\}/g, "{}");
  return new Set(Array.from(selectors.matchAll(/\.([a-z][\w-]*)/gi), ([, name = ""]) => name));
}

const sheets = new Map(await Promise.all(sheetNames.map(async (name) => [name, classesIn(await read(name))] as const)));
const everywhere = importsOf(await read("base.css"));

/** The style sheets of a page: its own entry, if it has one. */
async function sheetsOf(page: string): Promise<readonly string[]> {
  const entry = `pages/${basename(page, ".html")}.css`;
  const own = await read(entry).then(importsOf, () => []);
  return [...everywhere, ...own];
}

test.each(pages)("%s has the style sheets of all that stands on it, and none of what does not", async (path) => {
  const page = await site.page();
  await site.visit(page, path);
  await wake(page);
  const used = await page.evaluate(() =>
    Array.from(document.querySelectorAll("[class]"), ({ classList }) => Array.from(classList)).flat(),
  );
  await page.context().close();
  const own = await sheetsOf(path);
  const naming = (name: string): readonly string[] =>
    Array.from(sheets)
      .filter(([, classes]) => classes.has(name))
      .map(([sheet]) => sheet);
  const unstyled = used.filter((name) => naming(name).length > 0 && !naming(name).some((sheet) => own.includes(sheet)));
  expect(Array.from(new Set(unstyled))).toEqual([]);
  const idle = own
    .filter((sheet) => !everywhere.includes(sheet) && sheets.has(sheet) && !["print.css", "base.css"].includes(sheet))
    .filter((sheet) => !used.some((name) => sheets.get(sheet)?.has(name)));
  expect(idle).toEqual([]);
});
