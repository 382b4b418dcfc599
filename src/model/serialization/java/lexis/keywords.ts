/** The types of Java that are no classes. */
export const primitives: ReadonlySet<string> = new Set("boolean byte short int long char float double".split(" "));

/**
 * Words that name nothing in Java: its keywords, three literals and, since Java 9, the underscore.
 * Source: The Java Language Specification 21, sections 3.9 and 3.10. Words that are reserved in some places only, such as
 * “record”, are not among them.
 */
export const keywords: ReadonlySet<string> = new Set([
  ...primitives,
  ...["abstract", "assert", "break", "case", "catch", "class", "const", "continue", "default", "do", "else", "enum"],
  ...["extends", "final", "finally", "for", "goto", "if", "implements", "import", "instanceof", "interface", "native"],
  ...["new", "package", "private", "protected", "public", "return", "static", "strictfp", "super", "switch"],
  ...["synchronized", "this", "throw", "throws", "transient", "try", "void", "volatile", "while", "_"],
  ...["true", "false", "null"],
]);
