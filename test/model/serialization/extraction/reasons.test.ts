import { describe, expect, it } from "vitest";
import { attempt, fieldOf, read, rulesOf } from "./read.js";

describe("what the extraction says of a class that is no POJO", () => {
  it("names every rule that fails, the one that decides first, each with its line", () => {
    const text = `class Order {
  private int count;
  private String name;
  public long id;
  Order(int count) {}
  private void writeObject(java.io.ObjectOutputStream out) {}
}`;
    expect(rulesOf(read(text, "2.x"))).toEqual([
      ["notPublicClass", 1],
      ["privateField", 2],
      ["privateField", 3],
      ["customSerialization", 6],
      ["noDefaultConstructor", 5],
    ]);
  });

  it.each([
    ["shadowedField", "public class Order extends Base { public int a; }\npublic class Base { public int a; }", 2],
    ["noFields", "public class Order { public static int a; transient int b; }", 1],
    ["privateDefaultConstructor", "public class Order {\n public int a;\n protected Order() {} }", 3],
    ["unknownSuperclass", "public class Order extends shop.Base { public int a; }", 1],
    ["superclassFields", "public class Order extends java.util.ArrayList<String> { public int a; }", 1],
    ["innerClass", "Outer.Order;\npublic class Outer {\n public class Order { public int a; } }", 3],
    ["interface", "Shape;\npublic interface Shape { }", null],
  ])("says %s", (rule, text, line) => {
    expect(rulesOf(read(text, "2.x"))).toEqual([[rule, line]]);
  });

  it("says which accessor is missing and what is wrong with the one that is there", () => {
    const text =
      "public class Order { private int a; public long getA() { return a; } public Order setA(int a) { return this; } }";
    const [then] = read(text, "1.3").reasons;
    expect(then?.says).toBe(
      "The field a of Order is private, and has no getter and no setter that Flink takes. " +
        "getA returns long, which is not the type of the field. " +
        "setA returns Order; Flink 1.3 takes only setters that return nothing.",
    );
    expect(read(text, "2.x").reasons[0]?.says).toContain("has no getter that Flink takes. getA returns long");
  });

  it("takes a public field that is final, though Flink’s documentation asks for one that is not", () => {
    expect(read("public class Order { public final int a = 1; }", "2.x").kind).toBe("pojo");
  });
});

describe("what the extraction says of a field", () => {
  const text = `public class Order {
  public java.util.List<String> tags;
  public java.util.List raw;
  public java.util.List<?> any;
  public java.util.List<java.util.List<String>> nested;
  public java.util.ArrayList<String> array;
  public java.time.LocalDate day;
  public Object object;
  public Order parent;
  public Item item;
}`;

  it.each([
    ["tags", "nullable", "collectionSince20", 2],
    ["raw", "kryo", "rawCollection", 3],
    ["any", "kryo", "wildcardArgument", 4],
    ["nested", "kryo", "nestedGenericArgument", 5],
    ["array", "kryo", "implementationType", 6],
    ["day", "kryo", "notExtracted", 7],
    ["object", "kryo", "object", 8],
    ["parent", "kryo", "recursiveType", 9],
    ["item", "kryo", "unknownClass", 10],
  ])("%s is %s because of %s", (name, kind, rule, line) => {
    const field = fieldOf(read(text, "2.x"), name);
    expect(field.kind).toBe(kind);
    expect(rulesOf(field)).toEqual([[rule, line]]);
  });

  it("sends every collection to Kryo before Flink 2.0", () => {
    for (const name of ["tags", "raw", "any", "nested", "array"]) {
      expect(rulesOf(fieldOf(read(text, "1.20"), name))[0]?.[0]).toBe("collectionBefore20");
    }
  });

  it("keeps the rest of a POJO when the type of one field cannot be told", () => {
    const box = read("Box;\npublic class Box<T> { public T value; public int count; }", "2.x");
    expect(box.kind).toBe("pojo");
    expect(rulesOf(fieldOf(box, "value"))).toEqual([["unresolvedType", 2]]);
  });
});

describe("records", () => {
  it("are POJOs since 1.19", () => {
    expect(rulesOf(read("public record Order(int a) {}", "1.20"))).toEqual([["recordSince119", 1]]);
    expect(rulesOf(read("public record Order(int a) {}", "1.3"))).toEqual([["recordBefore119", 1]]);
  });
});

describe("what Flink refuses", () => {
  it("is a class that holds itself in a List, since 2.0: its extraction never ends", () => {
    const text = "public class Node { public java.util.List<Node> children; }";
    expect(attempt(text, "2.x")).toEqual({ refused: expect.stringContaining("StackOverflowError") as string });
    expect(read(text, "1.20").kind).toBe("pojo");
  });

  it("is an enum without constants, wherever it is written", () => {
    expect(attempt("public class Order { public E e; }\npublic enum E { }", "2.x")).toHaveProperty("refused");
    expect(read("public class Order { public E e; private int a; }\npublic enum E { }", "2.x").kind).toBe("kryo");
  });
});

describe("what a serializer knows of its class", () => {
  const text = `public abstract class Shape { public int id; public static int made; }
public class Circle extends Shape { public double radius; public transient int seen; }
public class Group extends Shape { public Shape first; public Color color; }
public enum Color { RED, GREEN }`;

  it("is that it is abstract, which classes extend it, and which fields are not written", () => {
    const shape = read(text, "2.x");
    expect(shape).toMatchObject({ isAbstract: true, unwritten: ["made"] });
    expect(shape.subclasses?.map(({ serializer, tag }) => [serializer.of, tag])).toEqual([
      ["Circle", null],
      ["Group", null],
    ]);
    expect(shape.subclasses?.[0]?.serializer.unwritten).toEqual(["seen", "made"]);
  });

  it("is the constants of an enum", () => {
    expect(read("Color;\n" + text, "2.x").constants).toEqual(["RED", "GREEN"]);
  });
});
