import { fieldListOf, type ListForm } from "../../../model/serialization/edit/field-list.js";

/** A field that can be moved and taken away. */
export interface BuilderField {
  readonly name: string;
  readonly type: string;
}

/** The fields of the type, to be edited one by one. */
export interface BuilderView {
  /** Null for a type that lists no fields. */
  readonly form: ListForm | null;
  readonly fields: readonly BuilderField[];
  /** What to know, in a sentence; empty where there is nothing. */
  readonly says: string;
}

/** Fields of a text that can be read. */
export function builderView(text: string): BuilderView {
  const list = fieldListOf(text);
  if (list === null) {
    return { form: null, fields: [], says: "This type lists no fields: change its text, or begin with another one." };
  }
  const fields = list.fields.slice(0, MOST).map(({ name, type }) => ({ name, type }));
  return { form: list.form, fields, says: "" };
}

/** Fields that are offered: assumed, more than the text of a type may hold. */
const MOST = 300;
