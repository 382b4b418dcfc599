import { checked, namesAs, noFields, recounted, replaced, type Changed, type Replacement } from "./change.js";
import { fieldListOf, type FieldList } from "./field-list.js";

/** Takes a field away. @param at its place in the list, from 0 */
export function removeField(text: string, at: number): Changed {
  const list = fieldListOf(text);
  if (list === null || list.fields[at] === undefined) return noFields;
  if (list.form === "arguments" && list.fields.length === 1)
    return { refused: "The last field of a tuple or a row stays." };
  const names = list.fields.filter((_, place) => place !== at).map(({ name }) => name);
  const next = replaced(text, [...gap(text, list, at), ...recounted(list, names.length)]);
  return checked(next, namesAs(list, names));
}

function gap(text: string, { form, fields }: FieldList, at: number): readonly Replacement[] {
  const [before, field, after] = [fields[at - 1], fields[at], fields[at + 1]];
  if (!field) return [];
  if (form === "members") return [{ ...lineOf(text, field), by: "" }];
  // A comma goes with the field: the one before it, or the one behind the first.
  if (before) return [{ from: before.to, to: field.to, by: "" }];
  return [{ from: field.from, to: after?.from ?? field.to, by: "" }];
}

/** The field, and the white space in front of it with the end of the line above where it begins its line. */
function lineOf(text: string, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const above = text.lastIndexOf("\n", from - 1);
  const isFirst = above >= 0 && text.slice(above, from).trim() === "";
  return { from: isFirst ? above : from, to };
}
