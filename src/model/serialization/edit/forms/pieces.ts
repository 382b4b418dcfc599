import { depths, type PlacedToken } from "../placed-tokens.js";

/** The tokens between a bracket and the one that closes it, without both; null where either is missing. */
export function within(
  tokens: readonly PlacedToken[],
  { open, withAngles }: { open: number; withAngles: boolean },
): readonly PlacedToken[] | null {
  if (open < 0) return null;
  const rest = tokens.slice(open);
  const close = depths(rest, { withAngles }).indexOf(0);
  return close < 0 ? null : rest.slice(1, close);
}

/** Tokens in pieces, divided by commas that stand in no bracket. */
export function dividedByCommas(tokens: readonly PlacedToken[]): readonly (readonly PlacedToken[])[] {
  const depth = depths(tokens, { withAngles: true });
  const commas = tokens.flatMap(({ text }, at) => (text === "," && depth[at] === 0 ? [at] : []));
  const bounds = [-1, ...commas, tokens.length];
  return bounds
    .slice(1)
    .map((end, at) => tokens.slice((bounds[at] ?? -1) + 1, end))
    .filter(({ length }) => length > 0);
}

/** What may stand in front of the type of a field, beside annotations. */
const modifiers = new Set(["public", "protected", "private", "static", "final", "abstract", "transient", "volatile"]);

/** A declaration without its annotations and modifiers. */
export function withoutAdornment(tokens: readonly PlacedToken[]): readonly PlacedToken[] {
  const [first] = tokens;
  if (first && modifiers.has(first.text)) return withoutAdornment(tokens.slice(1));
  return first?.text === "@" ? withoutAdornment(tokens.slice(annotationLength(tokens))) : tokens;
}

/** How many tokens an annotation has: its sign, its name, which may have a package in front, and what is in brackets. */
function annotationLength(tokens: readonly PlacedToken[]): number {
  let length = 2;
  while (tokens[length]?.text === ".") length += 2;
  const inner = tokens[length]?.text === "(" ? within(tokens, { open: length, withAngles: false }) : null;
  return inner === null ? length : length + inner.length + 2;
}
