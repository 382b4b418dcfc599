import fc from "fast-check";
import type { Sample } from "../../../../src/model/serialization/types/sample.js";
import type { Serializer } from "../../../../src/model/serialization/types/serializer.js";
import { basics, composite, leaf, numbered, text } from "./serializers.js";

/** Any JSON. */
export const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Sample>;

/** Any serializer that is not Kryo’s, with others in it. */
export const serializer: fc.Arbitrary<Serializer> = fc.letrec<{ any: Serializer; part: Serializer }>((tie) => ({
  part: fc.oneof({ maxDepth: 3, withCrossShrink: true }, fc.constantFrom(...basics), tie("any")),
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...basics, leaf("avro", "AvroSerializer"), leaf("writable", "WritableSerializer")),
    fc
      .tuple(fc.constantFrom("list", "set", "collection", "objectArray", "nullable", "option"), tie("part"))
      .map(([kind, element]) => composite(kind, { parts: { element } })),
    fc.array(tie("part"), { maxLength: 10 }).map((parts) => composite("tuple", { parts: numbered(...parts) })),
    fc.array(tie("part"), { maxLength: 10 }).map((parts) => composite("row", { parts: numbered(...parts) })),
    fc.tuple(tie("part"), tie("part")).map(([key, value]) => composite("map", { parts: { key, value } })),
    tie("part").map((value) => composite("map", { parts: { key: text, value } })),
    fc.tuple(tie("part"), tie("part")).map(([left, right]) => composite("either", { parts: { left, right } })),
    fc
      .tuple(
        fc.constantFrom("pojo", "caseClass"),
        fc.dictionary(fc.string({ maxLength: 3 }), tie("part"), { maxKeys: 5 }),
      )
      .map(([kind, parts]) => composite(kind, { parts })),
  ),
})).any;
