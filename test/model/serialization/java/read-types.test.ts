import { describe, expect, it, test } from "vitest";
import type { DeclaredClass } from "../../../../src/model/serialization/types/declared.js";
import { declarations } from "./declarations.js";
import { lines, shown, typesOf } from "./written-back.js";

/** What is read of a class, one line a member. */
function classLines(text: string): readonly string[] {
  return typesOf(text).classes.flatMap(lines);
}

function fieldType(type: string, before = "", after = ""): string {
  const { classes } = typesOf(`${before} class Sut { ${type} x; } ${after}`);
  const field = classes.find(({ name }) => name.endsWith("Sut"))?.fields[0];
  return field ? shown(field.type) : "";
}

function scalaType(type: string, before = ""): string {
  const field = typesOf(`${before}\ncase class Sut(x: ${type})`).classes.at(-1)?.fields[0];
  return field ? shown(field.type) : "";
}

describe("members", () => {
  it("of a class are read, bodies and initialisers are not", () => {
    expect(classLines(declarations["pojo"] ?? "")).toEqual([
      "@Data @Entity public class shop.Order implements java.io.Serializable",
      "  private static final long serialVersionUID",
      "  public long id",
      "  public long[] total",
      "  private java.lang.String user",
      "  private java.lang.String note",
      "  protected java.util.Map<java.lang.String, java.util.List<?>> prices",
      "  protected java.util.Map<java.lang.String, java.util.List<?>> old",
      "  transient int cached",
      "  java.time.Instant at",
      "  char quote",
      "  char brace",
      "  java.util.function.Function<java.lang.String, java.lang.Integer> length",
      "  public new()",
      "  protected new(long, java.lang.String[])",
      "  public java.lang.String getUser()",
      "  public void setUser(java.lang.String)",
      "  private T max(java.util.List<T>, int[][])",
      "  public int[] sizes()",
      "  private void readObject(java.io.ObjectInputStream)",
      "  void receiver(int)",
    ]);
  });

  it("of nested classes are read, and their names resolved from the inside out", () => {
    expect(classLines(declarations["nested"] ?? "")).toEqual([
      "public class Outer<T> extends Base<T, Outer$Item>",
      "  T value",
      "  Outer$Item item",
      "  Outer$Inner<java.lang.Integer> inner",
      "  Base$Inherited inherited",
      "public static class Outer$Item",
      "  public Outer$Color color",
      "  Outer outer",
      "class Outer$Inner<V>",
      "  V v",
      "  T t",
      "  new(T)",
      "private static final enum Outer$Color",
      "  RED",
      "  GREEN",
      "static final record Outer$Pair<A, B>",
      "  private final A a",
      "  private final B b",
      "static abstract interface Outer$Visitor<R>",
      "  public abstract R visit(Outer$Item)",
      "abstract class Base<A, B>",
      "static class Base$Inherited",
    ]);
  });

  it("of a record are its components, and what its body adds", () => {
    expect(classLines(declarations["record"] ?? "")).toEqual([
      "public final record Point<T> implements java.lang.Comparable<Point<T>>",
      "  private final T x",
      "  private final int[] ys",
      "  private final java.lang.String[] names",
      "  static final int ORIGIN",
      "  public new(T, int[], java.lang.String[])",
      "  new(T)",
      "  public static Point<N> of(N)",
      "  public int compareTo(Point<T>)",
    ]);
  });

  it("of an enum are its constants too; one with a body keeps it from being final", () => {
    expect(classLines(declarations["enums"] ?? "")).toEqual([
      "enum Level implements Rated",
      "  LOW",
      "  HIGH",
      "  private final int rate",
      "  private new(int, java.lang.String)",
      "  int rate()",
      "final enum Plain",
      "  A",
      "  B",
      "final enum Empty",
    ]);
  });

  it("of an interface are public, and abstract without a body", () => {
    expect(classLines(declarations["sealed"] ?? "")).toEqual([
      "public abstract interface Event<K> implements Timed, java.io.Serializable",
      "  public static final int MAX",
      "  public abstract K key()",
      "  public long at()",
      "  static public Event<K> of()",
      "  private void helper()",
      "public static class Event$View implements Event<java.lang.String>",
      "  public java.lang.String key()",
      "public static final enum Event$Kind",
      "  A",
      "final class Click implements Event<java.lang.Long>",
      "  public java.lang.Long key",
      "abstract interface Marker",
      "  public abstract java.lang.String value()",
      "  public abstract int[] sizes()",
    ]);
  });

  it("of a case class are its components, of the types that Scala compiles them to", () => {
    expect(classLines(declarations["scala"] ?? "")).toEqual([
      "public abstract interface shop.Event implements scala.Serializable",
      "@SerialVersionUID final public caseClass shop.Order<A, B> extends Base implements shop.Event",
      "  private final long id",
      "  private final transient java.lang.String name",
      "  private final scala.collection.immutable.List<java.lang.String> tags",
      "  private java.time.Instant at",
      "  private final scala.Tuple2<int, scala.Option<A>> pair",
      "  private final double[][] grid",
      "  private final scala.Function1<int, java.lang.String> f",
      "  private final scala.collection.immutable.Map<java.lang.String, ?> open",
      "  private final scala.collection.mutable.Map<java.lang.String, scala.collection.mutable.Buffer<shop.Event>> buffers",
      "  private final scala.collection.Seq<scala.math.BigDecimal> type",
      "  private final scala.collection.Seq<shop.Click> rest",
      "public caseClass shop.Click implements shop.Event",
      "  private final int x",
    ]);
  });

  it.each([
    ["int record; int sealed; int permits; int var; int yield;", ["record", "sealed", "permits", "var", "yield"]],
    ["int größe, _a, $b, x9;", ["größe", "_a", "$b", "x9"]],
    ["boolean a = b < c, d = e > (f), g;", ["a", "d", "g"]],
    ["int a = b << 2, c = d >>> 1, e = f > g ? h : i;", ["a", "c", "e"]],
    ["Object a = new Object() { int b; }, c;", ["a", "c"]],
    ["Supplier<List<A>> a = ArrayList<A>::new, b = () -> switch (c) { case 1 -> null; default -> d; };", ["a", "b"]],
    [`String a = """\n  ";" \\""" }\n""", b = "\\\\", c = "//";`, ["a", "b", "c"]],
    ["Class<?> a = int[].class; char b = '\\u0041', c = '\"'; double d = 1e-5, e = .5f;", ["a", "b", "c", "d", "e"]],
    ["@A(b = @B({1, 2})) @C.D int a; /* int b; */ ;// int c;\n", ["a"]],
  ])("%s are fields of their names", (body, names) => {
    expect(typesOf(`class Sut { ${body} }`).classes[0]?.fields.map(({ name }) => name)).toEqual(names);
  });
});

describe("lines", () => {
  it("are those of the names", () => {
    const text = "\n@A\npublic class\nB {\n  int\n  a,\n  b;\r\n  B() {\n\n}\n  void\n  m() {}\r enum\n C {}}";
    const [outer, inner] = typesOf(text).classes;
    expect([outer?.line, inner?.line]).toEqual([4, 14]);
    expect(outer?.fields.map(({ line }) => line)).toEqual([6, 7]);
    expect(outer?.constructors.map(({ line }) => line)).toEqual([8]);
    expect(outer?.methods.map(({ line }) => line)).toEqual([12]);
  });
});

describe("the root", () => {
  test.each([
    ["class A {} public class B {} public class C {}", "B"],
    ["interface A {} class B {} class C {}", "B"],
    ["interface A {}", "A"],
    ["package a.b; class A { public static class B {} }", "a.b.A"],
    ["Tuple2<Long, String>;", "org.apache.flink.api.java.tuple.Tuple2<java.lang.Long, java.lang.String>"],
    ["int[][]", "int[][]"],
    ["Row<Integer, String>;", "org.apache.flink.types.Row<java.lang.Integer, java.lang.String>"],
    ["Either.Left<A, B>; class A {}", "org.apache.flink.types.Either$Left<A, B>"],
    ["java.util.Map.Entry<?, ? super int[]>;", "java.util.Map$Entry<?, ?>"],
    ["Order$Item; class Order { class Item {} }", "Order$Item"],
    ["shop.Order.Item; package shop; class Order { class Item {} }", "shop.Order$Item"],
    ["A<A<A<A>>>; class A<T> {}", "A<A<A<A>>>"],
    ["sealed; class sealed {}", "sealed"],
    ["List[Int]; case class A(x: Int)", "scala.collection.immutable.List<int>"],
    ["Tuple2<Long, A>; case class A(x: Int)", "org.apache.flink.api.java.tuple.Tuple2<java.lang.Long, A>"],
  ])("of %j is %s", (text, expected) => {
    expect(shown(typesOf(text).root)).toBe(expected);
  });

  it("is as written", () => {
    expect(shown(typesOf(declarations["root"] ?? "").root)).toBe(
      "java.util.Map<java.lang.String, org.apache.flink.api.java.tuple.Tuple2<java.lang.Long, Order$Item[]>>[]",
    );
  });
});

describe("a name means", () => {
  test.each([
    ["List<String>", "", "", "java.util.List<java.lang.String>"],
    ["List", "", "class List {}", "List"],
    ["List", "import other.List;", "", "other.List"],
    ["List", "import other.List;", "class List {}", "List"],
    ["List", "import other.*;", "", "java.util.List"],
    ["String", "package shop;", "class String {}", "shop.String"],
    ["Timestamp", "", "", "Timestamp"],
    ["Timestamp", "import java.sql.*;", "", "java.sql.Timestamp"],
    ["Date", "", "", "java.util.Date"],
    ["Date", "import java.sql.*;", "", "java.sql.Date"],
    ["Order", "import shop.Order;", "", "shop.Order"],
    ["Entry<A, B>", "import java.util.Map.Entry;", "", "java.util.Map$Entry<A, B>"],
    ["Item", "package shop; import shop.Order.*;", "class Order { static class Item {} }", "shop.Order$Item"],
    ["Item", "package shop; import static shop.Order.Item;", "class Order { static class Item {} }", "shop.Order$Item"],
    ["Item", "", "class Order { static class Item {} }", "Item"],
    ["Unknown.Inner", "", "", "Unknown$Inner"],
    ["unknown.deep.Outer.Inner", "", "", "unknown.deep.Outer$Inner"],
    ["java.lang.@A String @B [] @C []", "", "", "java.lang.String[][]"],
    ["Map<? extends List<int[]>, ? super @A Long>[]", "", "", "java.util.Map<?, ?>[]"],
    ["Variant", "", "", "org.apache.flink.types.variant.Variant"],
  ])("%s, behind %j and before %j, is %s", (type, before, after, expected) => {
    expect(fieldType(type, before, after)).toBe(expected);
  });

  test.each([
    ["Int", "int"],
    ["Unit", "scala.runtime.BoxedUnit"],
    ["Array[Byte]", "byte[]"],
    ["Either[String, Long]", "scala.util.Either<java.lang.String, long>"],
    ["Integer", "java.lang.Integer"],
    ["UUID", "java.util.UUID"],
    ["(Int, Int) => Unit", "scala.Function2<int, int, scala.runtime.BoxedUnit>"],
    ["() => Int", "scala.Function0<int>"],
    ["(String)", "java.lang.String"],
    ["java.util.List[_]", "java.util.List<?>"],
    ["constructor", "constructor"],
  ])("in Scala, %s is %s", (type, expected) => {
    expect(scalaType(type)).toBe(expected);
  });

  it("a type parameter before a class, but not one of a class around a static class", () => {
    const { classes } = typesOf(
      "class T {} class A<T> { T a; static class B { T b; } <U> U m(U u) { return u; } } class U {}",
    );
    expect(classes.flatMap(({ fields }) => fields.map(({ type }) => shown(type)))).toEqual(["T", "T"]);
    expect(classes.flatMap(lines)).toContain("  U m(U)");
    const packaged = typesOf("package p; class T {} class A<T> { T a; static class B { T b; } }").classes;
    expect(packaged.flatMap(({ fields }) => fields.map(({ type }) => shown(type)))).toEqual(["T", "p.T"]);
  });

  it("what it means outside of a class, where that extends it", () => {
    const [, extending] = typesOf("class B<T> {} class A<T> extends B<T> { class B {} B b; }").classes;
    expect(lines(extending as DeclaredClass)).toEqual(["class A<T> extends B<T>", "  A$B b"]);
  });

  it("the same where classes extend each other in a circle", () => {
    expect(fieldType("Nowhere", "class A extends B {} class B extends A {}")).toBe("Nowhere");
    expect(
      shown(
        typesOf("class A extends B { X x; } class B extends A { class X {} }").classes[0]?.fields[0]?.type ?? {
          kind: "wildcard",
        },
      ),
    ).toBe("B$X");
  });
});
