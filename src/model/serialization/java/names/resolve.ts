import type { DeclaredClass, TypeText, TypeUse } from "../../types/declared.js";
import { primitives } from "../lexis/keywords.js";
import type { WrittenClass, WrittenText } from "../written.js";
import { knownOf, type Known } from "./known.js";
import type { NamedClass } from "./named.js";
import { resolveName } from "./resolve-name.js";
import type { Place } from "./scope.js";

/** Classes with the names of all types in them resolved; and how any type of the text is resolved. */
export interface Resolved {
  readonly classes: TypeText["classes"];
  readonly resolve: (type: TypeUse, place: Place) => TypeUse;
}

/**
 * Resolves the names of a text. What a class extends is resolved first, without what is inherited by the classes around
 * it; with that all else is resolved.
 */
export function resolved(text: WrittenText, named: readonly NamedClass[]): Resolved {
  const alone = knownOf(text, named);
  const parents = new Map(named.map((one) => [one.name, parentsOf(one, alone)]));
  const known: Known = { ...alone, parents };
  const interfaces = new Set(named.filter(({ written }) => written.form === "interface").map(({ name }) => name));
  return {
    classes: named.map((one) => traitsApart(declaredClass(one, known), interfaces)),
    resolve: (type, place) => resolveType(type, place, known),
  };
}

function parentsOf(one: NamedClass, known: Known): readonly string[] {
  const { extends: parent, implements: interfaces } = one.written;
  return [...(parent ? [parent] : []), ...interfaces]
    .map((type) => resolveType(type, placeBefore(one), known))
    .flatMap((type) => (type.kind === "named" ? [type.name] : []));
}

function placeIn(within: NamedClass, typeParameters: readonly string[] = []): Place {
  return { within, typeParameters, language: within.written.language };
}

/** In front of the body of a class, where the classes in it have no meaning yet. */
function placeBefore({ written, within }: NamedClass): Place {
  return { within, typeParameters: written.typeParameters, language: written.language };
}

function withBounds(
  { extends: above, super: below }: Extract<TypeUse, { readonly kind: "wildcard" }>,
  named: (bound: TypeUse) => TypeUse,
): TypeUse {
  return { kind: "wildcard", ...(above ? { extends: named(above) } : {}), ...(below ? { super: named(below) } : {}) };
}

function resolveType(type: TypeUse, place: Place, known: Known): TypeUse {
  if (type.kind === "wildcard") return withBounds(type, (bound) => resolveType(bound, place, known));
  if (type.kind === "array") return { kind: "array", of: resolveType(type.of, place, known) };
  const name = primitives.has(type.name) ? type.name : resolveName(type.name, place, known);
  return { kind: "named", name, arguments: type.arguments.map((given) => resolveType(given, place, known)) };
}

function declaredClass(one: NamedClass, known: Known): DeclaredClass {
  const { written, name, within } = one;
  const { form, typeParameters, modifiers, annotations, constants, line } = written;
  const before = (type: TypeUse): TypeUse => resolveType(type, placeBefore(one), known);
  return {
    ...{ form, name, typeParameters, modifiers, annotations, within: within?.name ?? null },
    extends: written.extends && before(written.extends),
    implements: written.implements.map(before),
    fields: written.fields.map((field) => ({ ...field, type: resolveType(field.type, placeIn(one), known) })),
    ...methodsOf(written, (type, own) => resolveType(type, placeIn(one, own), known)),
    ...{ constants, line },
  };
}

/** Methods and constructors, which may have type parameters of their own. */
function methodsOf(
  { methods, constructors }: WrittenClass,
  resolve: (type: TypeUse, typeParameters: readonly string[]) => TypeUse,
): Pick<DeclaredClass, "methods" | "constructors"> {
  return {
    methods: methods.map(({ typeParameters: own, ...method }) => ({
      ...method,
      parameters: method.parameters.map((type) => resolve(type, own)),
      returns: method.returns && resolve(method.returns, own),
    })),
    constructors: constructors.map(({ typeParameters: own, ...constructor }) => ({
      ...constructor,
      parameters: constructor.parameters.map((type) => resolve(type, own)),
    })),
  };
}

/** Scala says “extends” of a trait, too, where the JVM implements an interface. */
function traitsApart(declared: DeclaredClass, interfaces: ReadonlySet<string>): DeclaredClass {
  const { extends: parent, implements: others } = declared;
  const isTrait = parent?.kind === "named" && (interfaces.has(parent.name) || alwaysTraits.includes(parent.name));
  return isTrait ? { ...declared, extends: null, implements: [parent, ...others] } : declared;
}

/** Traits that case classes often extend without need. */
const alwaysTraits: readonly string[] = ["scala.Product", "scala.Serializable", "java.io.Serializable"];
