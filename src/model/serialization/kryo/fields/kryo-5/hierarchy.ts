import type { ClassPath } from "../../../extraction/class-path.js";
import { sameVariable, type Variable } from "./generic-type.js";
import { superclass } from "./resolve-variable.js";

/** The type parameters of a class and of those above it (`Generics.GenericsHierarchy`). */
export interface Hierarchy5 {
  /** Each parameter, followed by those of superclasses that it is handed to. */
  readonly parameters: readonly Variable[];
  /** How many of them belong to each. */
  readonly counts: readonly number[];
  /** How many parameters the class itself has. */
  readonly own: number;
}

/** The type parameters of a class. */
export function hierarchyOf(className: string, classes: ClassPath): Hierarchy5 {
  const groups: (readonly Variable[])[] = [];
  const seen = new Set<string>();
  for (let at: string | null = className; at !== null && !seen.has(at); at = above(at, classes)) {
    seen.add(at);
    for (const variable of variablesOf(at, classes)) groups.push(handedOn(variable, at, classes));
  }
  return {
    parameters: groups.flat(),
    counts: groups.map(({ length }) => length),
    own: variablesOf(className, classes).length,
  };
}

function handedOn(variable: Variable, className: string, classes: ClassPath): readonly Variable[] {
  const chain = [variable];
  for (let parent = superclass(className, { classes }); parent?.kind === "parameterized";) {
    const parameters = variablesOf(parent.name, classes);
    parent.arguments.forEach((argument, at) => {
      const [last, next] = [chain.at(-1), parameters[at]];
      if (last && next && argument.kind === "variable" && sameVariable(argument, last)) chain.push(next);
    });
    parent = superclass(parent.name, { classes });
  }
  return chain;
}

function variablesOf(className: string, classes: ClassPath): readonly Variable[] {
  const parameters = classes.get(className)?.typeParameters ?? [];
  return parameters.map((name) => ({ kind: "variable", name, owner: className }));
}

function above(className: string, classes: ClassPath): string | null {
  const parent = superclass(className, { classes });
  return parent && "name" in parent ? parent.name : null;
}
