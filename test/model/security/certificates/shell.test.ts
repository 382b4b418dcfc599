import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { command, quoted, shell } from "../../../../src/model/security/certificates/shell.js";
import { shellWords } from "../../../support/shell-words.js";

const text = fc.string({ unit: "binary" }).filter((one) => !one.includes("\0"));

describe("A word for a shell", () => {
  test("is the text again, and one word, whatever the text is", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(shellWords(quoted(one))).toEqual({ words: [one], active: "" });
      }),
    );
  });

  test("is read by a real shell as the text", () => {
    const hostile = ["$(id)", "`id`", "a'b", "'", "", "-n", "a b", "a;b", 'a"b', "$HOME", "a\nb", "\\", "~", "*", "#"];
    const script = `printf '%s\\0' ${hostile.map(quoted).join(" ")}`;
    expect(execFileSync("sh", ["-c", script]).toString().split("\0").slice(0, -1)).toEqual(hostile);
  });

  test("stays without quotes where it is plain", () => {
    expect(quoted("SAN=dns:worker-1.example,ip:10.0.0.1")).toBe("SAN=dns:worker-1.example,ip:10.0.0.1");
  });
});

describe("A command", () => {
  test("quotes what is put in and nothing else", () => {
    expect(shell`mkdir -p ${"it's"} | cat`).toBe(String.raw`mkdir -p 'it'\''s' | cat`);
  });

  test("of several pieces is one command for a shell", () => {
    expect(shellWords(command("a b", "c")).words).toEqual(["a", "b", "c"]);
  });
});
