import { tokensOf, type Token } from "../java/lexis/tokens.js";

/** A token, and where it stands in its text. */
export interface PlacedToken extends Token {
  readonly from: number;
  /** Behind its last character. */
  readonly to: number;
}

/** What stands between tokens. */
const between = /(?:\s|\/\/[^\n\r]*|\/\*[^]*?\*\/)*/y;

/** The tokens of a text with their places, without the end. Throws a `Fault` where a comment or a literal has no end. */
export function placedTokens(text: string): readonly PlacedToken[] {
  let at = 0;
  return tokensOf(text).flatMap((token): PlacedToken[] => {
    if (token.kind === "end") return [];
    between.lastIndex = at;
    const from = at + (between.exec(text)?.[0].length ?? 0);
    at = from + token.text.length;
    return [{ ...token, from, to: at }];
  });
}

/** How many brackets of all kinds are open behind each token; those of types count as brackets where `withAngles` says so. */
export function depths(tokens: readonly PlacedToken[], { withAngles }: { withAngles: boolean }): readonly number[] {
  const [opening, closing] = withAngles ? ["([{<", ")]}>"] : ["([{", ")]}"];
  let depth = 0;
  return tokens.map(({ kind, text }) => {
    if (kind === "mark" && opening.includes(text)) depth++;
    if (kind === "mark" && closing.includes(text)) depth = Math.max(0, depth - 1);
    return depth;
  });
}
