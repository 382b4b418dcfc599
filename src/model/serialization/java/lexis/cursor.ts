import { excerpt } from "../../../excerpt.js";
import { Fault } from "../fault.js";
import { keywords } from "./keywords.js";
import { anglesOf, bracketsOf, type Pairs } from "./pairs.js";
import { tokensOf, type Token } from "./tokens.js";

/** A place in a text that is being read. Functions whose names begin with “take” move it on. */
export interface Cursor {
  readonly tokens: readonly Token[];
  readonly brackets: Pairs;
  readonly angles: Pairs;
  /** The index of the next token. */
  at: number;
  /** How many lists of types and bodies of classes are open. */
  depth: number;
}

/** Lists of types and bodies of classes may be nested this deep: assumed, far beyond any program, far below any stack. */
const DEEPEST = 32;

/** The beginning of a text. Throws a `Fault` where a comment, a literal or a bracket has no end. */
export function cursorOf(text: string): Cursor {
  const tokens = tokensOf(text);
  return { tokens, brackets: bracketsOf(tokens), angles: anglesOf(tokens), at: 0, depth: 0 };
}

/** The next token, or one behind it; the end behind the last. */
export function ahead({ tokens, at }: Cursor, by = 0): Token {
  return tokens[at + by] ?? (tokens.at(-1) as Token);
}

/** Whether the next tokens are these words and marks. */
export function sees(cursor: Cursor, ...texts: readonly string[]): boolean {
  return texts.every((text, by) => ahead(cursor, by).text === text);
}

/** Whether a word that may be a name comes next, or so many tokens behind the next. */
export function seesName(cursor: Cursor, by = 0): boolean {
  const { kind, text } = ahead(cursor, by);
  return kind === "quoted" || (kind === "word" && !keywords.has(text));
}

/** Takes these words and marks, if they come next. */
export function takeIf(cursor: Cursor, ...texts: readonly string[]): boolean {
  const found = sees(cursor, ...texts);
  if (found) cursor.at += texts.length;
  return found;
}

/** Takes a word or a mark that must come next. */
export function take(cursor: Cursor, text: string, otherwise: string): void {
  if (!takeIf(cursor, text)) throw faultAt(cursor, otherwise);
}

/**
 * Takes a name.
 * @param of what has the name, with its article: "a field"
 */
export function takeName(cursor: Cursor, of: string): string {
  const { kind, text } = ahead(cursor);
  if (!seesName(cursor)) {
    const isKeyword = kind === "word";
    const why = isKeyword
      ? `${excerpt(text)} is a keyword of Java and cannot be the name of ${of}`
      : needs(of, "a name");
    throw faultAt(cursor, `${why}.`);
  }
  cursor.at++;
  return kind === "quoted" ? text.slice(1, -1) : text;
}

function needs(of: string, what: string): string {
  return `${of.charAt(0).toUpperCase()}${of.slice(1)} needs ${what}`;
}

/** Takes a bracket, all that is in it, and that which closes it. */
export function takeGroup(cursor: Cursor): void {
  cursor.at = (cursor.brackets.get(cursor.at) ?? cursor.at) + 1;
}

/** Reads one level deeper, and refuses to go too deep. */
export function deeper<Result>(cursor: Cursor, read: () => Result): Result {
  if (cursor.depth >= DEEPEST) throw faultAt(cursor, `Here are more than ${DEEPEST} levels within each other.`);
  cursor.depth++;
  const result = read();
  cursor.depth--;
  return result;
}

/** A fault at the next token. */
export function faultAt(cursor: Cursor, says: string): Fault {
  return new Fault(ahead(cursor).line, says);
}
