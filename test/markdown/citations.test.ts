import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { defaultWorld } from "../../src/markdown/workshop.js";
import { phrases } from "../../src/views/phrases.js";
import { NAMES_VERSION } from "../support/versions.js";

/** In every page, each sentence on a release of Flink carries its source. */
const pages = readdirSync("src")
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.replace(/\.md$/, ""));

/** A paragraph, an item of a list or a row of a table. */
interface Passage {
  readonly line: number;
  readonly text: string;
}

/** The passages of a page's source; headings and fences are none. */
function passagesOf(source: string): readonly Passage[] {
  const passages: Passage[] = [];
  let [line, inRow, inHeading] = [0, false, false];
  for (const { type, map, content } of new MarkdownIt({ html: true }).parse(source, {})) {
    if (map) line = map[0] + 1;
    if (type === "heading_open") inHeading = true;
    if (type === "heading_close") inHeading = false;
    if (type === "tr_open") inRow = passages.push({ line, text: "" }) > 0;
    if (type === "tr_close") inRow = false;
    if (type !== "inline" || inHeading) continue;
    const row = inRow ? passages.pop() : undefined;
    passages.push(row ? { ...row, text: `${row.text} ${content}` } : { line, text: content });
  }
  return passages;
}

/** What a reader sees of a passage, sentences of the model included; not code, addresses, or the sources themselves. */
function shown(text: string): string {
  return text
    .replace(/\[\[=([\w-]+)\]\]/g, (_, name: string) => phrases[name]?.(defaultWorld) ?? "")
    .replace(/\[\[[^\]]*\]\]/g, "")
    .replace(/`[^`]*`/g, "")
    .replace(/\]\([^)]*\)/g, "]");
}

function isCited(text: string): boolean {
  return /\[\[@\w+: [^\]]+\]\]/.test(text);
}

/** The passages that name a release and no source. */
function uncited(source: string): readonly string[] {
  return passagesOf(source)
    .filter(({ text }) => NAMES_VERSION.test(shown(text)) && !isCited(text))
    .map(({ line, text }) => `${String(line)}: ${text}`);
}

/** The folders of views, with data for these pages. */
const folders = readdirSync("src/views", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Lists of data with sources: the entries that name a release and have none. */
function entriesWithoutSource(code: string): readonly string[] {
  const file = ts.createSourceFile("data.ts", code, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter((statement) => ts.isVariableStatement(statement) && /\bcited\(/.test(statement.getText()))
    .flatMap((statement) => entriesOf(outermostList(statement)))
    .filter((entry) => textsIn(entry).some((text) => NAMES_VERSION.test(text)))
    .map((entry) => entry.getText())
    .filter((entry) => !/\bcited\(|[sS]ource\b/.test(entry));
}

type List = ts.ArrayLiteralExpression | ts.ObjectLiteralExpression;

function outermostList(node: ts.Node): List | undefined {
  if (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)) return node;
  return ts.forEachChild(node, outermostList);
}

function entriesOf(list: List | undefined): readonly ts.Node[] {
  if (!list) return [];
  return ts.isArrayLiteralExpression(list) ? list.elements : list.properties;
}

/** The words of an entry; identifiers, keys and numbers are none. */
function textsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return node.text.includes(" ") ? [node.text] : [];
  const texts: string[] = [];
  ts.forEachChild(node, (child) => void texts.push(...textsIn(child)));
  return texts;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

describe("a passage that names a release of Flink", () => {
  it.each(pages)("carries its source: %s", (page) => {
    const file = `src/${page}.md`;
    expect(uncited(readFileSync(file, "utf8"))).toEqual([]);
  });
});

describe("an entry of data that names a release of Flink", () => {
  it.each(folders)("carries its source: %s", (folder) => {
    const without = filesBelow(`src/views/${folder}`).flatMap((path) =>
      entriesWithoutSource(readFileSync(path, "utf8")).map((entry) => `${path}: ${entry}`),
    );
    expect(without).toEqual([]);
  });
});

describe("the gate for sources", () => {
  it.each([
    ['const a = [{ says: "Gone in 2.0.", source: cited("flink", "x") }, { says: "Since 1.5." }];', 1],
    ['const a = of({ one: { says: "Gone in 2.0.", source: X }, two: { source: cited("flink", "x") } });', 0],
    ['const a = [["Since 1.5", 3, cited("flink", "x")], ["Since 1.6", 4]];', 1],
    ['const a = ["no sources here, 1.3"];', 0],
  ])("finds in the data %j as many as %i", (code, found) => {
    expect(entriesWithoutSource(code)).toHaveLength(found);
  });

  it.each([
    ["In 1.3 it was so.", 1],
    ["In 1.3 it was so. [[@flink13: docs]]", 0],
    ["- Since 2.0 it is so.\n- It is. [[@flink: docs]]", 1],
    ["- Before\n\n  In 1.x it was so.", 1],
    ["| a | b |\n| --- | --- |\n| since 2.x | so [[@flink: docs]] |\n| since 2.x | so |", 1],
    ['<div class="lead">\n\nSince 1.20.\n\n</div>', 1],
    ["## Since 1.20\n\nNothing.", 0],
    ["```then-now\na | in 1.3\n```", 0],
    ["Set `1.3` and [look](https://example.org/1.3), 0.75 or 12.5.", 0],
    ["It takes [[x]] and 3.1 s.", 0],
  ])("finds in %j as many as %i", (source, found) => {
    expect(uncited(source)).toHaveLength(found);
  });
});
