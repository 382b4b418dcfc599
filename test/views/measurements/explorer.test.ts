import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explorerResult } from "../../../src/components/measurements/result.js";
import { measurementsMarkup } from "../../../src/markdown/measurements.js";
import { reference } from "../../../src/markdown/reference.js";
import { NOTHING_MEASURED } from "../../../src/model/measurements/measurements.js";
import { barScale } from "../../../src/views/measurements/explorer/bars.js";
import { filtered, firstChoice, type Choice } from "../../../src/views/measurements/explorer/choice.js";
import { rowsTable } from "../../../src/views/measurements/explorer/csv.js";
import { filterFields, showFields } from "../../../src/views/measurements/explorer/form.js";
import { subjects } from "../../../src/views/measurements/explorer/subjects.js";
import { explorerView } from "../../../src/views/measurements/explorer/view.js";
import { expectSentence, NO_NUMBER } from "../../support/matchers.js";

const { measurements } = reference;

describe.each(Object.values(subjects))("The explorer of $name", (subject) => {
  const entries = subject.entries(measurements);
  const first = firstChoice(subject, entries);
  const view = (choice: Partial<Choice> = {}) => explorerView(subject, entries, { ...first, ...choice });
  const rowsOf = (shown: ReturnType<typeof view>) => shown.groups.flatMap(({ rows }) => rows);

  it("shows a part of the rows at first, each by a name of its own", () => {
    const names = rowsOf(view()).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(4);
    expect(names.length).toBeLessThan(entries.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it("shows every row without a filter, the smallest first", () => {
    const shown = view({ filter: {} }).shown.map(({ values }) => values[first.quantity]?.value ?? NaN);
    expect(shown).toHaveLength(entries.length);
    expect(shown).toEqual([...shown].sort((one, other) => one - other));
  });

  it("keeps what all filters let through, for any choice, and never shows that a number is none", () => {
    const fields = [...filterFields(subject, entries, first)];
    const filterOf = fc.record(
      Object.fromEntries(fields.map(({ id, options }) => [id, fc.constantFrom(...options.map(({ value }) => value))])),
    );
    const shows = showFields(subject, first);
    const showOf = fc.record(
      Object.fromEntries(shows.map(({ id, options }) => [id, fc.constantFrom(...options.map(({ value }) => value))])),
    );
    const baseOf = fc.constantFrom("", "nobody", ...entries.map(({ id }) => id));
    fc.assert(
      fc.property(filterOf, showOf, baseOf, (filter, show, base) => {
        const choice = { ...first, ...show, filter, base } as Choice;
        const shown = explorerView(subject, entries, choice);
        expectSentence(shown.says);
        expect(shown.shown.length).toBe(filtered(entries, choice).length);
        for (const { facets } of shown.shown) {
          for (const [id, value] of Object.entries(filter)) expect(["", facets[id]]).toContain(value);
        }
        expect(explorerResult(shown).text).not.toMatch(NO_NUMBER);
        for (const { bar } of rowsOf(shown)) {
          for (const share of bar ? [bar.value, bar.low, bar.high] : []) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it("shows ratios to the row that is picked: that one is 1, and the order stays", () => {
    const plain = view();
    const base = plain.shown[1]?.id ?? "";
    const compared = view({ base });
    expect(compared.shown).toEqual(plain.shown);
    expect(rowsOf(compared)[1]?.text).toBe("1×");
    expect(rowsOf(compared)[0]?.text).toMatch(/^[\d.]+×$/);
    expect(compared.says).toContain(rowsOf(plain)[1]?.name);
  });

  it("forgets the row to compare with when a filter takes it out", () => {
    const gone = entries.find((entry) => !view().shown.includes(entry));
    expect(view({ base: gone?.id ?? "" }).quantity).toBe(view().quantity);
  });

  it("groups by a facet: each group has its head, and together they have all rows", () => {
    const groupBy = filterFields(subject, entries, first)[0]?.id ?? "";
    const { groups } = view({ filter: {}, groupBy });
    expect(groups.length).toBeGreaterThan(1);
    expect(new Set(groups.map(({ head }) => head)).size).toBe(groups.length);
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(entries.length);
  });

  it("gives the rows shown as they stand in the file", () => {
    const table = rowsTable(view({ filter: {} }).shown);
    expect(table.columns.slice(0, 2)).toEqual(["run", "flink"]);
    expect(table.rows.length).toBeGreaterThanOrEqual(entries.length);
    expect(JSON.stringify(table)).not.toMatch(NO_NUMBER);
  });

  it("says so where nothing has been measured", () => {
    const none = subject.entries(NOTHING_MEASURED);
    const empty = explorerView(subject, none, firstChoice(subject, none));
    expect(empty.says).toBe("Nothing has been measured yet.");
    expect(explorerResult(empty).text).not.toMatch(NO_NUMBER);
  });

  it("stands in a page with its default view and the links to its files", () => {
    const { text } = measurementsMarkup(subject.name);
    for (const { path } of subject.files) expect(text).toContain(`href="${path}"`);
    expect(text).toContain(view().says);
    expect(text).not.toMatch(NO_NUMBER);
  });
});

it("An unknown name is refused", () => {
  expect(() => measurementsMarkup("weather")).toThrow("weather");
});

it("Sizes are offered from the smallest to the largest", () => {
  const { state } = subjects;
  const entries = state.entries(measurements);
  const field = filterFields(state, entries, firstChoice(state, entries)).find(({ id }) => id === "value");
  expect(field?.options.map(({ text }) => text.replace(/\u00a0/g, " "))).toEqual([
    "all",
    "8 B",
    "100 B",
    "1 KB",
    "10 KB",
  ]);
});

it("A logarithmic scale has dots, from the smallest value to the end of the largest error", () => {
  const values = [
    { value: 1, low: 0, high: 2 },
    { value: 100, low: 90, high: 1000 },
  ];
  const [small, large] = values.map(barScale(values, "logarithmic"));
  expect(small).toMatchObject({ from: null, low: 0 });
  expect(small?.value).toBeLessThan(0.05);
  expect(large?.high).toBe(1);
  expect(large?.value).toBeCloseTo(0.03 + 0.97 * (2 / 3));
});
