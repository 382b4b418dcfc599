import { describe, expect, it } from "vitest";
import { yamlTree } from "../../src/data/yaml-tree.js";

describe("a tree of YAML", () => {
  it("has scalars as they are written, but numbers of other bases as Flink reads them", () => {
    const [tree] = yamlTree('a: 0.40\nb: "x"\nc: true\nd: 0x10\ne:\nf: ~\n').documents;
    expect(tree).toEqual(
      new Map<string, unknown>([
        ["a", "0.40"],
        ["b", "x"],
        ["c", "true"],
        ["d", "16"],
        ["e", null],
        ["f", null],
      ]),
    );
  });

  it("says in which line it breaks off, and why", () => {
    expect(yamlTree("a: 1\nb: 2\na: 3").fault).toBe("Line 3 is not YAML: a key stands there a second time.");
    expect(yamlTree("a:\n\tb: 1").fault).toMatch(/^Line 2 is not YAML: /);
  });

  it.each(["[", "- ", "? ", "{"])("gives up where it is nested without end: %s", (open) => {
    expect(yamlTree(open.repeat(20_000)).fault).toBe("This is nested too deeply, or refers to itself.");
  });

  it("follows no alias without end", () => {
    const billion = [
      "a0: &a0 [x]",
      ...Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`),
    ];
    expect(yamlTree(billion.join("\n")).fault).not.toBeNull();
  });
});
