/** A word of a line; a quoted one may hold blanks, and is never a word of the notation. */
export interface Token {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A name that needs no quotes. */
const BARE = /^[\p{L}\p{N}_.:-]+$/u;

/** The words of a line up to a `#`; a quote that does not end takes the rest of the line. */
export function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [found, quoted] of line.matchAll(/"([^"]*)"?|#.*|=|[^\s"=#]+/gu)) {
    if (found.startsWith("#")) break;
    tokens.push(quoted === undefined ? { text: found, isQuoted: false } : { text: quoted, isQuoted: true });
  }
  return tokens;
}

/** A name as the text form writes it: in quotes where it must be, and without what quotes cannot hold. */
export function written(name: string): string {
  return BARE.test(name) ? name : `"${name.replaceAll('"', "'").replaceAll(/\s+/gu, " ")}"`;
}
