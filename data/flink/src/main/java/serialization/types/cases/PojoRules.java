package serialization.types.cases;

import java.util.List;
import serialization.types.TypeCase;

/** The rules that a class, as a whole, has to follow to be a POJO: kept and broken. */
final class PojoRules {
    private static final String USER = "{\"id\": 1, \"user\": \"alice\"}";

    static List<TypeCase> all() {
        CaseList cases = new CaseList();
        addPlain(cases);
        addClasses(cases);
        addConstructors(cases);
        addOwnSerialization(cases);
        addNested(cases);
        return cases.all();
    }

    private static void addPlain(CaseList cases) {
        cases.order("public fields, written by name",
                """
                public class Order {
                  public String user;
                  public long amount;
                  public int count;
                }
                """,
                "{\"user\": \"alice\", \"amount\": 12, \"count\": 3}");
        cases.order("fields that are null",
                """
                public class Order {
                  public String user;
                  public Long amount;
                  public int count;
                }
                """,
                "{}");
        cases.order("a POJO that is null", "public class Order { public long id; }", "null");
        cases.order("upper case sorts before lower case",
                "public class Order { public int b; public int B; public int a; public int Z; public int _c; public int a1; public int aB; }",
                "{\"b\": 1, \"B\": 2, \"a\": 3, \"Z\": 4, \"_c\": 5, \"a1\": 6, \"aB\": 7}");
        cases.order("letters beyond ASCII", "public class Order { public int zahl; public int größe; public int été; }",
                "{\"zahl\": 1, \"größe\": 2, \"été\": 3}");
        cases.order("every primitive type",
                """
                public class Order {
                  public boolean a; public byte b; public short c; public char d;
                  public int e; public long f; public float g; public double h;
                }
                """,
                "{\"a\": true, \"b\": -1, \"c\": 300, \"d\": \"x\", \"e\": 70000, \"f\": -5, \"g\": 0.5, \"h\": 0.1}");
        cases.order("every box",
                """
                public class Order {
                  public Boolean a; public Byte b; public Short c; public Character d;
                  public Integer e; public Long f; public Float g; public Double h;
                }
                """,
                "{\"a\": true, \"b\": -1, \"d\": \"x\", \"f\": -5, \"h\": 0.1}");
        cases.order("initialisers do not matter",
                "public class Order { public int count = 7; public String user = \"nobody; {\"; public int[] sizes = {1, 2}; }",
                "{\"count\": 1}");
        cases.order("several fields in one declaration", "public class Order { public int c, a, b[]; }",
                "{\"c\": 1, \"a\": 2, \"b\": [3]}");
        cases.order("comments and annotations",
                """
                // public class Wrong { }
                @Deprecated
                public class Order {
                  /** The id { */
                  @Deprecated public long id; // public int other;
                  /* private int hidden; */
                  public String user;
                }
                """,
                USER);
    }

    private static void addClasses(CaseList cases) {
        cases.order("a class that is not public", "class Order { public long id; public String user; }", USER);
        cases.order("a final class", "public final class Order { public long id; public String user; }", USER);
        cases.order("an abstract class", "public abstract class Order { public long id; }", null);
        cases.order("an abstract class and a value of a subclass",
                "public abstract class Order { public long id; }\npublic class Big extends Order { public int size; }",
                "{\"@class\": \"Big\", \"id\": 1, \"size\": 2}");
        cases.order("an interface", "public interface Order { long id(); }", null);
        cases.order("an interface and a value of a class",
                "public interface Order { }\npublic class Big implements Order { public int size; }",
                "{\"@class\": \"Big\", \"size\": 2}");
        cases.order("a class without fields", "public class Order { }", "{}");
        cases.order("a class with static fields only", "public class Order { public static int count; public static final long X = 1; }", "{}");
        cases.order("a class with transient fields only", "public class Order { public transient int count; }", "{}");
        cases.order("a class that is Serializable and Comparable",
                """
                public class Order implements java.io.Serializable, Comparable<Order> {
                  private static final long serialVersionUID = 1;
                  public long id;
                  public String user;
                  @Override public int compareTo(Order other) { return Long.compare(id, other.id); }
                }
                """,
                USER);
        cases.order("a sealed interface and a record",
                "public sealed interface Order permits Big { }\npublic record Big(int size) implements Order { }",
                "{\"@class\": \"Big\", \"size\": 2}");
        cases.order("a class that extends a class of Java",
                "public class Order extends java.util.ArrayList<String> { public long id; }", null);
        cases.order("an exception", "public class Order extends RuntimeException { public long id; }", null);
    }

    private static void addConstructors(CaseList cases) {
        cases.order("a constructor with arguments only",
                "public class Order { public long id; public String user; public Order(long id, String user) { this.id = id; this.user = user; } }",
                USER);
        cases.order("both constructors",
                "public class Order { public long id; public String user; public Order() { } public Order(long id) { this.id = id; } }",
                USER);
        cases.order("a private constructor", "public class Order { public long id; public String user; private Order() { } }", USER);
        cases.order("a protected constructor", "public class Order { public long id; public String user; protected Order() { } }", USER);
        cases.order("a constructor of the package", "public class Order { public long id; public String user; Order() { } }", USER);
    }

    private static void addOwnSerialization(CaseList cases) {
        cases.order("readObject",
                "public class Order { public long id; public String user; private void readObject(java.io.ObjectInputStream in) { } }", USER);
        cases.order("writeObject",
                "public class Order { public long id; public String user; private void writeObject(java.io.ObjectOutputStream out) { } }", USER);
        cases.order("readObject with other arguments", "public class Order { public long id; public String user; public void readObject() { } }", USER);
        cases.order("readObject in the class above",
                """
                public class Order extends Base { public String user; }
                public class Base { public long id; private void readObject(java.io.ObjectInputStream in) { } }
                """,
                USER);
        cases.order("readResolve", "public class Order { public long id; public String user; private Object readResolve() { return this; } }", USER);
    }

    private static void addNested(CaseList cases) {
        cases.type("a static nested class", "Shop.Order",
                "public class Shop { public static class Order { public long id; public String user; } }", USER);
        cases.type("a nested class that is not static", "Shop.Order",
                "public class Shop { public class Order { public long id; public String user; } }", USER);
        cases.type("a private nested class", "Shop",
                "public class Shop { public Order order; private static class Order { public long id; public String user; } }",
                "{\"order\": " + USER + "}");
        cases.type("a protected nested class", "Shop",
                "public class Shop { public Order order; protected static class Order { public long id; public String user; } }",
                "{\"order\": " + USER + "}");
        cases.type("a nested class in a class that is not public", "Shop.Order",
                "class Shop { public static class Order { public long id; public String user; } }", USER);
        cases.type("a nested class in an interface", "Shop.Order",
                "public interface Shop { class Order { public long id; public String user; } }", USER);
        cases.type("a nested class with private fields in reach of its outer class", "Shop.Order",
                "public class Shop { public static class Order { private long id; private String user; } long id(Order order) { return order.id; } }", USER);
        cases.type("nested twice", "Shop.Order.Line",
                "public class Shop { public static class Order { public static class Line { public int count; } } }", "{\"count\": 3}");
        cases.type("a nested record", "Shop.Order", "public class Shop { public record Order(long id, String user) { } }", USER);
        cases.order("a POJO in a POJO",
                "public class Order { public User user; public long id; }\npublic class User { public String name; public int age; }",
                "{\"id\": 1, \"user\": {\"name\": \"alice\", \"age\": 30}}");
        cases.order("a POJO in a POJO that is null",
                "public class Order { public User user; public long id; }\npublic class User { public String name; public int age; }", "{\"id\": 1}");
        cases.order("one bad class makes only its field generic",
                "public class Order { public User user; public long id; }\npublic class User { private String name; public int age; }",
                "{\"id\": 1, \"user\": {\"name\": \"alice\", \"age\": 30}}");
        cases.order("the same class twice",
                "public class Order { public User from; public User to; }\npublic class User { public String name; }",
                "{\"from\": {\"name\": \"alice\"}, \"to\": {\"name\": \"bob\"}}");
        cases.order("a class that has itself as a field", "public class Order { public long id; public Order next; }",
                "{\"id\": 1, \"next\": {\"id\": 2}}");
        cases.order("a class that has itself as a field, null", "public class Order { public long id; public Order next; }", "{\"id\": 1}");
        cases.order("classes that have each other as fields",
                "public class Order { public long id; public User user; }\npublic class User { public String name; public Order last; }",
                "{\"id\": 1, \"user\": {\"name\": \"alice\", \"last\": {\"id\": 2}}}");
        cases.order("a class that has an array of itself", "public class Order { public long id; public Order[] parts; }",
                "{\"id\": 1, \"parts\": [{\"id\": 2}, null]}");
        cases.order("a class that has a tuple of itself", "public class Order { public long id; public Tuple2<Order, Long> part; }",
                "{\"id\": 1, \"part\": [{\"id\": 2}, 3]}");
        cases.order("a class that has a list of itself", "import java.util.List;\npublic class Order { public long id; public List<Order> parts; }",
                "{\"id\": 1, \"parts\": [{\"id\": 2}]}");
        cases.order("a class that has a map to itself", "import java.util.Map;\npublic class Order { public long id; public Map<String, Order> parts; }",
                "{\"id\": 1, \"parts\": {\"a\": {\"id\": 2}}}");
        cases.order("a class that has a class that has a list of it",
                "public class Order { public User user; }\npublic class User { public java.util.List<Order> orders; }", null);
        cases.order("an array of POJOs", "public class Order { public Item[] items; }\npublic class Item { public int count; }",
                "{\"items\": [{\"count\": 1}, {\"count\": 2}]}");
        cases.type("an array of POJOs as it is", "Item[]", "public class Item { public int count; }", "[{\"count\": 1}, null]");
    }
}
