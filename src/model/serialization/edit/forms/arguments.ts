import type { FieldList } from "../field-list.js";
import type { PlacedToken } from "../placed-tokens.js";
import { dividedByCommas, within } from "./pieces.js";

/** The fields of a tuple or a row that a text begins with; null where they are not written out. */
export function argumentFields(tokens: readonly PlacedToken[], text: string): FieldList | null {
  const open = tokens.findIndex((token) => token.text === "<");
  const inner = within(tokens, { open, withAngles: true });
  const [name] = tokens.slice(open - 1);
  if (inner === null || !name) return null;
  const fields = dividedByCommas(inner).map((piece, at) => {
    const [from, to] = [piece[0]?.from ?? 0, piece.at(-1)?.to ?? 0];
    return { name: `f${at}`, type: text.slice(from, to), from, to };
  });
  const tuple = /^Tuple\d+$/.test(name.text) ? { tuple: name } : {};
  return { form: "arguments", fields, start: tokens[open]?.to ?? 0, ...tuple };
}
