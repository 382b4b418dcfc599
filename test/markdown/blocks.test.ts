import { describe, expect, it, test } from "vitest";
import { capacityExercises } from "../../src/exercises/capacity/index.js";
import { derivedQuantities } from "../../src/markdown/workshop.js";
import { AuthorError } from "../../src/markdown/place.js";
import { capacityInputs } from "../../src/model/capacity/inputs.js";
import { slideFigures } from "../../src/model/capacity/slides.js";
import { works } from "../../src/model/works.js";
import { course } from "../../src/shell/course.js";
import { figures } from "../../src/views/figures.js";
import { configurations } from "../../src/views/configurations.js";
import { NO_NUMBER } from "../support/matchers.js";
import { block, page, rendered, repeatedIds, textOf } from "../support/page.js";
import { plainSpaces } from "../support/worlds.js";

/** The line of each configuration that the talk's scenario decides. */
const decidingLines: Readonly<Record<string, string>> = {
  "capacity-now": "execution.checkpointing.interval: 60000 ms",
  "capacity-then": "env.enableCheckpointing(60000);",
  "checkpointing-now": "execution.checkpointing.interval: 60 s",
  "checkpointing-then": "env.enableCheckpointing(60000L, CheckpointingMode.EXACTLY_ONCE);",
  "memory-config": "taskmanager.memory.process.size: 2000m",
  "memory-dynamic": "-D taskmanager.memory.framework.heap.size=134217728b \\",
  "memory-flags": "-Xmx675282931 -Xms675282931 -XX:MaxDirectMemorySize=296117864 -XX:MaxMetaspaceSize=268435456",
  "memory-containers": "requests: { memory: 2000Mi }",
  "memory-then": "containerized.heap-cutoff-ratio: 0.25",
  "memory-log": "Total Process Memory:          1.953gb (2097152000 bytes)",
  "slots-config": "taskmanager.numberOfTaskSlots: 1",
  "slots-program": "// Source, functions and sink pass numbers on: put yours in their places.",
  "slots-then": "taskmanager.numberOfTaskSlots: 1",
  "state-now": "state.backend.type: rocksdb",
  "state-then": "state.backend: rocksdb",
  "serialization-now": "# Message: PojoSerializer, 73 B",
  "serialization-then": "// Message: PojoSerializer, 91 B",
  "security-now": "rest.bind-address: 0.0.0.0",
  "security-then": "security.ssl.enabled: false",
  "deployment-now": "high-availability.type: kubernetes",
  "deployment-operator": "upgradeMode: last-state",
  "deployment-then": "high-availability: zookeeper",
  "production-now": "pipeline.auto-generate-uids: false",
  "production-then": "state.savepoints.dir: hdfs:///savepoints",
  "suspects-now": "# to look into “enrich”; each line costs something: take it out again",
  "suspects-then": "jobmanager.web.backpressure.refresh-interval: 60000",
};

describe("a derivation", () => {
  const section = page(block("derivation", "shuffleBytesPerSecond")).querySelector<HTMLElement>("section.derivation");
  const root = section as HTMLElement;

  it("has the address of its number", () => {
    expect(root.id).toBe("q-shuffleBytesPerSecond");
    expect(root.dataset.derivation).toBe("shuffleBytesPerSecond");
  });

  it("shows formula, numbers and result, and what the slide prints", () => {
    expect(root.querySelectorAll(".steps .step")).toHaveLength(3);
    expect([...root.querySelectorAll(".katex-html [data-v]")].map((one) => plainSpaces(one.textContent))).toEqual([
      "5",
      "80 MB/s",
    ]);
    expect(plainSpaces(textOf(root, ".equals .result") ?? "")).toBe("320 MB/s");
    expect(textOf(root, ".printed")).toBe("the slide: 320 MB/s");
  });

  it("names its source, shows its function, and links to what it comes from and goes into", () => {
    expect(textOf(root, ".background")).toContain("A machine's perspective");
    expect(textOf(root, ".background pre")).toContain("(machines - 1) * receiverBytesPerSecond");
    const targets = [...root.querySelectorAll(".background a")].map((link) => link.getAttribute("href"));
    expect(targets).toEqual(
      expect.arrayContaining(["#q-machines", "#q-receiverBytesPerSecond", "#q-firstInBytesPerSecond"]),
    );
  });

  it("shows the case that holds, of several", () => {
    const cases = [...page(block("derivation", "checkpointBytes")).querySelectorAll<HTMLElement>("[data-case]")];
    expect(cases.map(({ dataset, hidden }) => [dataset.case, hidden])).toEqual([
      ["checkpointBytes:0", false],
      ["checkpointBytes:1", true],
    ]);
  });

  it("says why there is no result", () => {
    const reason = page(
      block("derivation", "memoryUtilisation", "hopefulCpuUtilisation"),
    ).querySelectorAll<HTMLElement>("p.reason");
    expect([...reason].map(({ hidden, textContent }) => [hidden, textContent])).toEqual([
      [true, ""],
      [false, "Cores per machine: not stated."],
    ]);
  });
});

describe("the ledger", () => {
  const ids = (root: ParentNode) =>
    [...root.querySelectorAll<HTMLElement>("details.ledger-entry")].map(({ id }) => id.slice(2));

  it("has every derived number that the page has not derived before", () => {
    const root = page(block("derivation", "entryBytes", "stateBytes") + block("ledger capacity"));
    const all = derivedQuantities("capacity").map(({ id }) => id);
    expect(ids(root)).toEqual(all.filter((id) => !["entryBytes", "stateBytes"].includes(id)));
    expect(repeatedIds(root)).toEqual([]);
  });

  it("of inputs has every input with what it means and where its value is from", () => {
    const root = page(block("input-ledger capacity"));
    expect(ids(root)).toEqual(capacityInputs.map(({ id }) => id));
    expect(textOf(root, "#q-drainSeconds .background")).toBe("Assumed: half of the talk's slide.");
  });

  it("has the numbers of its own chapter only, and links to those of others where they are", () => {
    const root = page(block("ledger checkpointing") + block("input-ledger checkpointing"), "/checkpointing");
    expect(ids(root)).toContain("periodSeconds");
    expect(ids(root)).not.toContain("checkpointBytes");
    const links = [...root.querySelectorAll("#q-slowestBytes .background a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(expect.arrayContaining(["#q-slowestFactor", "/capacity#q-checkpointBytes"]));
  });

  it("of a chapter that is not there is refused", () => {
    expect(() => page(block("ledger cooking"))).toThrow('There is no chapter "cooking".');
  });
});

describe("a figure", () => {
  it.each(Object.keys(figures))("%s has its question, both pictures, its finding and its table", (name) => {
    const root = page(block(`figure ${name}`));
    expect(root.querySelector("figure")?.id).toBe(`fig-${name}`);
    for (const part of ["[data-figure-title]", "[data-finding]", "[data-table] td"])
      expect(textOf(root, part)).toBeTruthy();
    for (const size of ["wide", "narrow"])
      expect(root.querySelectorAll(`[data-picture="${size}"] > svg`)).toHaveLength(1);
    expect(root.querySelector("[role=img]")?.getAttribute("aria-label")).toMatch(/\.$/);
    expect(root.body.innerHTML).not.toMatch(NO_NUMBER);
  });
});

describe("other blocks", () => {
  test("fields are one for each input named, with an id of their own", () => {
    const root = page(block("inputs", "machines", "", "stateDisk") + block("inputs", "machines"));
    expect([...root.querySelectorAll<HTMLElement>(".field")].map(({ dataset }) => dataset.field)).toEqual([
      "machines",
      "stateDisk",
      "machines",
    ]);
    expect(repeatedIds(root)).toEqual([]);
  });

  test.each(capacityExercises.map(({ id, title }) => [id, title]))("the exercise %s has its title", (id, title) => {
    expect(textOf(page(block(`exercise ${id}`)), "h3")).toContain(title);
  });

  test("the slides' figures are a row each", () => {
    const root = page(block("slides"));
    expect(root.querySelectorAll("[data-slides] tbody tr")).toHaveLength(slideFigures.length);
    expect(root.querySelector("tbody")?.textContent).toContain("82,68 Gigabit/s");
  });

  it("write every configuration that there is", () => {
    expect(Object.keys(decidingLines)).toEqual(Object.keys(configurations));
  });

  test.each(Object.entries(decidingLines))("the configuration %s has the line that decides: %s", (id, line) => {
    const text = textOf(page(block(`configuration ${id}`)), "[data-configuration] [data-text]") ?? "";
    expect(text.split("\n").map((one) => one.trim())).toContain(line);
  });

  test("the course has every chapter", () => {
    const titles = [...page(block("course")).querySelectorAll(".course-title")].map(({ textContent }) => textContent);
    expect(titles).toEqual(course.map(({ title }) => title));
  });

  test("the sources are every work, linked where it has an address", () => {
    const root = page(block("sources"));
    expect(root.querySelectorAll("li")).toHaveLength(Object.keys(works).length);
    expect(root.querySelector("li a")?.getAttribute("href")).toBe(works.talk.url);
  });

  test("then and now are rows with sources, and what stands in them is Markdown with marks", () => {
    const line = "Topic | `then` | talk: a slide | now [[machines]] | flink: a class";
    const root = page(`[[machines]]\n\n${block("then-now", line)}`);
    expect(textOf(root, "tbody th")).toBe("Topic");
    expect(textOf(root, "td.then code")).toBe("then");
    expect([...root.querySelectorAll("cite")].map(({ textContent }) => textContent)).toEqual([
      `${works.talk.title} (2017): a slide`,
      `${works.flink.title} (2026): a class`,
    ]);
    expect(root.querySelectorAll("td.now input")).toHaveLength(1);
    expect(repeatedIds(root)).toEqual([]);
  });

  test("code that is no block of the workbook stays code", () => {
    expect(rendered(block("yaml", "a: 1"))).toContain('<code class="language-yaml">a: 1');
    expect(rendered(block("js {echo}", "a"))).toContain("<code");
  });
});

describe("a mistake in a block fails the build with its place", () => {
  test.each([
    [block("derivation", "nonsense"), `There is no derived quantity "nonsense".`],
    [block("derivation", "machines"), `There is no derived quantity "machines".`],
    [block("derivation", "entryBytes", "entryBytes"), `"entryBytes" is derived on this page already.`],
    [block("figure nonsense"), `There is no figure "nonsense".`],
    [block("figrue minute"), `There is no block "figrue".`],
    [block("constructor", "a"), `There is no block "constructor".`],
    [block("figure"), `There is no figure "".`],
    [block("figure constructor"), `There is no figure "constructor".`],
    [block("exercise nonsense"), `There is no exercise "nonsense".`],
    [block("configuration nonsense"), `There is no configuration "nonsense".`],
    [block("inputs", "nonsense"), `There is no input "nonsense".`],
    [block("then-now", "a | b"), `A line of then-now has five parts with " | " between them.`],
    [block("then-now", "a | b | rumour: c | d | talk: e"), `There is no work "rumour".`],
    [block("then-now", "a | [[nonsense]] | talk: c | d | talk: e"), `There is no quantity "nonsense".`],
  ])("%j: %s", (source, problem) => {
    expect(() => rendered(`First.\n\n${source}`, "/draft")).toThrow(
      new AuthorError(problem, { file: "src/draft.md", line: 3 }),
    );
  });
});

test.each(["figure minute", "exercise shuffle-out"])("a %s that stands on a page twice fails the build", (head) => {
  expect(() => rendered(`${block(head)}\n${block(head)}`)).toThrow(`:4: The ${head} stands on this page already.`);
});
