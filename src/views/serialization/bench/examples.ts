import { recordType } from "../../../model/serialization/inputs.js";

/** A type to begin with. */
export interface TypeExample {
  readonly id: string;
  readonly title: string;
  /** What is to be seen in it, in a sentence. */
  readonly says: string;
  readonly text: string;
  /** A value that shows it; absent where one that is made up does. */
  readonly sample?: string;
}

const lines = (...all: readonly string[]): string => all.join("\n");

/** What is to be seen in a type, where it is one of the examples; else nothing. */
export function saidOf(text: string): string {
  return typeExamples.find((example) => example.text === text)?.says ?? "";
}

/** The types that the bench offers, the scenario’s first. */
export const typeExamples: readonly TypeExample[] = [
  {
    id: "message",
    title: "The scenario’s message",
    says: "The list goes to Kryo in 1.x, and has a serializer of its own in 2.x.",
    text: recordType.initial,
  },
  {
    id: "pojo",
    title: "A POJO",
    says: "Every field costs a null flag of one byte; the header tells null and subclasses.",
    text: lines(
      "public class Visit {",
      "  public long userId;",
      "  public String page;",
      "  public double seconds;",
      "  public boolean mobile;",
      "}",
    ),
  },
  {
    id: "fails",
    title: "A class that is no POJO",
    says: "Two rules are broken, and all of the class goes to Kryo.",
    text: lines(
      "public class Order {",
      "  private final long id;",
      "  private String user;",
      "",
      "  public Order(long id, String user) {",
      "    this.id = id;",
      "    this.user = user;",
      "  }",
      "",
      "  public long getId() { return id; }",
      "  public String getUser() { return user; }",
      "  public void setUser(String user) { this.user = user; }",
      "}",
    ),
  },
  {
    id: "record",
    title: "A record",
    says: "A POJO since Flink 1.19. Before, Kryo gets it, and cannot write it.",
    text: "public record Price(String item, double amount, long at) {}",
  },
  {
    id: "collections",
    title: "Lists, sets and maps",
    says: "Those that name an interface and plain classes leave Kryo with 2.0; an ArrayList and a list of lists do not.",
    text: lines(
      "public class Basket {",
      "  public long id;",
      "  public List<String> items;",
      "  public Map<String, Integer> counts;",
      "  public ArrayList<String> notes;",
      "  public List<List<Long>> history;",
      "}",
    ),
  },
  {
    id: "subclass",
    title: "With a subclass",
    says: "A subclass that is not registered has its name written in every record.",
    text: lines(
      "public class Event {",
      "  public long at;",
      "  public String user;",
      "",
      "  public static class Click extends Event {",
      "    public String page;",
      "  }",
      "}",
    ),
    sample: lines(
      "{",
      '  "@class": "Event$Click",',
      '  "at": 1001,',
      '  "page": "/home",',
      '  "user": "user-00001"',
      "}",
    ),
  },
  {
    id: "tuple",
    title: "A tuple",
    says: "No header and no null flags: the fewest bytes, and nothing may be null.",
    text: "Tuple3<Long, String, Integer>;",
  },
  {
    id: "enum",
    title: "Enum and BigDecimal",
    says: "Four bytes for a constant; a BigDecimal is its digits as a whole number, and a scale.",
    text: lines(
      "public class Payment {",
      "  public BigDecimal amount;",
      "  public State state;",
      "",
      "  public enum State { OPEN, PAID, REFUNDED }",
      "}",
    ),
  },
  {
    id: "case-class",
    title: "A case class",
    says: "Flink’s Scala API had a serializer for it, and ended with 1.20.",
    text: "case class Click(user: String, at: Long, tags: List[String])",
  },
  {
    id: "refused",
    title: "What Flink refuses",
    says: "A tuple that does not say of what: no version starts this job.",
    text: "Tuple2;",
  },
];
