import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../../scripts/lib/files.js";
import { dist } from "../../scripts/lib/paths.js";

/** What a page offers to links, and where its own links lead. */
interface Linked {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

const files = await filesBelow(dist);
const pages = new Map<string, Linked>();
for (const path of files.filter((one) => one.endsWith(".html"))) {
  pages.set(path, linked(await readFile(join(dist, path), "utf8")));
}

function linked(html: string): Linked {
  const body = html.replace(/<(script|style)\b[^]*?<\/\1>/g, "");
  const values = (pattern: RegExp): string[] => Array.from(body.matchAll(pattern), ([, value = ""]) => value);
  return { ids: new Set(values(/\sid="([^"]+)"/g)), links: values(/<a\b[^>]*?\shref="([^"]*)"/g) };
}

/** Why a link leads nowhere; null where it leads somewhere, or off the site. */
function objection(link: string, from: string): string | null {
  if (/^[a-z]+:/.test(link)) return null;
  const [path = "", anchor] = link.replaceAll("&amp;", "&").split("#");
  const file =
    path === "" ? from : posix.join(posix.dirname(from), (path.split("?")[0] ?? "").replace(/\/$/, "/index.html"));
  const target = pages.get(file === "." ? "index.html" : file);
  if (!target) return files.includes(file) ? null : `${from}: there is no ${file}`;
  return anchor && !target.ids.has(decodeURIComponent(anchor)) ? `${from}: there is no ${link}` : null;
}

describe("the links of the built pages", () => {
  test.each([...pages])("lead to pages and anchors that are there: %s", (path, { links }) => {
    expect(links.length).toBeGreaterThan(10);
    expect([...new Set(links)].map((link) => objection(link, path)).filter((one) => one !== null)).toEqual([]);
  });

  test("would be found dead", () => {
    expect(objection("./nowhere.html", "index.html")).toBe("index.html: there is no nowhere.html");
    expect(objection("./memory.html#nowhere", "index.html")).toBe("index.html: there is no ./memory.html#nowhere");
    expect(objection("#nowhere", "memory.html")).toBe("memory.html: there is no #nowhere");
    expect(objection("./memory.html#then-and-now", "index.html")).toBeNull();
  });

  test("lead from every other page to the reference", () => {
    for (const [path, { links }] of pages)
      expect(
        links.some((link) => /(^|\/)reference\.html/.test(link)),
        path,
      ).toBe(true);
  });
});
