import { describe, expect, it, test } from "vitest";
import { clusterFigure } from "../../src/components/cluster-figure.js";
import { configuration } from "../../src/components/configuration.js";
import { courseList } from "../../src/components/course-list.js";
import { derivation, ledgerEntry, type DerivationParts } from "../../src/components/derivation.js";
import { choiceField, inlineChoice, inlineNumber, numberField } from "../../src/components/field.js";
import { dataTable, figure } from "../../src/components/figure.js";
import { html, raw, type Markup } from "../../src/components/html.js";
import { inputEntry } from "../../src/components/input-entry.js";
import { liveNumber, plainNumber, sentence } from "../../src/components/number.js";
import { inputsPanel, panelGroups } from "../../src/components/panel.js";
import { strip } from "../../src/components/strip.js";
import { thenNow } from "../../src/components/then-now.js";
import { weekBlock } from "../../src/components/week.js";
import { documentOf, repeatedIds, textOf } from "../support/page.js";

/** What a careless or a hostile author could write anywhere. */
const EVIL = `<b>bold</b> "quoted" & 'so on'`;

const derivationParts: DerivationParts = {
  id: "sum",
  title: EVIL,
  cases: [{ says: EVIL, formula: raw("a + b"), numbers: null }],
  activeCase: 0,
  account: null,
  result: EVIL,
  reason: EVIL,
  printed: EVIL,
  source: EVIL,
  from: [{ title: EVIL, href: EVIL }],
  into: [{ title: EVIL, href: EVIL }],
  code: EVIL,
};

const field = {
  id: "rate",
  place: "p1",
  title: EVIL,
  help: EVIL,
  text: EVIL,
  words: EVIL,
  position: 500,
  placeholder: EVIL,
};
const choice = { id: "kind", place: "p2", title: EVIL, help: EVIL, value: EVIL, options: [[EVIL, EVIL]] as const };
const load = { id: "in", name: EVIL, thing: "messages", utilisation: 0.6, atMost: 0.8, text: EVIL };

const framed = {
  title: EVIL,
  finding: EVIL,
  description: EVIL,
  table: { columns: [EVIL], rows: [[EVIL]] },
  wide: html`<svg></svg>`,
  narrow: html`<svg></svg>`,
};
const blocks: Readonly<Record<string, Markup>> = {
  figure: figure({ ...framed, id: "bars" }),
  clusterFigure: clusterFigure({ ...framed, name: "bars" }),
  weekBlock: weekBlock({ ...framed, basis: EVIL, choices: [1, 10], weeks: 10, seed: 1 }),
};

/** Every component with the same text in all of its places. */
const components: Readonly<Record<string, Markup>> = {
  configuration: configuration({ id: "now", title: EVIL, text: EVIL }),
  courseList: courseList([{ title: EVIL, question: EVIL, path: "./a", minutes: 5 }]),
  derivation: derivation(derivationParts),
  ledgerEntry: ledgerEntry(derivationParts),
  numberField: numberField(field),
  choiceField: choiceField(choice),
  inlineNumber: inlineNumber(field),
  inlineChoice: inlineChoice(choice),
  ...blocks,
  inputEntry: inputEntry({ id: "rate", title: EVIL, symbol: null, text: EVIL, help: EVIL, source: EVIL }),
  liveNumber: liveNumber({ id: "sum", title: EVIL, text: EVIL, href: EVIL }),
  plainNumber: plainNumber({ id: "sum", text: EVIL }),
  sentence: sentence({ id: "answer", text: EVIL }),
  panel: html`${inputsPanel()}${panelGroups([{ title: EVIL, fields: [html`<p>a field</p>`] }])}`,
  strip: strip({ preset: "talk", presets: [{ id: "talk", title: EVIL }], binding: EVIL, loads: [load] }),
  thenNow: thenNow([{ topic: EVIL, then: html`then`, thenSource: EVIL, now: html`now`, nowSource: EVIL }]),
};

describe.each(Object.entries(components))("%s", (_, markup) => {
  const root = documentOf(markup);

  it("shows text as text, wherever it stands", () => {
    expect(root.querySelector("b")).toBeNull();
    const shown = [...root.querySelectorAll("*")].flatMap((one) => [
      one.children.length === 0 ? one.textContent : "",
      ...[...one.attributes].map(({ value }) => value),
    ]);
    expect(shown.some((text) => text.includes(EVIL))).toBe(true);
  });

  it("has no handlers in its attributes and no id twice", () => {
    const names = [...root.body.querySelectorAll("*")].flatMap((one) => one.getAttributeNames());
    expect(names.filter((name) => name.startsWith("on"))).toEqual([]);
    expect(repeatedIds(root)).toEqual([]);
  });

  it("names every control, and points only to what is there", () => {
    for (const control of root.querySelectorAll<HTMLInputElement>("input, select, button")) {
      const name = control.getAttribute("aria-label") ?? control.labels?.[0]?.textContent ?? control.textContent;
      expect(name.trim(), control.outerHTML).not.toBe("");
    }
    for (const attribute of ["aria-labelledby", "aria-describedby", "for"]) {
      for (const one of root.querySelectorAll(`[${attribute}]`)) {
        const ids = (one.getAttribute(attribute) ?? "").split(" ");
        for (const id of ids) expect(root.getElementById(id), `${attribute} ${id}`).not.toBeNull();
      }
    }
  });
});

describe.each(Object.entries(blocks))("the picture of %s", (_, markup) => {
  const root = documentOf(markup);

  it("is there in both variants, with what it looks like in words", () => {
    const sizes = [...root.querySelectorAll("[data-picture]")].map((one) => one.getAttribute("data-picture"));
    expect(sizes).toEqual(["wide", "narrow"]);
    expect(root.querySelector(".picture")?.getAttribute("aria-label")).toBe(EVIL);
  });

  it("has its table behind it, with the buttons that carry both away", () => {
    expect(textOf(root, ".behind summary")).toBe("The table behind it");
    expect(root.querySelector(".behind .table-scroll")?.getAttribute("aria-label")).toBe(`Table: ${EVIL}`);
    expect(textOf(root, ".behind td")).toBe(EVIL);
    for (const button of ["data-copy-csv", "data-save-svg"])
      expect(root.querySelector(`.behind button[${button}]`), button).not.toBeNull();
  });
});

describe("a derivation", () => {
  const parts: DerivationParts = {
    ...derivationParts,
    title: "Sum",
    cases: [
      { says: "with both", formula: raw("a + b"), numbers: raw("1 + 2") },
      { says: "with one", formula: raw("a"), numbers: null },
    ],
    activeCase: 1,
    result: "3",
    reason: "",
    printed: null,
    from: [
      { title: "Kafka's end", href: "#q-a" },
      { title: "The other end", href: "/capacity#q-b" },
    ],
    into: [],
  };
  const root = documentOf(derivation(parts));

  it("shows the case that holds and hides the others", () => {
    const cases = [...root.querySelectorAll<HTMLElement>("[data-case]")];
    expect(cases.map(({ hidden }) => hidden)).toEqual([true, false]);
    expect(cases.map((one) => textOf(one, ".case"))).toEqual(["With both:", "With one:"]);
  });

  it("hides the place for a reason while there is none", () => {
    expect(root.querySelector<HTMLElement>("[data-reason]")?.hidden).toBe(true);
    expect(
      documentOf(derivation({ ...parts, reason: "No." })).querySelector<HTMLElement>("[data-reason]")?.hidden,
    ).toBe(false);
  });

  it("writes titles inside a sentence in lower case, but not names", () => {
    expect(textOf(root, ".background")).toContain("From Kafka's end, the other end.");
    expect(textOf(root, ".background")).not.toContain("Into");
  });

  it("says of a single case nothing about when it holds", () => {
    expect(documentOf(derivation({ ...parts, cases: parts.cases.slice(0, 1) })).querySelector(".case")).toBeNull();
  });

  it("is the same, collapsed to its result, in a ledger", () => {
    const entry = documentOf(ledgerEntry(parts));
    expect(textOf(entry, "summary .result")).toBe("3");
    expect(entry.querySelectorAll("[data-case]")).toHaveLength(2);
    expect(entry.querySelector("details")?.open).toBe(false);
  });
});

describe("a table", () => {
  it("has a heading for each column and a cell for each entry", () => {
    const root = documentOf(
      dataTable({
        columns: ["a", "b"],
        rows: [
          ["1", "2"],
          ["3", "4"],
        ],
      }),
    );
    expect([...root.querySelectorAll("th")].map((one) => [one.textContent, one.scope])).toEqual([
      ["a", "col"],
      ["b", "col"],
    ]);
    expect(
      [...root.querySelectorAll("tbody tr")].map((row) => [...row.children].map((one) => one.textContent)),
    ).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });
});

describe("the strip", () => {
  test.each([
    ["half full", 0.5, 0.5, "--at: 0.500; --most: 0.500", false],
    ["over full", 1.5, 2, "--at: 1.000; --most: 1.000", false],
    ["of unknown load", NaN, NaN, "--at: 0; --most: 0", true],
  ])("draws a resource that is %s", (_, utilisation, atMost, style, unknown) => {
    const root = documentOf(strip({ preset: "", presets: [], binding: "", loads: [{ ...load, utilisation, atMost }] }));
    expect(root.querySelector(".bar")?.getAttribute("style")).toBe(style);
    expect(root.querySelector(".load")?.classList.contains("unknown")).toBe(unknown);
  });

  it("has the scenario in use chosen", () => {
    const presets = [
      { id: "talk", title: "The talk" },
      { id: "post", title: "The post" },
    ];
    const root = documentOf(strip({ preset: "post", presets, binding: "", loads: [] }));
    expect(root.querySelector("select")?.value).toBe("post");
  });
});

describe("the course", () => {
  it("links chapters that are written, and names those that are planned", () => {
    const root = documentOf(
      courseList([
        { title: "One", question: "Which?", path: "./one", minutes: 45 },
        { title: "Two", question: "What?", path: null, minutes: null },
      ]),
    );
    expect(root.querySelector(".written a")?.getAttribute("href")).toBe("./one");
    expect(textOf(root, ".written .minutes")).toBe("45 minutes");
    expect(root.querySelector(".planned a")).toBeNull();
    expect(textOf(root, ".planned .minutes")).toBe("planned");
  });
});
