import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serializerOf } from "../../../../src/model/serialization/extraction/serializer-of.js";
import type { DeclaredClass, Modifier, TypeUse } from "../../../../src/model/serialization/types/declared.js";
import { serializationVersions } from "../../../../src/model/serialization/types/version.js";

const names = ["A", "B", "C", "T", "int", "java.lang.String", "java.util.List", "java.util.Map", "unknown.Thing"];
const library = [
  "org.apache.flink.api.java.tuple.Tuple2",
  "org.apache.flink.types.Either",
  "org.apache.flink.types.Row",
];

const { use } = fc.letrec<{ use: TypeUse }>((tie) => ({
  use: fc.oneof(
    { maxDepth: 3 },
    fc.constant<TypeUse>({ kind: "wildcard" }),
    fc.record({
      kind: fc.constant("named" as const),
      name: fc.constantFrom(...names, ...library),
      arguments: fc.array(tie("use"), { maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant("array" as const), of: tie("use") }),
  ),
}));

const modifiers = fc.subarray<Modifier>(["public", "static", "transient", "abstract", "private"]);

const declared = (name: string): fc.Arbitrary<DeclaredClass> =>
  fc.record({
    form: fc.constantFrom("class", "record", "enum", "interface", "caseClass"),
    name: fc.constant(name),
    typeParameters: fc.subarray(["T"]),
    modifiers,
    annotations: fc.subarray(["Data", "Builder", "TypeInfo"]),
    within: fc.constantFrom(null, "A", "B"),
    extends: fc.option(use),
    implements: fc.array(use, { maxLength: 1 }),
    fields: fc.array(fc.record({ name: fc.constantFrom("a", "b", "isC"), type: use, modifiers, line: fc.constant(1) })),
    methods: fc.constant([]),
    constructors: fc.array(fc.record({ parameters: fc.array(use, { maxLength: 1 }), modifiers, line: fc.constant(1) })),
    constants: fc.subarray(["X"]),
    line: fc.constant(1),
  });

describe("the extraction", () => {
  it("answers for every text, also for one that no compiler takes", () => {
    const texts = fc.record({ root: use, classes: fc.tuple(declared("A"), declared("B"), declared("C")) });
    fc.assert(
      fc.property(texts, fc.constantFrom(...serializationVersions), (text, version) => {
        const answer = serializerOf(text, { version });
        expect("refused" in answer || answer.name.endsWith("Serializer")).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
