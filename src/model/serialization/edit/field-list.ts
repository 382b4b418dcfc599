import { simpleName } from "../extraction/class-names.js";
import { readTypes } from "../java/read-types.js";
import type { TypeText } from "../types/declared.js";
import { argumentFields } from "./forms/arguments.js";
import { componentFields } from "./forms/components.js";
import { memberFields } from "./forms/members.js";
import { placedTokens, type PlacedToken } from "./placed-tokens.js";

/** A field where a text declares it. */
export interface ListedField {
  readonly name: string;
  /** As it is written. */
  readonly type: string;
  /** Where its declaration begins, with modifiers and annotations. */
  readonly from: number;
  /** Behind its declaration: behind the semicolon of a field, before the comma of a component. */
  readonly to: number;
}

/** How a type lists its fields: members of a class, components of a record or of a case class, arguments of a tuple or row. */
export type ListForm = "members" | "record" | "caseClass" | "arguments";

/** The fields of the type that a text is about, in the order of the text. */
export interface FieldList {
  readonly form: ListForm;
  readonly fields: readonly ListedField[];
  /** Where the first field would stand if there were none. */
  readonly start: number;
  /** What is to be counted along: the name of a tuple. */
  readonly tuple?: PlacedToken;
}

/** The fields of the root of a text; null where the text cannot be read, or the root does not list fields. */
export function fieldListOf(text: string): FieldList | null {
  const reading = readTypes(text);
  if ("problems" in reading) return null;
  const { root } = reading;
  if (root.kind !== "named") return null;
  const tokens = placedTokens(text);
  const declared = reading.classes.find(({ name }) => name === root.name);
  if (!declared) return tupleOrRow.test(root.name) ? argumentFields(tokens, text) : null;
  const at = nameAt(tokens, declared);
  if (at < 0) return null;
  if (declared.form === "class") return memberFields({ tokens, at, text }, declared);
  if (declared.form === "record" || declared.form === "caseClass")
    return componentFields({ tokens, at, text }, declared.form);
  return null;
}

const tupleOrRow = /^org\.apache\.flink\.(?:api\.java\.tuple\.Tuple[1-9]\d?|types\.Row)$/;

/** Where the declaration of a class has its name. */
function nameAt(tokens: readonly PlacedToken[], { name, line }: TypeText["classes"][number]): number {
  const wanted = simpleName(name);
  const isIt = (token: PlacedToken, at: number): boolean =>
    token.text === wanted && (tokens[at - 1]?.text === "class" || tokens[at - 1]?.text === "record");
  const atLine = tokens.findIndex((token, at) => isIt(token, at) && token.line >= line);
  return atLine >= 0 ? atLine : tokens.findIndex(isIt);
}
