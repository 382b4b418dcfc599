import { checked, namesAs, noFields, replaced, type Changed } from "./change.js";
import { fieldListOf } from "./field-list.js";

/** Lets a field change places with its neighbour. @param at its place in the list, from 0 */
export function moveField(text: string, at: number, way: "up" | "down"): Changed {
  const list = fieldListOf(text);
  const to = way === "up" ? at - 1 : at + 1;
  const [field, neighbour] = [list?.fields[at], list?.fields[to]];
  if (!list || !field || !neighbour) return noFields;
  const names = list.fields.map(({ name }) => name);
  [names[at], names[to]] = [neighbour.name, field.name];
  const next = replaced(text, [
    { from: field.from, to: field.to, by: text.slice(neighbour.from, neighbour.to) },
    { from: neighbour.from, to: neighbour.to, by: text.slice(field.from, field.to) },
  ]);
  return checked(next, namesAs(list, names));
}
