import { describe, expect, it, test } from "vitest";
import { readTypes } from "../../../../src/model/serialization/java/read-types.js";

function problems(text: string): readonly string[] {
  const read = readTypes(text);
  return "problems" in read ? read.problems.map(({ line, says }) => `${line}: ${says}`) : [];
}

describe("what is wrong is said with its line", () => {
  test.each([
    ["", '1: There is no type here: write a class, or a type such as "Tuple2<Long, String>;".'],
    [
      "// class A {}\nimport java.util.List;",
      '1: There is no type here: write a class, or a type such as "Tuple2<Long, String>;".',
    ],
    ["class A {\n  int ;\n}", "2: A field needs a name."],
    ["class A {\n  private amount;\n}", "2: A field needs a name."],
    ["class A {\n  int class;\n}", '2: "class" is a keyword of Java and cannot be the name of a field.'],
    ["class int {}", '1: "int" is a keyword of Java and cannot be the name of a class.'],
    ["record R(int if) {}", '1: "if" is a keyword of Java and cannot be the name of a component.'],
    ["class A {\n  void m() {\n}", '1: This "{" needs a "}".'],
    ["class A {\n  }\n}", '3: This "}" closes nothing.'],
    ["class A {\n  int[] a = {1, (2};\n}", '2: This "(" needs a ")" before "}" in line 2.'],
    ["class A {}\nclass B {}\nclass A {}", '3: Another class has the name "A" already.'],
    ["class A { class B {} class C {}\nenum B {} }", '2: Another class has the name "A$B" already.'],
    ["class A {\n  /* int a;\n}", "2: This comment has no end."],
    ['class A {\n  String a = "b;\n}', '2: What begins with " has no end.'],
    ["class A {\n  int a\n  int b;\n}", '2: A semicolon is missing after "a".'],
    ["class A {\n  int a = 1\n  private int b;\n}", '2: A semicolon is missing after "1".'],
    ["class A {\n  int a = 1\n}", '2: A semicolon is missing after "1".'],
    ["class A {\n  B() {}\n}", '2: "B" needs a type in front of it for a method, or "A" for a constructor.'],
    ["class A {\n  List<String a;\n}", '2: A list of types that begins with "<" needs a ">".'],
    ["class A(int b) {}", "1: Only a record, or a case class of Scala, has parentheses behind its name."],
    ["class A", "1: A class needs a body in braces."],
    ["class A extends B, C {}", "1: A class extends one class at most."],
    ["hello world", "1: A type in front of the classes needs a semicolon behind it."],
    ["Order;\n42", '2: "42" does not begin a class, a record, an enum, an interface or a case class.'],
    ["public", "1: The text ends where a class belongs."],
    ["enum A { B C }", "1: A comma is missing between two constants, or a semicolon behind the last."],
    ["package a;\npackage b;", "2: A text has one package at most."],
    ["case class A(b)", "1: A component needs a colon and a type behind its name."],
    ["case class A(b: Int c: Int)", "1: A comma is missing between two components."],
    ["record A(int b int c) {}", "1: A comma is missing between two of the parameters or components."],
    ["class A { void m() = 3; }", "1: A method needs a body, or a semicolon."],
    ["class A { A(); }", "1: A constructor needs a body."],
  ])("%j", (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it("every class whose name is taken is named", () => {
    expect(problems("class A {}\nclass A {}\nclass A {}").map((one) => one.slice(0, 2))).toEqual(["2:", "3:"]);
  });
});

describe("no text is too much", () => {
  it("the longest is read, one more character is refused", () => {
    expect(problems(`class A {}${" ".repeat(19_990)}`)).toEqual([]);
    expect(problems(`class A {}${" ".repeat(19_991)}`)).toEqual([
      "1: This text has more than 20000 characters, too many to read.",
    ]);
  });

  test.each([
    ["generics", "A<".repeat(9000)],
    ["closed generics", `${"A<".repeat(5000)}A${">".repeat(5000)};`],
    ["Scala’s generics", `case class A(x: ${"A[".repeat(4000)}A${"]".repeat(4000)})`],
    ["Scala’s tuples", `case class A(x: ${"(".repeat(9000)}A${")".repeat(9000)})`],
    ["Scala’s functions", `case class A(x: ${"A=>".repeat(6000)}A)`],
    ["Scala’s bounds", `case class A(x: ${"_<:".repeat(6000)}A)`],
    ["classes", `${"class A{".repeat(2000)}${"}".repeat(2000)}`],
    ["dimensions", `A${"[]".repeat(9000)};`],
    ["bounds", `class A${"<T extends A".repeat(1500)} {}`],
  ])("%s, nested without end, are refused", (_, text) => {
    expect(problems(text).join()).toMatch(/more than \d+ (levels|dimensions)|needs a/);
  });

  test.each([
    ["brackets", `class A { int a = ${"(".repeat(9000)}${")".repeat(9000)}; }`],
    ["comparisons", `class A { int a = ${"b<".repeat(9000)}c; }`],
    [
      "classes that extend each other",
      Array.from({ length: 700 }, (_, i) => `class A${i} extends A${i + 1}{}`).join(""),
    ],
    ["annotations", `${"@A".repeat(9000)} class A {}`],
  ])("many %s are read", (_, text) => {
    expect(problems(text)).toEqual([]);
  });
});
