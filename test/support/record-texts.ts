import fc from "fast-check";

/** Types of records as somebody may paste them, by the serializer that Flink picks: its own, and Kryo. */
export const typeTexts: readonly string[] = [
  "public class Visit {\n  public long userId;\n  public String page;\n  public double seconds;\n}",
  "Tuple3<Long, String, Integer>",
  "record Price(String item, double amount, long at) {}",
  "public class Basket {\n  public long id;\n  public List<String> items;\n  public Map<String, Integer> counts;\n}",
  "public class Hidden {\n  private long id;\n  public String name;\n}",
  "enum Colour { RED, GREEN, BLUE }",
  "case class Click(user: String, at: Long, tags: List[String])",
  "int[]",
];

export const anyTypeText: fc.Arbitrary<string> = fc.constantFrom(...typeTexts);

/** Samples that fit some of the types and not others, and none. */
export const sampleTexts: readonly string[] = [
  "",
  '{"userId": 7, "page": "/home", "seconds": 1.5}',
  '[1, "a", 2]',
  "null",
];

export const anySampleText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constantFrom(...sampleTexts) },
);
