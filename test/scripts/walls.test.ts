import { readdirSync } from "node:fs";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../../scripts/lib/files.js";
import { inProject } from "../../scripts/lib/paths.js";
import { layers, walls } from "../../scripts/lint/walls.js";

// The walls alone: the other rules need the types of a file that exists.
const eslint = new ESLint({
  cwd: inProject("."),
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ["**/*.ts"],
      plugins: { "@typescript-eslint": tseslint.plugin },
      languageOptions: { parser: tseslint.parser },
    },
    ...walls,
  ],
});

/** The complaints about a file with this text. */
async function complaints(filePath: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath: inProject(filePath) });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

describe("a wall stops", () => {
  test.each([
    ["src/model/a.ts", 'import { b } from "../scenario/b.js";', "src/model may import only: model."],
    ["src/model/deep/a.ts", 'import { b } from "../../views/b.js";', "src/model may import only: model."],
    ["src/model/a.ts", 'import type { B } from "../scenario/b.js";', "src/model may import only: model."],
    ["src/model/a.ts", 'export { b } from "../components/b.js";', "src/model may import only: model."],
    ["src/model/a.ts", 'import { readFileSync } from "node:fs";', "src/model imports no packages."],
    ["src/model/a.ts", 'import { scaleLinear } from "d3";', "src/model imports no packages."],
    ["src/model/a.ts", 'import katex from "@scope/katex";', "src/model imports no packages."],
    ["src/scenario/a.ts", 'import { b } from "../views/b.js";', "src/scenario may import only: scenario, model."],
    ["src/scenario/a.ts", 'import fs from "node:fs";', "src/scenario imports no packages."],
    ["src/views/a.ts", 'import { b } from "../exercises/b.js";', "src/views may import only: views, model, scenario."],
    ["src/views/a.ts", 'import { b } from "../components/b.js";', "src/views may import only: views, model, scenario."],
    ["src/views/a.ts", 'import { plot } from "@observablehq/plot";', "src/views imports no packages."],
    [
      "src/exercises/a.ts",
      'import { b } from "../views/b.js";',
      "src/exercises may import only: exercises, model, scenario.",
    ],
    ["src/exercises/a.ts", 'import { b } from "some-package";', "src/exercises imports no packages."],
    [
      "src/components/a.ts",
      'import { b } from "../scenario/b.js";',
      "src/components may import only: components, model, types of views.",
    ],
    [
      "src/components/a.ts",
      'import { b } from "../live/b.js";',
      "src/components may import only: components, model, types of views.",
    ],
    [
      "src/components/a.ts",
      'import { b } from "../views/b.js";',
      "src/components may import only: components, model, types of views.",
    ],
    ["src/shell/a.ts", 'import { b } from "../live/b.js";', "src/shell may import only: "],
    ["src/shell/a.ts", 'import katex from "katex";', "src/shell imports no packages."],
    ["src/markdown/a.ts", 'import { b } from "../live/b.js";', "src/markdown may import only: "],
    ["src/live/a.ts", 'import { b } from "../markdown/b.js";', "src/live may import only: "],
    ["src/data/a.json.ts", 'import { b } from "../live/b.js";', "src/data may import only: "],
    ["src/live/a.ts", 'import { b } from "../../scripts/b.js";', "src/live may import only: "],
    ["src/live/deep/a.ts", 'import { b } from "../../../test/b.js";', "src/live may import only: "],
    ["src/views/a.ts", 'void import("../live/b.js");', "Only src/live imports dynamically."],
    ["src/model/a.ts", "export const random = Math.random();", "The model's random numbers come from a seed."],
    ["src/model/a.ts", "export const now = Date.now();", "Unexpected use of 'Date'."],
    ["src/model/a.ts", "console.log(1);", "Unexpected use of 'console'."],
    ["src/model/a.ts", "export const title = document.title;", "Unexpected use of 'document'."],
    ["src/model/a.ts", "setTimeout(() => 1, 1);", "Unexpected use of 'setTimeout'."],
  ])("%s: %s", async (file, text, message) => {
    const found = await complaints(file, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });
});

describe("a wall lets through", () => {
  test.each([
    ["src/model/deep/a.ts", 'import { b } from "../b.js"; import { c } from "./c.js";'],
    ["src/scenario/a.ts", 'import { b } from "../model/b.js";'],
    ["src/views/a.ts", 'import { b } from "../model/b.js"; import { c } from "../scenario/c.js";'],
    ["src/exercises/a.ts", 'import { b } from "../model/b.js"; import { c } from "../scenario/c.js";'],
    [
      "src/components/deep/a.ts",
      'import type { B } from "../../views/b.js"; import { plot } from "@observablehq/plot";',
    ],
    ["src/markdown/a.ts", 'import { b } from "../views/b.js"; import katex from "katex";'],
    ["src/live/a.ts", 'import { b } from "../components/b.js"; void import("./c.js");'],
  ])("%s: %s", async (file, text) => {
    expect(await complaints(file, text)).toEqual([]);
  });
});

describe("the layers", () => {
  test("cover every folder with code", async () => {
    const folders = readdirSync(inProject("src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const names = folders.map(({ name }) => name).filter((name) => name !== "generated" && !name.startsWith("."));
    for (const name of names.filter((folder) => !layers.some((layer) => layer.name === folder))) {
      const code = (await filesBelow(inProject(`src/${name}`))).filter((file) => file.endsWith(".ts"));
      expect(code, `src/${name} has no wall`).toEqual([]);
    }
  });

  test("import only layers that there are", () => {
    const names = layers.map(({ name }) => name);
    expect(layers.flatMap(({ imports }) => imports).filter((name) => !names.includes(name))).toEqual([]);
  });
});
