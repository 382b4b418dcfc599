import type { Choice } from "./choice.js";
import type { Entry, Subject } from "./subject.js";
import type { Option } from "./view.js";

/** A field to choose with. */
export interface Field {
  readonly id: string;
  readonly title: string;
  readonly options: readonly Option[];
  readonly chosen: string;
}

/** A number in a text, to put sizes in order. */
const UNITS: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};

/** The filters of a subject, one for each facet in which its entries differ. */
export function filterFields({ facets }: Subject, entries: readonly Entry[], { filter }: Choice): readonly Field[] {
  return facets
    .map(({ id, title }) => ({ id, title, values: valuesOf(entries, id), chosen: filter[id] ?? "" }))
    .filter(({ values }) => values.length > 1)
    .map(({ id, title, values, chosen }) => ({
      ...{ id, title, chosen },
      options: [{ value: "", text: "all" }, ...values.map((value) => ({ value, text: value }))],
    }));
}

/** How the rows are shown: which quantity, in which groups, on which scale. */
export function showFields(subject: Subject, choice: Choice): readonly Field[] {
  const quantities = subject.quantities.map(({ id, title }) => ({ value: id, text: title }));
  const groups = subject.facets.map(({ id, title }) => ({ value: id, text: title }));
  return [
    ...(quantities.length > 1 ? [{ id: "quantity", title: "Show", options: quantities, chosen: choice.quantity }] : []),
    { id: "groupBy", title: "Group by", options: [{ value: "", text: "nothing" }, ...groups], chosen: choice.groupBy },
    {
      id: "scale",
      title: "Scale",
      options: [
        { value: "even", text: "from zero" },
        { value: "logarithmic", text: "logarithmic" },
      ],
      chosen: choice.scale,
    },
  ];
}

function valuesOf(entries: readonly Entry[], id: string): readonly string[] {
  return [...new Set(entries.map(({ facets }) => facets[id] ?? ""))].filter((value) => value !== "").sort(inOrder);
}

/** Sizes and times by what they are, texts by their letters. */
function inOrder(one: string, other: string): number {
  const [left, right] = [sizeOf(one), sizeOf(other)];
  return left !== null && right !== null ? left - right : one.localeCompare(other, "en", { numeric: true });
}

function sizeOf(text: string): number | null {
  const [, number = "", unit = ""] = /^([\d.\s]+?)\s?([KMG]?i?B)$/.exec(text) ?? [];
  const base = UNITS[unit];
  return base === undefined ? null : Number(number.replace(/\s/g, "")) * base;
}
