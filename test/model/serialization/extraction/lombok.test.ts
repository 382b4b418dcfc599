import { describe, expect, it } from "vitest";
import { signatureOf } from "../../../../src/model/serialization/types/signature.js";
import { read, rulesOf } from "./read.js";

const fields = "private int a; private boolean open; private transient int skipped;";

describe("a class with annotations of Lombok", () => {
  it.each([
    "@Data",
    "@Getter @Setter",
    "@Data @NoArgsConstructor @AllArgsConstructor",
    "@Data @Builder @NoArgsConstructor",
  ])("is a POJO with %s", (annotations) => {
    const order = read(`${annotations} public class Order { ${fields} }`, "1.3");
    expect(signatureOf(order)).toBe("PojoSerializer<Order>{a: IntSerializer, open: BooleanSerializer}");
  });

  it.each([
    ["@Getter", ["privateField", "privateField"]],
    ["@Data @Builder", ["noDefaultConstructor"]],
    ["@Data @AllArgsConstructor", ["noDefaultConstructor"]],
    ["@Value", ["privateField", "privateField", "noDefaultConstructor"]],
  ])("is no POJO with %s", (annotations, rules) => {
    const order = read(`${annotations} public class Order { ${fields} }`, "2.x");
    expect(rulesOf(order).map(([rule]) => rule)).toEqual(rules);
  });

  it("asks for a constructor where a field is final", () => {
    const order = read("@Data public class Order { public final int a; }", "2.x");
    expect(order.reasons).toMatchObject([{ rule: "noDefaultConstructor", mend: "Add @NoArgsConstructor." }]);
  });

  it("has a setter that Flink finds for a field isOpen since 2.0 only", () => {
    const text = "@Data public class Order { private boolean isOpen; }";
    expect(read(text, "1.20").kind).toBe("kryo");
    expect(read(text, "2.x").kind).toBe("pojo");
  });

  it("keeps a method that is written", () => {
    const text = "@Data public class Order { private int a; public void setA(String a) {} }";
    expect(rulesOf(read(text, "2.x"))).toEqual([["privateField", 1]]);
  });
});
