import { JSDOM } from "jsdom";
import MarkdownIt from "markdown-it";
import type { Markup } from "../../src/components/html.js";
import { workbook } from "../../src/markdown/index.js";

/** Markdown as Framework sets it up, with the workbook's marks and blocks. */
const markdown = workbook(new MarkdownIt({ html: true, linkify: true }));

/** A page of Markdown as HTML. The path is that of its source below src, without the ending. */
export function rendered(source: string, path = "/a-page-that-is-not-there"): string {
  return markdown.render(source, { path });
}

/** HTML as a document to ask about. */
export function documentOf(html: string | Markup): Document {
  return new JSDOM(`<!doctype html><body>${String(html)}`).window.document;
}

/** A page of Markdown as a document: of the capacity chapter, unless another path is given. */
export function page(source: string, path = "/capacity"): Document {
  return documentOf(rendered(source, path));
}

/** A fenced block. */
export function block(head: string, ...lines: readonly string[]): string {
  return ["```" + head, ...lines, "```", ""].join("\n");
}

/** The text of the first element that matches, without the spaces around it. */
export function textOf(root: ParentNode, selector: string): string | undefined {
  return root.querySelector(selector)?.textContent.trim();
}

/** The ids that stand on a page more than once. */
export function repeatedIds(root: ParentNode): string[] {
  const ids = [...root.querySelectorAll("[id]")].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
