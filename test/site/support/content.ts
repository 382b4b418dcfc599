import type { Page } from "playwright-core";
import { expect } from "vitest";
import { SLIDER_STEPS } from "../../../src/components/field.js";
import { reference } from "../../../src/markdown/reference.js";
import { quantityOf } from "../../../src/model/graph.js";
import { inputs, type Input } from "../../../src/scenario/inputs.js";
import { toQuery } from "../../../src/scenario/query.js";
import { changed, type Scenario } from "../../../src/scenario/scenario.js";
import { bindingResource, resourceLoads } from "../../../src/views/capacity/resources.js";
import { slidesTable } from "../../../src/views/capacity/slides.js";
import { numberFieldView } from "../../../src/views/fields.js";
import { figures } from "../../../src/views/figures.js";
import { bindingLabel } from "../../../src/views/strip.js";
import { valueText } from "../../../src/views/value-text.js";
import { configurations } from "../../../src/views/configurations.js";
import { phrases } from "../../../src/views/phrases.js";
import { workbookModel } from "../../../src/views/workbook.js";
import { worldOf } from "../../../src/views/world.js";

/** Something on a page that depends on the scenario, such as "number machines" or "finding loss", and what it says. */
export type Saying = readonly [name: string, text: string];

/** All that a page says about the scenario, in the order of the page. Runs in the page. */
function sayings(): Saying[] {
  const found: Saying[] = [];
  const all = (name: string, say: (element: Element, key: string) => Saying): void => {
    document.querySelectorAll(`[data-${name}]`).forEach((element) => {
      found.push(say(element, element.getAttribute(`data-${name}`) ?? ""));
    });
  };
  const text = (element: Element): string => element.textContent.trim();
  const isShown = (element: Element): string => (element.hasAttribute("hidden") ? "hidden" : "shown");
  const cells = (element: Element): string =>
    Array.from(element.querySelectorAll("tr"), (row) => Array.from(row.children, text).join(" | ")).join("\n");
  const figureOf = (element: Element): string => element.closest("[data-figure]")?.getAttribute("data-figure") ?? "";

  all("v", (element, id) => [`number ${id}`, text(element)]);
  all("m", (element, id) => [`spoken number ${id}`, text(element)]);
  all("s", (element, name) => [`sentence ${name}`, text(element)]);
  all("reason", (element, id) => [`reason ${id}`, element.hasAttribute("hidden") ? "" : text(element)]);
  all("case", (element, key) => [`case ${key}`, isShown(element)]);
  all("input", (element, id) => [`field ${id}`, (element as HTMLInputElement).value]);
  all("slider", (element, id) => [`slider ${id}`, (element as HTMLInputElement).value]);
  all("slider", (element, id) => [`spoken slider ${id}`, element.getAttribute("aria-valuetext") ?? ""]);
  all("words", (element, id) => [`words ${id}`, text(element)]);
  all("problem", (element, id) => [`problem ${id}`, element.hasAttribute("hidden") ? "" : text(element)]);
  all("reset", (element, id) => [`reset ${id}`, isShown(element)]);
  all("preset", (element) => ["preset", (element as HTMLSelectElement).value]);
  all("changed", (element) => ["changed", element.hasAttribute("hidden") ? "" : text(element)]);
  all("reset-all", (element) => ["reset all", isShown(element)]);
  all("binding", (element) => ["binding", text(element)]);
  all("loads", (element) => ["loads", Array.from(element.children, (load) => load.getAttribute("title")).join("\n")]);
  all("figure-title", (element) => [`title ${figureOf(element)}`, text(element)]);
  all("finding", (element) => [`finding ${figureOf(element)}`, text(element)]);
  all("description", (element) => [`description ${figureOf(element)}`, element.getAttribute("aria-label") ?? ""]);
  document.querySelectorAll(".behind[open] [data-table]").forEach((element) => {
    found.push([`table ${figureOf(element)}`, cells(element)]);
  });
  all("slides", (element) => ["slides", cells(element)]);
  document.querySelectorAll("[data-configuration] [data-text]").forEach((element) => {
    const block = element.closest("[data-configuration]");
    const id = block?.getAttribute("data-configuration") ?? "";
    // What nobody came near yet is as it was built, without a link.
    found.push([`configuration ${id}${block?.hasAttribute("data-ready") ? "" : " as built"}`, text(element)]);
  });
  return found;
}

/** What a page must say about a scenario, worked out here and not in the page. */
function expectedSayings(scenario: Scenario, pageAddress: string | null): ReadonlyMap<string, string> {
  const world = worldOf(workbookModel, scenario.values);
  const { evaluation } = world;
  const said = new Map<string, string>();
  for (const { id, kind } of workbookModel.quantities) {
    const text = valueText(quantityOf(workbookModel, id), evaluation);
    said.set(`number ${id}`, text).set(`spoken number ${id}`, text);
    if (kind !== "derived") continue;
    said.set(`reason ${id}`, evaluation.reasons.get(id)?.impossible ?? "");
    for (let index = 0; index < 9; index++) {
      said.set(`case ${id}:${String(index)}`, evaluation.cases[id] === index ? "shown" : "hidden");
    }
  }
  for (const [name, write] of Object.entries(phrases)) said.set(`sentence ${name}`, write(world));
  const differ = changed(scenario);
  for (const input of inputs) {
    for (const [what, text] of fieldSayings(input, scenario)) said.set(`${what} ${input.id}`, text);
    said.set(`problem ${input.id}`, "").set(`reset ${input.id}`, differ.includes(input.id) ? "shown" : "hidden");
  }
  said.set("preset", scenario.preset);
  said.set("changed", differ.length > 0 ? `${String(differ.length)} changed` : "");
  said.set("reset all", differ.length > 0 ? "shown" : "hidden");
  said.set("binding", bindingLabel(bindingResource(world)));
  said.set(
    "loads",
    resourceLoads(world)
      .map(({ name, text }) => `${name}: ${text}`)
      .join("\n"),
  );
  for (const [name, see] of Object.entries(figures)) {
    const { title, finding, description, table } = see(world, reference);
    said.set(`title ${name}`, title).set(`finding ${name}`, finding).set(`description ${name}`, description);
    said.set(`table ${name}`, lines(table));
  }
  said.set("slides", lines(slidesTable(world)));
  const link = pageAddress === null ? "" : `${pageAddress}?${toQuery(scenario, { explicit: true })}`;
  for (const [id, configure] of Object.entries(configurations)) {
    said.set(`configuration ${id}`, configure(world, link).text.trim());
    said.set(`configuration ${id} as built`, configure(world, "").text.trim());
  }
  return said;
}

function fieldSayings(input: Input, { values }: Scenario): readonly Saying[] {
  const value = values[input.id as keyof typeof values];
  if (input.kind !== "number") return [["field", String(value)]];
  const { text, words, position, placeholder } = numberFieldView(input, value);
  return [
    ["field", text],
    ["slider", String(Math.round(position * SLIDER_STEPS))],
    ["spoken slider", text || placeholder],
    ["words", words],
  ];
}

function lines({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  return [columns, ...rows].map((row) => row.map((cell) => cell.trim()).join(" | ")).join("\n");
}

/** Everything that a page says. */
export async function everythingSaid(page: Page): Promise<readonly Saying[]> {
  return page.evaluate(sayings);
}

interface AgreementOptions {
  /** Kinds of sayings to leave out, such as "field machines" while somebody types in it. */
  readonly except?: readonly string[];
  /** Whether the page's scripts run, which write its address into some of the texts. */
  readonly live?: boolean;
}

/** Compares a page with the model in a scenario, as often as it is called: what does not agree, empty when all does. */
function comparison(
  page: Page,
  scenario: Scenario,
  { except = [], live = true }: AgreementOptions,
): () => Promise<readonly string[]> {
  const { origin, pathname } = new URL(page.url());
  const expected = expectedSayings(scenario, live ? origin + pathname : null);
  return async () =>
    (await everythingSaid(page))
      .filter(([name, text]) => !except.includes(name) && expected.get(name) !== text)
      .map(([name, text]) => `${name}: "${text}", not "${expected.get(name) ?? "(nothing)"}"`);
}

/** What on a page does not agree with the model in this scenario: empty when all does. */
export async function disagreements(
  page: Page,
  scenario: Scenario,
  options: AgreementOptions = {},
): Promise<readonly string[]> {
  return comparison(page, scenario, options)();
}

/** Expects everything on a page to agree with the model, as soon as it has settled. */
export async function expectAgreement(page: Page, scenario: Scenario, except: readonly string[] = []): Promise<void> {
  const compare = comparison(page, scenario, { except });
  // A handful shows what is wrong; a scenario that was missed altogether would show a thousand.
  await expect.poll(async () => (await compare()).slice(0, 10)).toEqual([]);
}
