import type { DeclaredClass } from "../../types/declared.js";
import type { FieldList, ListedField } from "../field-list.js";
import { depths, type PlacedToken } from "../placed-tokens.js";
import { within, withoutAdornment } from "./pieces.js";

/** A declaration within a text. */
export interface Found {
  readonly tokens: readonly PlacedToken[];
  /** The token that names the class. */
  readonly at: number;
  readonly text: string;
}

/** The fields of a class that its objects have and Flink may write; null where the text is not as expected. */
export function memberFields({ tokens, at, text }: Found, declared: DeclaredClass): FieldList | null {
  const open = tokens.findIndex((token, place) => place > at && token.text === "{");
  const body = within(tokens, { open, withAngles: false });
  if (body === null) return null;
  const kept = declared.fields.filter(
    ({ modifiers }) => !modifiers.includes("static") && !modifiers.includes("transient"),
  );
  const names = new Set(kept.map(({ name }) => name));
  const fields = membersOf(body).flatMap((member) => fieldsIn(member, { names, text }));
  return { form: "members", fields, start: tokens[open]?.to ?? 0 };
}

/** The members of a body: each ends with a semicolon, or with the bracket of its own body. */
function membersOf(body: readonly PlacedToken[]): readonly (readonly PlacedToken[])[] {
  const depth = depths(body, { withAngles: false });
  const members: PlacedToken[][] = [[]];
  // The brackets of a value, such as those of an array, do not end the member.
  let isValue = false;
  body.forEach((token, at) => {
    members.at(-1)?.push(token);
    if (depth[at] !== 0) return;
    if (token.text === "=") isValue = true;
    if (token.text !== ";" && (token.text !== "}" || isValue)) return;
    members.push([]);
    isValue = false;
  });
  return members.filter((member) => member.at(-1)?.text === ";");
}

const behindName = new Set([";", "=", ",", "["]);

/** The field that a member declares; several fields of one declaration cannot be told apart and are none. */
function fieldsIn(
  member: readonly PlacedToken[],
  { names, text }: { names: ReadonlySet<string>; text: string },
): readonly ListedField[] {
  const bare = withoutAdornment(member);
  const depth = depths(bare, { withAngles: true });
  const value = bare.findIndex((token) => token.text === "=");
  const found = bare.flatMap((token, at) => {
    const isName = at > 0 && (depth[at - 1] ?? 0) === 0 && behindName.has(bare[at + 1]?.text ?? "");
    return isName && names.has(token.text) && (value < 0 || at < value) ? [token] : [];
  });
  const [name, another] = found;
  const [first, last, type] = [member[0], member.at(-1), bare[0]];
  if (!name || another || !first || !last || !type) return [];
  return [{ name: name.text, type: text.slice(type.from, name.from).trim(), from: first.from, to: last.to }];
}
