import { describe, expect, it } from "vitest";
import { yamlTree } from "../../../src/data/yaml-tree.js";
import { levels } from "../../../src/model/configuration-check/finding.js";
import { releases } from "../../../src/model/configuration-check/keys.js";
import { checkResult } from "../../../src/components/configuration-check-result.js";
import { readCheck } from "../../../src/views/security/check/reading.js";
import { checkView } from "../../../src/views/security/check/view.js";
import { lookup } from "./bases.js";
import { damagedConfigurations } from "./texts.js";

describe("A thousand damaged configurations", () => {
  const texts = damagedConfigurations(1000);

  it.each([null, ...releases])(
    "are answered in full for the release %s",
    (release) => {
      for (const text of texts) {
        const checked = readCheck(text, { release, lookup, parseYaml: yamlTree });
        if (checked === null || "problem" in checked) continue;
        const lines = text.split(/\r?\n/).length;
        for (const { level, lines: places, happens, reason } of checked.findings) {
          expect(levels).toContain(level);
          expect(places.every((line) => line >= 1 && line <= lines)).toBe(true);
          expect(`${happens} ${reason}`.replaceAll(text, "")).not.toMatch(/\bNaN\b|\[object/);
        }
        expect(checkResult(checkView(checked, text)).text).not.toMatch(/<img|<script/);
      }
    },
    120_000,
  );

  it("are refused in a sentence where they are too long or say nothing, and not answered where they are empty", () => {
    const read = (text: string) => readCheck(text, { release: null, lookup, parseYaml: yamlTree });
    expect(read(" \n")).toBeNull();
    expect(read("what a day")).toMatchObject({ problem: expect.stringMatching(/Nothing in this text/) as unknown });
    expect(read("a: b\n".repeat(50_000))).toMatchObject({ problem: expect.stringMatching(/too long/) as unknown });
  });
});
