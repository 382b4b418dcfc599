/** A type as Java’s reflection tells it: a type use whose names are resolved. */
export type JavaType =
  /** A class without arguments: `Class`. */
  | { readonly kind: "class"; readonly name: string }
  /** A class with arguments: `ParameterizedType`. */
  | { readonly kind: "parameterized"; readonly name: string; readonly arguments: readonly JavaType[] }
  /** A type parameter of the class `owner`: `TypeVariable`. */
  | { readonly kind: "variable"; readonly name: string; readonly owner: string }
  | { readonly kind: "array"; readonly of: JavaType }
  | { readonly kind: "wildcard"; readonly extends?: JavaType; readonly super?: JavaType };

/** The class of this name, without arguments. */
export function classType(name: string): JavaType {
  return { kind: "class", name };
}

/** Two types are the same if and only if this text is: "java.util.List<java.lang.String>", "shop.Box.T", "int[]", "?". */
export function textOf(type: JavaType): string {
  switch (type.kind) {
    case "class":
      return type.name;
    case "parameterized":
      return `${type.name}<${type.arguments.map(textOf).join(", ")}>`;
    case "variable":
      return `${type.owner}.${type.name}`;
    case "array":
      return `${textOf(type.of)}[]`;
    case "wildcard":
      return "?";
  }
}

/** Whether Java has a `Class` for the type: an array of classes has one, an array of `T` or of `List<String>` does not. */
export function isClass(type: JavaType): boolean {
  return type.kind === "array" ? isClass(type.of) : type.kind === "class";
}
