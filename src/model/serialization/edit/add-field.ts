import { checked, namesAs, noFields, recounted, replaced, type Changed } from "./change.js";
import { fieldListOf, type FieldList } from "./field-list.js";
import { typeIn, type FieldType } from "./field-types.js";

/** Adds a field behind the last one. The name does not matter to tuples and rows. Refuses names that are taken or none. */
export function addField(text: string, { name, type }: { name: string; type: FieldType }): Changed {
  const list = fieldListOf(text);
  if (list === null) return noFields;
  const names = list.fields.map((field) => field.name);
  if (list.form !== "arguments" && names.includes(name)) return { refused: `There is a field “${name}” already.` };
  if (list.form !== "arguments" && !isName(name)) return { refused: "The name of a field is a word, such as amount." };
  const written = { from: endOf(list), to: endOf(list), by: declaration(text, list, { name, type }) };
  const next = replaced(text, [written, ...recounted(list, list.fields.length + 1)]);
  return checked(next, namesAs(list, [...names, name]));
}

function isName(name: string): boolean {
  return /^[\p{L}_$][\p{L}\p{Nd}_$]{0,99}$/u.test(name);
}

function endOf({ fields, start }: FieldList): number {
  return fields.at(-1)?.to ?? start;
}

function declaration(text: string, list: FieldList, { name, type }: { name: string; type: FieldType }): string {
  const written = typeIn(type, list.form);
  const comma = list.fields.length > 0 ? ", " : "";
  switch (list.form) {
    case "members":
      return `\n${indentation(text, list)}public ${written} ${name};`;
    case "record":
      return `${comma}${written} ${name}`;
    case "caseClass":
      return `${comma}${name}: ${written}`;
    case "arguments":
      return `${comma}${written}`;
  }
}

/** The white space before the last field, if that begins its line. */
function indentation(text: string, { fields }: FieldList): string {
  const from = fields.at(-1)?.from ?? 0;
  const before = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  return before !== "" && before.trim() === "" ? before : "  ";
}
