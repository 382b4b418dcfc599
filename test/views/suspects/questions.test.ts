import slugify from "@sindresorhus/slugify";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { suspectsModel } from "../../../src/model/suspects/index.js";
import { suspects } from "../../../src/views/suspects/list/suspects.js";
import { questionGroups } from "../../../src/views/suspects/questions/questions.js";
import { sourceText } from "../../../src/views/source-text.js";

const all = questionGroups.flatMap(({ questions }) => questions);

/** The addresses of a page’s headings, as Framework makes them. */
function anchorsOf(page: string): readonly string[] {
  const text = readFileSync(`src/${page}.md`, "utf8");
  return [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = ""]) => slugify(heading.replaceAll(/[`*]/g, "")));
}

/** What is wrong with an address; empty where it leads to a heading. */
function faultOf(href: string): string {
  const [, page = "suspects", anchor] = /^(?:\.\/([\w-]+)\.html)?(?:#(.+))?$/.exec(href) ?? [];
  if (!existsSync(`src/${page}.md`)) return `no page ${page}`;
  return anchor === undefined || anchorsOf(page).includes(anchor) ? "" : `no heading ${href}`;
}

describe("the questions of users", () => {
  it("are twenty, each once", () => {
    expect(all).toHaveLength(20);
    expect(new Set(all.map(({ id }) => id)).size).toBe(20);
  });

  it("are questions, with an answer of one to three sentences and a source", () => {
    for (const { asks, answer, source, id } of all) {
      expect(asks, id).toMatch(/^[A-Z].*\?$/);
      expect(answer, id).toMatch(/\.$/);
      expect(answer.replaceAll(/\[\[[^\]]*\]\]/g, "7").split(/[.] (?=[A-Z])/).length, id).toBeLessThanOrEqual(3);
      expect(sourceText(source), id).toMatch(/\.$/);
    }
  });

  it("name numbers that this page computes", () => {
    for (const { answer, id } of all) {
      for (const [, quantity = ""] of answer.matchAll(/\[\[(\w+)\|text\]\]/g)) {
        expect(suspectsModel.byId.has(quantity), `${id}: ${quantity}`).toBe(true);
      }
    }
  });

  it("lead to headings that are there, as the suspects do", () => {
    const faults = [...all, ...suspects].map(({ href }) => faultOf(href)).filter(Boolean);
    expect(faults).toEqual([]);
  });
});
