import type { WrittenClass, WrittenText } from "../written.js";

/** A class of a text under its full name. */
export interface NamedClass {
  readonly written: WrittenClass;
  /** As the JVM names it: "shop.Order$Item". */
  readonly name: string;
  readonly within: NamedClass | null;
}

/** All classes of a text, each in front of those that are in it. */
export function namedClasses({ package: owner, classes }: WrittenText): readonly NamedClass[] {
  const prefix = owner === "" ? "" : `${owner}.`;
  return classes.flatMap((written) => withInner({ written, name: prefix + written.name, within: null }));
}

function withInner(outer: NamedClass): readonly NamedClass[] {
  const inner = outer.written.classes.map((written) => ({
    written,
    name: `${outer.name}$${written.name}`,
    within: outer,
  }));
  return [outer, ...inner.flatMap(withInner)];
}
