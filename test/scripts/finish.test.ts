import { describe, expect, test } from "vitest";
import { finishPage } from "../../scripts/finish/finish.js";
import { hasCells, withoutIdleRuntime } from "../../scripts/finish/runtime.js";
import { finishShell } from "../../scripts/finish/shell.js";

const path = "_file/generated/fonts/fonts.11111111.css";

const runtime = ["client", "runtime", "stdlib"]
  .map((name) => `<link rel="modulepreload" href="./_observablehq/${name}.0a1b2c3d.js">\n`)
  .join("");
const idle = `<script type="module">

import "./_observablehq/client.0a1b2c3d.js";

</script>
`;
const cells = idle
  .replace('import "', 'import {define} from "')
  .replace("\n</script>", '\ndefine({id: "0"});\n</script>');

function page(script: string): string {
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<link rel="preload" as="style" href="./${path}">
${runtime}<link rel="stylesheet" href="./${path}">
${script}</head>
<body>
<main id="observablehq-main" class="observablehq">Text</main>
</body>
</html>
`;
}

describe("the page shell", () => {
  const html = finishShell(page(idle));

  test("names its language", () => expect(html).toContain('<html lang="en">'));
  test("may be zoomed", () => expect(html).not.toContain("maximum-scale"));
  test("lets a skip link move the focus to the main part", () => {
    expect(html).toContain('<main id="observablehq-main" tabindex="-1"');
  });

  test.each(["<html>", ", maximum-scale=1", '<main id="observablehq-main"'])("is refused without %s", (text) => {
    expect(() => finishShell(page(idle).replace(text, ""))).toThrow("found 0");
  });

  test.each(["<html>", ", maximum-scale=1", '<main id="observablehq-main"'])("is refused with %s twice", (text) => {
    expect(() => finishShell(page(idle).replace(text, text + text))).toThrow("found 2");
  });

  test("does not tell when a file was made", () => {
    expect(finishShell(page('{"lastModified":1795375845788}'))).toContain('{"lastModified":0}');
  });
});

describe("Framework's runtime", () => {
  test("leaves a page without cells", () => {
    expect(withoutIdleRuntime(page(idle))).not.toContain("_observablehq/");
  });

  test("stays on a page with cells", () => {
    expect(hasCells(page(cells))).toBe(true);
    expect(withoutIdleRuntime(page(cells))).toBe(page(cells));
  });

  test("is not mistaken for a word in the text", () => {
    expect(hasCells(page(idle).replace("Text", "call define({id: 1})"))).toBe(false);
  });

  test("is refused in a form that is not known", () => {
    expect(() => withoutIdleRuntime(page(""))).toThrow("To not start the runtime, expected 1");
    expect(() => withoutIdleRuntime(page(idle).replace(/<link rel="modulepreload".*\n/, ""))).toThrow("found 2");
  });
});

describe("a finished page", () => {
  const finished = (script: string) => finishPage(page(script), [{ path, css: "p { margin: 0 }" }]);

  test("asks for no style sheet", () => {
    expect(finished(idle)).toContain("<style>p { margin: 0 }</style>");
    expect(finished(idle)).not.toContain(".css");
  });

  test("allows the scripts that are left in it", () => {
    expect(finished(idle)).toContain("script-src 'self';");
    expect(finished(cells)).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=';/);
  });
});
