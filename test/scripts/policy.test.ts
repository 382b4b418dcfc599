import { describe, expect, test } from "vitest";
import { contentPolicy, inlineScripts, withPolicy } from "../../scripts/finish/policy.js";
import { policyHash } from "../../scripts/lib/hash.js";

describe("policyHash", () => {
  test("is the SHA-256 of the script in base 64", () => {
    // The example of MDN's page on script-src.
    expect(policyHash("doSomething();")).toBe("'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='");
  });
});

describe("inlineScripts", () => {
  test("finds the scripts that a browser would run, in order", () => {
    const html = '<script>a</script><script type="module">\nb < c\n</script>';
    expect(inlineScripts(html)).toEqual(["a", "\nb < c\n"]);
  });

  test("passes over files and data", () => {
    const html = '<script type="module" src="./a.js"></script><script type="application/json">{}</script>';
    expect(inlineScripts(html)).toEqual([]);
  });
});

describe("contentPolicy", () => {
  test("allows no other inline script and no evaluation of text", () => {
    const scripts = contentPolicy(["a"])
      .split("; ")
      .find((rule) => rule.startsWith("script-src"));
    expect(scripts).toBe(`script-src 'self' ${policyHash("a")}`);
  });

  test("names a script once, and does not depend on the order of scripts", () => {
    expect(contentPolicy(["b", "a", "b"])).toBe(contentPolicy(["a", "b"]));
  });
});

describe("withPolicy", () => {
  const html = '<head>\n<meta charset="utf-8">\n<script>a</script></head>';

  test("puts the policy above all that it governs", () => {
    expect(withPolicy(html)).toMatch(
      /^<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="/,
    );
  });

  test("refuses a page without a known place for it", () => {
    expect(() => withPolicy("<head></head>")).toThrow("To set the policy");
  });
});
