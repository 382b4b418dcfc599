import { basename } from "node:path";
import { build } from "rolldown";
import { describe, expect, test } from "vitest";
import { liveBundles } from "../../scripts/prepare/live.js";
import { definitionsWithout } from "../../scripts/prepare/without-descriptions.js";

/** Pages that compute with no model of their own. */
const WITHOUT_MODEL: readonly string[] = ["index", "reference"];

/** Where the model of a chapter is joined: in the folder of its page’s name, but for one. */
const modelOf = (page: string): string => `model/${page === "state-backends" ? "state" : page}/index.ts`;

describe("the scripts of the pages", async () => {
  const [options] = liveBundles("nowhere");
  const { output } = await build({ ...options, write: false });
  const files = new Map(output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])));
  /** The modules that a page loads at first, below src, and the number of files that they are in. */
  const firstLoadOf = (page: string) => {
    const loaded = new Set([`${page}.js`]);
    for (const name of loaded) files.get(name)?.imports.forEach((imported) => loaded.add(imported));
    const modules = [...loaded].flatMap((name) => files.get(name)?.moduleIds ?? []);
    return { files: loaded.size, modules: modules.map((id) => id.replace(/^.*\/src\//, "")) };
  };
  const pages = [...files.values()].filter(({ isEntry }) => isEntry).map(({ name }) => name);
  const chapters = pages.filter((page) => !WITHOUT_MODEL.includes(page));

  test.each(pages)("are few files on %s", (page) => {
    // One of its own, what all share, the bundler's own, and one for each set of chapters whose models they share.
    expect(firstLoadOf(page).files).toBeLessThanOrEqual(3 + chapters.length);
  });

  test("hold the first chapter's model on its page, and of others what can be put in", () => {
    const { modules } = firstLoadOf("capacity");
    expect(modules).toContain("model/capacity/network.ts");
    expect(modules).toContain("model/memory/inputs/task-manager.ts");
    const others = chapters.filter((name) => name !== "capacity").map(modelOf);
    expect(modules.filter((module) => others.includes(module))).toEqual([]);
  });

  test("hold on every page the model of its own chapter", () => {
    for (const page of chapters) expect(firstLoadOf(page).modules, page).toContain(modelOf(page));
  });

  test("load charts and exercises later", () => {
    const lazy = [...files.values()].filter(({ isDynamicEntry }) => isDynamicEntry);
    const names = lazy.map(({ facadeModuleId }) => basename(facadeModuleId ?? ""));
    expect(names).toContain("exercises.ts");
    expect(chapters.flatMap((page) => firstLoadOf(page).modules)).not.toContain("live/exercises.ts");
  });
});

describe("definitionsWithout", () => {
  const cases = [
    ['derive({ id: "a", tex: () => `x`, unit: "b" })', 'derive({ id: "a",  unit: "b" })'],
    ["derive({ cases: [{ tex(s) { return s; } }] })", "derive({ cases: [{  }] })"],
    ["const one = { tex: 1 }; givenNumber({ min: 1 });", "const one = { tex: 1 }; givenNumber({ min: 1 });"],
    ["givenNumber({ min: 1 }); text({ tex: 1 });", "givenNumber({ min: 1 }); text({ tex: 1 });"],
  ] as const;
  test.each(cases)("makes of %s", (code, left) => {
    expect(definitionsWithout(["tex"], code)).toBe(left);
  });
});
