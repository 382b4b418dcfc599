import { Fault } from "../fault.js";
import type { Token } from "./tokens.js";

/** Where a bracket is closed: indices of tokens, from that which opens to that which closes. */
export type Pairs = ReadonlyMap<number, number>;

const closing: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

/** All marks that a list of type arguments is made of, besides words. */
const inTypes: readonly string[] = [".", ",", "?", "&", "[", "]", "@"];

/** The brackets of a text in pairs. Throws a `Fault` at the first that has no partner. */
export function bracketsOf(tokens: readonly Token[]): Pairs {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ text, line }, at) => {
    if (closing.has(text)) open.push(at);
    if (text !== ")" && text !== "]" && text !== "}") return;
    const from = open.pop();
    const opener = from === undefined ? undefined : tokens[from];
    if (from === undefined || opener === undefined) throw new Fault(line, `This "${text}" closes nothing.`);
    if (closing.get(opener.text) !== text) throw unclosed(opener, ` before "${text}" in line ${line}`);
    pairs.set(from, at);
  });
  const left = tokens[open.at(-1) ?? -1];
  if (left !== undefined) throw unclosed(left, "");
  return pairs;
}

function unclosed({ text, line }: Token, where: string): Fault {
  return new Fault(line, `This "${text}" needs a "${closing.get(text) ?? ""}"${where}.`);
}

/**
 * The pairs of “<” and “>” that hold nothing but types. In an expression such a pair can only be a list of type
 * arguments: `a < b, c > d` is no legal part of a declaration otherwise.
 */
export function anglesOf(tokens: readonly Token[]): Pairs {
  const pairs = new Map<number, number>();
  let open: number[] = [];
  tokens.forEach(({ kind, text }, at) => {
    if (text === "<") open.push(at);
    else if (text === ">") {
      const from = open.pop();
      if (from !== undefined) pairs.set(from, at);
    } else if (kind !== "word" && !inTypes.includes(text)) open = [];
  });
  return pairs;
}
