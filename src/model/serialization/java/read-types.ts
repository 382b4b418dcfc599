import { excerpt } from "../../excerpt.js";
import type { TypeProblem, TypeText, TypeUse } from "../types/declared.js";
import { Fault } from "./fault.js";
import { cursorOf } from "./lexis/cursor.js";
import { namedClasses, type NamedClass } from "./names/named.js";
import { resolved } from "./names/resolve.js";
import { takeText } from "./take-text.js";

/** Characters of a text that is read: assumed, several times what all types of a job take. */
const LONGEST = 20_000;

/**
 * Reads types as a program has them: declarations of Java up to version 21, or case classes of Scala 2. Bodies of methods
 * and initialisers are skipped. A type with a semicolon in front of the declarations is the root; otherwise the first
 * public class is, or else the first. What a compiler or Lombok adds (constructors, accessors) is not among the members;
 * Lombok’s annotations are among the annotations.
 * @param text any text
 * @returns names of types as the JVM has them, or what is wrong: the first thing in the text that cannot be read, or all
 * classes whose names are taken
 */
export function readTypes(text: string): TypeText | { readonly problems: readonly TypeProblem[] } {
  try {
    return typesIn(text);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { problems: [{ line: fault.line, says: fault.says }] };
  }
}

function typesIn(text: string): TypeText | { readonly problems: readonly TypeProblem[] } {
  if (text.length > LONGEST) throw new Fault(1, `This text has more than ${LONGEST} characters, too many to read.`);
  const written = takeText(cursorOf(text));
  const named = namedClasses(written);
  const problems = namedTwice(named);
  if (problems.length > 0) return { problems };
  const { classes, resolve } = resolved(written, named);
  const { root } = written;
  if (root === null) return { root: firstOf(named), classes };
  const place = { within: null, typeParameters: [], language: root.language };
  return { root: resolve(root.type, place), classes };
}

/** A problem for each class whose name another has in front of it. */
function namedTwice(named: readonly NamedClass[]): readonly TypeProblem[] {
  const seen = new Set<string>();
  return named.flatMap(({ name, written: { line } }) => {
    const isTwice = seen.has(name);
    seen.add(name);
    return isTwice ? [{ line, says: `Another class has the name ${excerpt(name)} already.` }] : [];
  });
}

/** The first public class, or else the first that is no interface, or else the first interface. */
function firstOf(named: readonly NamedClass[]): TypeUse {
  const outermost = named.filter(({ within }) => within === null);
  const first =
    outermost.find(({ written }) => written.modifiers.includes("public")) ??
    outermost.find(({ written }) => written.form !== "interface") ??
    outermost[0];
  if (first === undefined)
    throw new Fault(1, 'There is no type here: write a class, or a type such as "Tuple2<Long, String>;".');
  return { kind: "named", name: first.name, arguments: [] };
}
