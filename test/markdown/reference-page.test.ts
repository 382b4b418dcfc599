import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { options } from "../../src/data/options.js";
import { sectionLink } from "../../src/markdown/reference-page/place-link.js";
import { sectionsIn, sectionsOf } from "../../src/markdown/reference-page/sections.js";
import { defaultWorld } from "../../src/markdown/workshop.js";
import { isNumber } from "../../src/model/quantity.js";
import { configurations } from "../../src/views/configurations.js";
import { keyFinder } from "../../src/views/reference-page/options/named-keys.js";
import { place } from "../../src/views/reference-page/place.js";
import { workbookModel } from "../../src/views/workbook.js";
import { block, page, rendered, repeatedIds, textOf } from "../support/page.js";

const root = page(
  ["slide-index", "options", "glossary", "symbols"].map((name) => block(name)).join("\n"),
  "/reference",
);

/** What looks like a key of Flink’s in a page and is none: of others, of Flink’s documentation only, or shortened. */
const NO_KEYS: ReadonlySet<string> = new Set([
  "execution.checkpointing", // the beginning of many
  "pipeline.built-in-collection-types", // in the documentation, not in the code
  "process.size", // the end of two
  "high-availability.zookeeper.path.cluster-id", // in the documentation of 1.3, not in its code
  "yarn.scheduler.minimum-allocation-mb", // YARN’s own
  "security.protocol", // Kafka’s
  "env.setMaxParallelism", // a method
]);

describe("the index of slides", () => {
  it("leads from each slide to a place with a name", () => {
    for (const row of root.querySelectorAll(".slide-table tbody tr")) {
      const link = row.querySelector("a");
      expect(link?.getAttribute("href"), row.textContent).toMatch(/^\/[a-z-]+(#[\w-]+)?$/);
      expect(link?.textContent.trim()).not.toBe("");
    }
  });
});

describe("the table of keys", () => {
  const keys = new Set(Array.from(root.querySelectorAll(".options-table th code"), ({ textContent }) => textContent));
  const find = keyFinder([...options().keys()]);
  const pages = readdirSync("src").filter((name) => name.endsWith(".md") && name !== "reference.md");

  it.each(pages)("has every key that %s names", (name) => {
    expect([...find(readFileSync(`src/${name}`, "utf8"))].filter((key) => !keys.has(key))).toEqual([]);
  });

  it.each(Object.keys(configurations))("has every key that can be copied with %s", (id) => {
    const { text } = configurations[id]?.(defaultWorld, "") ?? { text: "" };
    expect([...find(text)].filter((key) => !keys.has(key))).toEqual([]);
  });

  it("leaves out nothing that a page sets as code and begins like a key of Flink’s", () => {
    const beginnings = new Set(Array.from(options().keys(), (key) => key.split(".")[0]));
    const code = pages.flatMap((name) => [
      ...readFileSync(`src/${name}`, "utf8").matchAll(/`([a-z][\w-]*(\.[\w-]+)+)`/g),
    ]);
    const like = code.map(([, word = ""]) => word).filter((word) => beginnings.has(word.split(".")[0]));
    expect([...new Set(like)].filter((word) => find(word).size === 0 && !NO_KEYS.has(word))).toEqual([]);
  });

  it("says of each key where the workbook names it, and what became of it", () => {
    expect(keys.size).toBeGreaterThan(100);
    for (const row of root.querySelectorAll(".options-table tbody tr")) {
      expect(row.querySelectorAll("a").length, row.textContent).toBeGreaterThan(0);
      expect(row.getAttribute("data-kind")).toMatch(/^(kept|changed|renamed|removed|new)$/);
    }
    const of = (key: string) =>
      [...root.querySelectorAll(".options-table tbody tr")].find((row) => textOf(row, "th") === key)?.textContent ?? "";
    expect(of("taskmanager.memory.preallocate")).toContain("What became of the old keys");
    expect(of("state.backend.rocksdb.localdir")).toContain("Local disks, and more than one");
  });
});

describe("the table of symbols", () => {
  it("has each number of the workbook once, with a link to it", () => {
    const links = Array.from(root.querySelectorAll("#symbol-index tbody a"), (link) => link.getAttribute("href") ?? "");
    const ids = links.map((link) => link.replace(/^.*#q-/, "")).sort();
    const numbers = workbookModel.quantities.filter(isNumber).map(({ id }) => id);
    expect(ids).toEqual([...numbers].sort());
    expect(root.querySelectorAll("#symbol-index tbody .katex")).toHaveLength(numbers.length);
  });
});

describe("the reference", () => {
  it("has no id twice, and counts what it shows", () => {
    expect(repeatedIds(root)).toEqual([]);
    for (const section of root.querySelectorAll("[data-search]")) {
      const items = section.querySelectorAll("[data-search-item]").length;
      expect(textOf(section, "[data-search-part=says]")).toContain(`All ${String(items)} `);
    }
  });

  it("has each list once", () => {
    expect(() => rendered(`${block("glossary")}\n${block("glossary")}`)).toThrow(
      "The glossary stands on this page already.",
    );
  });
});

describe("a link to a place", () => {
  it("is named by the heading, the figure or the number that stands there", () => {
    expect(sectionLink(place("memory#every-byte-of-the-process-has-a-name")).text).toContain(
      ">Every byte of the process has a name<",
    );
    expect(sectionLink(place("capacity#q-emitBytes")).text).toContain("window");
    expect(sectionLink(place("checkpointing#fig-rhythm")).text).toMatch(/>[A-Z].+</);
    expect(sectionLink(place("memory")).text).toBe('<a href="/memory">Memory</a>');
  });

  it("fails where there is no such place", () => {
    expect(() => sectionLink(place("memory#nowhere"))).toThrow('There is no "nowhere" on the page "memory".');
    expect(() => sectionLink(place("nowhere"))).toThrow('There is no page "nowhere".');
  });
});

describe("the sections of a page", () => {
  it("begin at headings outside fences, with ids as Framework makes them", () => {
    const source = "---\ntitle: A\n---\n\n# Top\n\n## RocksDB’s `x`\n\n```text\n## none\n```\n\n### Then\n\n## Then\n";
    expect(sectionsIn(source).map(({ anchor, title }) => [anchor, title])).toEqual([
      [null, "Top"],
      ["rocks-db-s-x", "RocksDB’s x"],
      ["then", "Then"],
      ["then-1", "Then"],
    ]);
  });

  it("are none of a page that is not there", () => {
    expect(sectionsOf("nowhere")).toEqual([]);
  });
});
