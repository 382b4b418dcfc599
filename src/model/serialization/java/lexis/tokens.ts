import { Fault } from "../fault.js";

/** The least part of a text that means something. */
export interface Token {
  /** A word may be a keyword. A quoted name is one of Scala, in backticks. A literal is in quotes. The end has no text. */
  readonly kind: "word" | "quoted" | "number" | "literal" | "mark" | "end";
  /** As it is written, with its quotes. */
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

/** What may stand in a text; what is only opened comes after what is closed, and any other character last. */
const pieces = new RegExp(
  [
    String.raw`(?<space>\s+|//[^\n\r]*|/\*[^]*?\*/)`,
    String.raw`(?<literal>"""(?:\\[^]|[^\\])*?"""|"(?!"")(?:\\[^\n\r]|[^"\\\n\r])*"|'(?:\\[^\n\r][^'\n\r]*|[^'\\\n\r])')`,
    String.raw`(?<quoted>${"`[^`\\n\\r]+`"})`,
    String.raw`(?<word>[\p{L}\p{Nl}\p{Sc}\p{Pc}][\p{L}\p{Nl}\p{Sc}\p{Pc}\p{Nd}\p{Mn}\p{Mc}]*)`,
    String.raw`(?<number>\d[\w.]*)`,
    String.raw`(?<open>/\*|["'${"`"}])`,
    String.raw`(?<mark>\.{3}|[^])`,
  ].join("|"),
  "gu",
);

/** The kinds of pieces that become tokens. */
const kinds = ["literal", "quoted", "word", "number", "mark"] as const;

/**
 * A text in tokens, without white space and comments, and an end after the last. Every mark is one character, so that
 * “>>” closes two lists; only “...” is one.
 * Throws a `Fault` where a comment or a literal has no end.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (const { 0: piece, groups = {} } of text.matchAll(pieces)) {
    if (groups["open"] !== undefined) throw new Fault(line, endless(piece));
    const kind = kinds.find((kind) => groups[kind] !== undefined);
    if (kind !== undefined) tokens.push({ kind, text: piece, line });
    line += piece.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return [...tokens, { kind: "end", text: "", line: tokens.at(-1)?.line ?? 1 }];
}

function endless(opening: string): string {
  return opening === "/*" ? "This comment has no end." : `What begins with ${opening} has no end.`;
}
