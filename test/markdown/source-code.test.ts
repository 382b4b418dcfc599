import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formulaSources } from "../../src/markdown/source-code.js";
import { workbookModel } from "../../src/views/workbook.js";
import type { Derived } from "../../src/model/quantity.js";

/** The derived quantities of every chapter, each once. */
const allDerived = workbookModel.quantities.filter((quantity): quantity is Derived => quantity.kind === "derived");

const folder = "src/model";
const sources = formulaSources(folder);

/** Lines without the space around them, which is all that moving code to another depth changes. */
const trimmed = (code: string): string =>
  code
    .split("\n")
    .map((line) => line.trim())
    .join("\n");

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => trimmed(readFileSync(`${folder}/${name}`, "utf8")));

/** The definition of a quantity, from its id to where the next one begins. */
function definitionOf(id: string): string {
  const [, after = ""] =
    files.find((file) => file.includes(`derive({\nid: "${id}",`))?.split(`derive({\nid: "${id}",`) ?? [];
  return after.split("derive({")[0] as string;
}

describe("the function of every derived number", () => {
  it.each(allDerived.map(({ id }) => id))("%s is found, as it stands in its file", (id) => {
    const code = sources.get(id) ?? "";
    expect(code).toMatch(/^(compute|cases): /);
    expect(definitionOf(id)).toContain(trimmed(code));
  });

  it("is found for nothing else", () => {
    expect([...sources.keys()].sort()).toEqual(allDerived.map(({ id }) => id).sort());
  });

  it("begins at the margin", () => {
    expect(sources.get("shuffleBytesPerSecond")).toBe(
      "compute: ({ machines, receiverBytesPerSecond }) => (machines - 1) * receiverBytesPerSecond",
    );
    expect(sources.get("catchUpSeconds")).toMatch(/^compute: [^\n]*\n {2}\S/);
  });
});
