import { describe, expect, it } from "vitest";
import { recordIn } from "../../../src/model/serialization/record-of.js";
import { bytesIn } from "../../../src/model/serialization/types/layout.js";
import { serializationVersions } from "../../../src/model/serialization/types/version.js";

/** Names that every object of JavaScript answers to. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

describe("a record", () => {
  it("of a class with a name that JavaScript knows is one that nobody declares", () => {
    for (const version of serializationVersions) {
      for (const type of inherited) {
        expect(recordIn({ type, sample: "" }, version)).toHaveProperty("serializer.kind", "kryo");
      }
    }
  });

  it("with fields of such names has them null and 0 where the sample leaves them out", () => {
    const type = "public class A { public int toString; public String constructor; public double valueOf; }";
    for (const version of serializationVersions) {
      const record = recordIn({ type, sample: "{}" }, version);
      // The header; and of each field a flag, and the value of the two that cannot be null.
      expect("layout" in record ? bytesIn(record.layout) : record.noRecord).toBe(1 + 3 + 4 + 8);
    }
  });

  it("of a text that is no type says in which line", () => {
    const record = recordIn({ type: "public class {\n}", sample: "" }, "2.x");
    expect("noRecord" in record ? record.noRecord : "").toMatch(/^The type cannot be read, line 1: .*\.$/);
  });
});
