import type { Import, WrittenText } from "../written.js";
import type { NamedClass } from "./named.js";

/** What the names of a text can mean. */
export interface Known {
  /** The package of the text with a dot behind it, or "". */
  readonly prefix: string;
  readonly imports: readonly Import[];
  readonly classes: ReadonlySet<string>;
  /** Names with dots only, "shop.Order.Item", to names as the JVM has them. */
  readonly byCanonicalName: ReadonlyMap<string, string>;
  /** The classes and interfaces that a class extends and implements; those of which nothing is known have none. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

/** What is known before any name has been resolved. */
export function knownOf(text: WrittenText, named: readonly NamedClass[]): Known {
  return {
    prefix: text.package === "" ? "" : `${text.package}.`,
    imports: text.imports,
    classes: new Set(named.map(({ name }) => name)),
    byCanonicalName: new Map(named.map(({ name }) => [name.replaceAll("$", "."), name])),
    parents: new Map(),
  };
}

/** The class of a simple name in a class of the text or in what that inherits; undefined if there is none. */
export function memberClass({ classes, parents }: Known, owner: string, simple: string): string | undefined {
  const owners = new Set([owner]);
  // A set grows while it is walked through, and holds each class once: a circle ends.
  for (const one of owners) {
    const member = `${one}$${simple}`;
    if (classes.has(member)) return member;
    for (const parent of parents.get(one) ?? []) owners.add(parent);
  }
  return undefined;
}
