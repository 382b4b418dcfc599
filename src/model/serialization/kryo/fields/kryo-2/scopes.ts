import { arrayClassName, erasedName } from "../../../extraction/class-names.js";
import type { ClassPath } from "../../../extraction/class-path.js";
import { classType, isClass, type JavaType } from "../../../extraction/java-type.js";
import { isFinal } from "../../values/final-classes.js";
import { objectFields } from "../object-fields.js";

/** What a field says of the arguments of its type: classes, or null where it says nothing. */
export type Generics = readonly (string | null)[];

/** How Kryo 2 writes a field. */
export interface FieldPlan {
  /** The class of all its values; null where each names its own. */
  readonly valueClass: string | null;
  readonly generics: Generics | null;
}

/** The serializer of a class, as the last field that held an object of it has left it. */
interface ClassPlan {
  readonly generics: Generics | null;
  /** Classes by type parameter; null of a class without type parameters. */
  readonly names: Names | null;
  readonly fields: readonly FieldPlan[];
}

type Names = ReadonlyMap<string, string>;

/**
 * What Kryo 2 knows of type parameters while it writes (`FieldSerializerGenericsUtil`). It goes by their names, and what one
 * field says of a class stays for the next object of that class; all is as it is for the first value of a serializer.
 */
export class Scopes {
  private readonly around: Names[] = [];
  private readonly plans = new Map<string, ClassPlan>();
  private readonly arrays = new Map<string, Generics | null>();

  constructor(private readonly classes: ClassPath) {}

  /** Tells the serializer of a class what a field says. */
  setGenerics(className: string, generics: Generics | null): void {
    if (className.startsWith("[")) this.arrays.set(className, generics);
    else this.plans.set(className, this.planned(className, generics));
  }

  /** What a field said last of arrays of this class. */
  ofArray(className: string): Generics | null {
    return this.arrays.get(className) ?? null;
  }

  /** A reference makes its serializer forget what a field said. */
  forget(className: string): void {
    if (this.plans.has(className)) this.setGenerics(className, null);
  }

  /** Plans the fields of an object, and writes them inside of the scope of its class. */
  inScope(className: string, write: (fields: readonly FieldPlan[]) => void): void {
    const plan = this.current(className);
    this.plans.set(className, plan);
    if (plan.names) this.around.push(plan.names);
    write(plan.fields);
    if (plan.names) this.around.pop();
  }

  private current(className: string): ClassPlan {
    const plan = this.plans.get(className);
    return plan && plan.generics === null ? plan : this.planned(className, plan?.generics ?? null);
  }

  private planned(className: string, generics: Generics | null): ClassPlan {
    const parameters = this.classes.get(className)?.typeParameters ?? [];
    const names = parameters.length > 0 ? this.namesOf(parameters, generics) : null;
    const known = names && { get: (name: string) => names.get(name) ?? this.lookup(name) };
    const fields = objectFields(classType(className), this.classes).map(({ declared }) => this.field(declared, known));
    return { generics, names, fields };
  }

  private namesOf(parameters: readonly string[], generics: Generics | null): Names {
    const known = parameters.map((name, at): [string, string | null] => [
      name,
      generics && generics.length > at ? (generics[at] ?? null) : this.lookup(name),
    ]);
    return new Map(known.flatMap(([name, of]) => (of === null ? [] : [[name, of] as const])));
  }

  private lookup(name: string): string | null {
    return this.around.findLast((names) => names.has(name))?.get(name) ?? null;
  }

  private field(type: JavaType, known: Known): FieldPlan {
    const concrete = type.kind === "variable" ? (known?.get(type.name) ?? null) : null;
    const generics = isClass(type) ? null : genericsOf(type, known);
    const fieldClass = concrete ?? erasedName(type);
    return {
      valueClass: isFinal(fieldClass, this.classes) ? fieldClass : null,
      generics: generics?.[0] === null ? null : generics,
    };
  }
}

/** What type parameters stand for; null in a class that has none. */
type Known = { readonly get: (name: string) => string | null } | null;

function genericsOf(type: JavaType, known: Known): Generics | null {
  switch (type.kind) {
    case "variable": {
      const concrete = known?.get(type.name) ?? null;
      return concrete === null ? null : [concrete];
    }
    case "parameterized":
      return type.arguments.map((each) => argumentClass(each, known));
    case "array":
      return genericsOf(type.of, known);
    default:
      return null;
  }
}

function argumentClass(type: JavaType, known: Known): string | null {
  if (type.kind === "variable") return known?.get(type.name) ?? null;
  if (type.kind !== "array" || isClass(type)) return erasedName(type);
  const component = type.of.kind === "variable" ? (known?.get(type.of.name) ?? null) : null;
  return component === null ? null : arrayClassName(component);
}
