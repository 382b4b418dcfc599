import type { DeclaredClass } from "../../types/declared.js";

/** Java’s Optional as Kryo 2 sees it: an object with one field. */
export const optional: DeclaredClass = {
  form: "class",
  name: "java.util.Optional",
  typeParameters: ["T"],
  modifiers: ["public", "final"],
  annotations: [],
  within: null,
  extends: null,
  implements: [],
  fields: [
    { name: "value", type: { kind: "named", name: "T", arguments: [] }, modifiers: ["private", "final"], line: 0 },
  ],
  methods: [],
  constructors: [],
  constants: [],
  line: 0,
};
