import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addField } from "../../../../src/model/serialization/edit/add-field.js";
import type { Changed } from "../../../../src/model/serialization/edit/change.js";
import { fieldListOf } from "../../../../src/model/serialization/edit/field-list.js";
import { fieldTypeNames } from "../../../../src/model/serialization/edit/field-types.js";
import { moveField } from "../../../../src/model/serialization/edit/move-field.js";
import { removeField } from "../../../../src/model/serialization/edit/remove-field.js";
import { readTypes } from "../../../../src/model/serialization/java/read-types.js";
import { typeExamples } from "../../../../src/views/serialization/bench/examples.js";

const fields = (text: string): readonly string[] | undefined =>
  fieldListOf(text)?.fields.map(({ name, type }) => `${type} ${name}`);
const textOf = (changed: Changed): string => ("text" in changed ? changed.text : changed.refused);

const crowded = [
  "// a class; with { in a comment",
  "public class Order extends Base<String> implements Comparable<Order> {",
  "  private static final long serialVersionUID = 1L;",
  '  @Deprecated(since = "1; 2") @javax.annotation.Nullable',
  "  private Map<String, List<Long>> items = new HashMap<>(); // items; of it",
  "  int[] counts = {1, 2};",
  "  transient int cached;",
  "  public long amount, tax;",
  "  public Order() { int amount = 3; }",
  "  static class Inner { int amount; }",
  '  public final String user = "a;b";',
  "}",
].join("\n");

describe("the fields of a text", () => {
  test("are those of the class that Flink may write, with the types as they are written", () => {
    expect(fields(crowded)).toEqual(["Map<String, List<Long>> items", "int[] counts", "String user"]);
  });

  test("are those of a record, of a case class, of a tuple and of a row", () => {
    expect(fields("record Price(@A(1) String item, Map<String, Long> by) {}")).toEqual([
      ...["String item", "Map<String, Long> by"],
    ]);
    expect(fields("case class A(id: Long, tags: Map[String, Long] = Map.empty)")).toEqual([
      ...["Long id", "Map[String, Long] tags"],
    ]);
    expect(fields("Tuple2<Long, Map<String, Long>>;")).toEqual(["Long f0", "Map<String, Long> f1"]);
    expect(fields("Row<Integer, String>;")).toEqual(["Integer f0", "String f1"]);
  });

  test.each(["int[];", "enum A { B }", "String;", "class", "", "Tuple2;", "List<String>;"])(
    "are none where a type lists none: %s",
    (text) => {
      expect(fieldListOf(text)).toBeNull();
    },
  );
});

describe("a field that is added", () => {
  test("stands behind the last one, in the manner of the text", () => {
    const one = { name: "at", type: "long" } as const;
    expect(textOf(addField("public class A {\n    public int b;\n}", one))).toBe(
      "public class A {\n    public int b;\n    public long at;\n}",
    );
    expect(textOf(addField("public class A {}", one))).toBe("public class A {\n  public long at;}");
    expect(textOf(addField("record A(int b) {}", one))).toBe("record A(int b, long at) {}");
    expect(textOf(addField("record A() {}", one))).toBe("record A(long at) {}");
    expect(textOf(addField("case class A(b: Int)", one))).toBe("case class A(b: Int, at: Long)");
    expect(textOf(addField("Tuple1<Long>;", one))).toBe("Tuple2<Long, Long>;");
    expect(textOf(addField("Row<Long>;", one))).toBe("Row<Long, Long>;");
  });

  test.each([
    ["b", "There is a field “b” already."],
    ["", "The name of a field is a word, such as amount."],
    ["a b", "The name of a field is a word, such as amount."],
    ["1a", "The name of a field is a word, such as amount."],
  ])("is refused with the name “%s”", (name, refused) => {
    expect(addField("class A { int b; }", { name, type: "int" })).toEqual({ refused });
  });

  test("is refused with the name of a keyword, and where there are no fields", () => {
    expect(addField("class A { int b; }", { name: "class", type: "int" })).toHaveProperty("refused");
    expect(addField("int[];", { name: "a", type: "int" })).toHaveProperty("refused");
    expect(addField(`Tuple25<${Array(25).fill("Long").join(", ")}>;`, { name: "", type: "int" })).toHaveProperty(
      "refused",
    );
  });

  test.each(fieldTypeNames)("may be a %s, in every form", (type) => {
    for (const text of ["class A { int b; }", "record A(int b) {}", "case class A(b: Int)", "Tuple1<Long>;"]) {
      expect(addField(text, { name: "added", type })).toHaveProperty("text");
    }
  });
});

describe("a field that goes or moves", () => {
  test("leaves the rest of the text as it is", () => {
    expect(textOf(removeField("class A {\n  int a; // one\n  int b;\n}", 1))).toBe("class A {\n  int a; // one\n}");
    expect(textOf(removeField("class A { int a; int b; }", 0))).toBe("class A {  int b; }");
    expect(textOf(removeField("record A(int a, int b) {}", 0))).toBe("record A(int b) {}");
    expect(textOf(removeField("record A(int a, int b) {}", 1))).toBe("record A(int a) {}");
    expect(textOf(removeField("record A(int a) {}", 0))).toBe("record A() {}");
    expect(textOf(removeField("Tuple2<Long, String>;", 0))).toBe("Tuple1<String>;");
    expect(removeField("Tuple1<Long>;", 0)).toHaveProperty("refused");
    expect(textOf(moveField(crowded, 0, "down"))).toContain("  int[] counts = {1, 2}; // items; of it");
    expect(textOf(moveField("record A(int a, long b) {}", 1, "up"))).toBe("record A(long b, int a) {}");
    expect(textOf(moveField("Tuple2<Long, String>;", 0, "down"))).toBe("Tuple2<String, Long>;");
    expect(moveField("record A(int a) {}", 0, "down")).toHaveProperty("refused");
    expect(moveField("record A(int a) {}", 7, "up")).toHaveProperty("refused");
  });

  test("comes back: to add and remove, or to move there and back, changes nothing", () => {
    const listing = typeExamples.map(({ text }) => text).filter((text) => fieldListOf(text) !== null);
    fc.assert(
      fc.property(fc.constantFrom(...listing), fc.constantFrom(...fieldTypeNames), fc.nat(4), (text, type, place) => {
        const count = fieldListOf(text)?.fields.length ?? 0;
        const added = textOf(addField(text, { name: "added", type }));
        expect(fieldListOf(added)?.fields.length).toBe(count + 1);
        expect(textOf(removeField(added, count))).toBe(text);
        const at = place % count;
        const moved = moveField(text, at, "down");
        if ("text" in moved) expect(textOf(moveField(moved.text, at + 1, "up"))).toBe(text);
      }),
    );
  });

  test("never makes a text that cannot be read, whatever the text is", () => {
    const readable = (changed: Changed): void => {
      if ("text" in changed) expect(readTypes(changed.text)).not.toHaveProperty("problems");
    };
    const broken = fc.tuple(fc.constantFrom(crowded, ...typeExamples.map(({ text }) => text)), fc.nat(), fc.nat(40));
    fc.assert(
      fc.property(broken, fc.nat(6), ([text, from, length], at) => {
        const start = from % text.length;
        const cut = text.slice(0, start) + text.slice(start + length);
        readable(addField(cut, { name: "added", type: "int" }));
        readable(removeField(cut, at));
        readable(moveField(cut, at, "down"));
      }),
      { numRuns: 500 },
    );
  });
});
