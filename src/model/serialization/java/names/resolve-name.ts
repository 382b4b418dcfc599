import { scalaClass } from "./scala-names.js";
import { memberClass, type Known } from "./known.js";
import { classesAround, isTypeParameter, type Place } from "./scope.js";
import { isWellKnown, wellKnownClass } from "./well-known.js";

/**
 * The class that a name means at a place, as the JVM names it; a type parameter, and a class of which nothing is known, as
 * it is written.
 * @param written a simple name, or several with dots: "Order", "Map.Entry", "java.util.List"
 */
export function resolveName(written: string, place: Place, known: Known): string {
  if (isTypeParameter(written, place)) return written;
  const [first = "", ...rest] = written.split(".");
  const outer = simpleName(first, place, known);
  if (outer === undefined) return qualifiedName(written, known);
  return rest.reduce((owner, simple) => memberClass(known, owner, simple) ?? `${owner}$${simple}`, outer);
}

/** In the order of Java: classes around, imports of one class, this package, imports of packages; then what is well known. */
function simpleName(simple: string, place: Place, known: Known): string | undefined {
  return (
    aroundOf(simple, place, known) ??
    declaredAs(known.prefix + simple, known) ??
    importedAs(simple, known) ??
    importedWithAll(simple, known) ??
    (place.language === "scala" ? scalaClass(simple) : undefined) ??
    wellKnownClass(simple)
  );
}

function aroundOf(simple: string, place: Place, known: Known): string | undefined {
  for (const { name } of classesAround(place)) {
    const member = memberClass(known, name, simple);
    if (member !== undefined) return member;
  }
  return undefined;
}

function declaredAs(name: string, { classes }: Known): string | undefined {
  return classes.has(name) ? name : undefined;
}

function importedAs(simple: string, known: Known): string | undefined {
  const found = known.imports.find(({ as }) => as === simple);
  return found && qualifiedName(found.path, known);
}

/** A package says nothing of its classes: only those of the text and the well-known can be found in it. */
function importedWithAll(simple: string, known: Known): string | undefined {
  const candidates = known.imports.filter(({ as }) => as === null).map(({ path }) => `${path}.${simple}`);
  const found = candidates.find((name) => known.byCanonicalName.has(name) || isWellKnown(name));
  return found === undefined ? undefined : (known.byCanonicalName.get(found) ?? found);
}

/** A name with its package. What follows a class is in it, and a class has a capital letter by convention. */
function qualifiedName(name: string, { byCanonicalName }: Known): string {
  const declared = byCanonicalName.get(name);
  if (declared !== undefined) return declared;
  const [, owner = "", inner = ""] = /^((?:[^.\p{Lu}][^.]*\.)*\p{Lu}[^.]*)\.(.*)$/u.exec(name) ?? [];
  return owner === "" ? name : `${owner}$${inner.replaceAll(".", "$")}`;
}
