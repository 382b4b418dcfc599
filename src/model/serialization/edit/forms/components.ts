import type { FieldList, ListedField } from "../field-list.js";
import type { PlacedToken } from "../placed-tokens.js";
import type { Found } from "./members.js";
import { dividedByCommas, within, withoutAdornment } from "./pieces.js";

/** The components of a record or a case class; null where the text is not as expected. */
export function componentFields({ tokens, at, text }: Found, form: "record" | "caseClass"): FieldList | null {
  const open = tokens.findIndex((token, place) => place > at && token.text === "(");
  const inner = within(tokens, { open, withAngles: false });
  if (inner === null) return null;
  const read = form === "record" ? javaComponent : scalaComponent;
  return { form, fields: dividedByCommas(inner).flatMap((piece) => read(piece, text)), start: tokens[open]?.to ?? 0 };
}

function javaComponent(piece: readonly PlacedToken[], text: string): readonly ListedField[] {
  const bare = withoutAdornment(piece);
  const [type, name, first] = [bare[0], bare.at(-1), piece[0]];
  if (!type || !name || !first || bare.length < 2) return [];
  return [{ name: name.text, type: text.slice(type.from, name.from).trim(), from: first.from, to: name.to }];
}

function scalaComponent(piece: readonly PlacedToken[], text: string): readonly ListedField[] {
  const colon = piece.findIndex((token) => token.text === ":");
  const value = piece.findIndex((token) => token.text === "=");
  const [name, type] = [piece[colon - 1], piece[colon + 1]];
  const [first, last] = [piece[0], piece.at(-1)];
  const end = piece[value - 1] ?? last;
  if (!name || !type || !first || !last || !end) return [];
  return [{ name: name.text, type: text.slice(type.from, end.to), from: first.from, to: last.to }];
}
