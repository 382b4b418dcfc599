package serialization.types.cases;

import java.util.List;
import serialization.types.TypeCase;

/** Classes with type parameters, and subclasses. */
final class Generics {
    private static final String BOX = "public class Box<T> { public T value; public int count; }";
    private static final String ORDERS = "public class Order { public long id; }\npublic class Big extends Order { public int size; }";

    static List<TypeCase> all() {
        CaseList cases = new CaseList();
        addBoxes(cases);
        addBoundAbove(cases);
        addSubclasses(cases);
        addEnums(cases);
        return cases.all();
    }

    private static void addBoxes(CaseList cases) {
        cases.type("a box of a string", "Box<String>", BOX, "{\"value\": \"a\", \"count\": 1}");
        cases.type("a box of a long", "Box<Long>", BOX, "{\"value\": 5, \"count\": 1}");
        cases.type("a box of a box", "Box<Box<Integer>>", BOX, "{\"value\": {\"value\": 5, \"count\": 1}, \"count\": 1}");
        cases.type("a box of a tuple", "Box<Tuple2<String, Long>>", BOX, "{\"value\": [\"a\", 2], \"count\": 1}");
        cases.type("a box of an array", "Box<int[]>", BOX, "{\"value\": [1, 2], \"count\": 1}");
        cases.type("a box of a list", "Box<List<String>>", BOX, "{\"value\": [\"a\"], \"count\": 1}");
        cases.type("a raw box", "Box", BOX, "{\"count\": 1}");
        cases.type("a box of anything", "Box<?>", BOX, "{\"count\": 1}");
        cases.type("a box of anything that is a number", "Box<? extends Number>", BOX, "{\"value\": 1, \"count\": 1}");
        cases.type("a box of an object", "Box<Object>", BOX, "{\"value\": \"a\", \"count\": 1}");
        cases.type("a box with a bound", "Box<Integer>", "public class Box<T extends Number> { public T value; }", "{\"value\": 1}");
        cases.type("a raw box with a bound", "Box", "public class Box<T extends Number> { public T value; }", null);
        cases.type("a box of an array of its parameter", "Box<String>", "public class Box<T> { public T[] values; }", "{\"values\": [\"a\", \"b\"]}");
        cases.type("a box of a list of its parameter", "Box<String>", "import java.util.List;\npublic class Box<T> { public List<T> values; }",
                "{\"values\": [\"a\", \"b\"]}");
        cases.type("a box of a tuple of its parameter", "Box<String>", "public class Box<T> { public Tuple2<T, Long> value; }", "{\"value\": [\"a\", 1]}");
        cases.type("a private parameter with getter and setter", "Box<String>",
                "public class Box<T> { private T value; public T getValue() { return value; } public void setValue(T value) { this.value = value; } }",
                "{\"value\": \"a\"}");
        cases.type("a private parameter with a getter of Object", "Box<String>",
                "public class Box<T> { private T value; public Object getValue() { return value; } public void setValue(T value) { this.value = value; } }",
                "{\"value\": \"a\"}");
        cases.type("two parameters", "Pair<String, Integer>", "public class Pair<A, B> { public B second; public A first; }", "{\"first\": \"a\", \"second\": 2}");
        cases.type("parameters crossed over", "Pair<String, Integer>",
                "public class Pair<A, B> { public Box<B> box; public A first; }\npublic class Box<A> { public A value; }",
                "{\"first\": \"a\", \"box\": {\"value\": 2}}");
        cases.type("a generic class in a nested class", "Shop.Box<String>", "public class Shop { public static class Box<T> { public T value; } }", "{\"value\": \"a\"}");
        cases.type("a generic interface", "Box<String>", "public interface Box<T> { }", null);
        cases.type("an array of boxes", "Box<String>[]", BOX, "[{\"value\": \"a\", \"count\": 1}]");
        cases.type("a tuple of boxes", "Tuple2<Box<String>, Box<Long>>", BOX, "[{\"value\": \"a\", \"count\": 1}, {\"value\": 2, \"count\": 1}]");
    }

    private static void addBoundAbove(CaseList cases) {
        cases.order("a parameter bound by the class below", "public class Order extends Box<String> { public long id; }\n" + BOX,
                "{\"id\": 1, \"value\": \"a\", \"count\": 1}");
        cases.order("a parameter bound two classes below",
                "public class Order extends Middle<Long> { public long id; }\npublic class Middle<X> extends Box<X> { public X other; }\n" + BOX,
                "{\"id\": 1, \"value\": 2, \"count\": 1, \"other\": 3}");
        cases.order("a parameter bound to a tuple of a parameter",
                "public class Order extends Middle<Long> { public long id; }\npublic class Middle<X> extends Box<Tuple2<X, String>> { }\n" + BOX,
                "{\"id\": 1, \"value\": [2, \"a\"], \"count\": 1}");
        cases.order("a raw class above", "public class Order extends Box { public long id; }\n" + BOX, null);
        cases.order("fields that are boxes", "public class Order { public Box<String> a; public Box<Long> b; public Box raw; }\n" + BOX,
                "{\"a\": {\"value\": \"a\", \"count\": 1}, \"b\": {\"value\": 2, \"count\": 1}}");
        cases.order("a field that is a box of anything", "public class Order { public Box<?> a; public long id; }\n" + BOX, null);
        cases.order("a field that is a box of anything that is a number", "public class Order { public Box<? extends Number> a; public long id; }\n" + BOX,
                "{\"id\": 1, \"a\": {\"value\": 1, \"count\": 1}}");
        cases.type("a tuple class of its own", "Pair", "public class Pair extends Tuple2<String, Long> { }", "{\"f0\": \"a\", \"f1\": 2}");
        cases.type("a tuple class with a field of its own", "Pair", "public class Pair extends Tuple2<String, Long> { public int extra; }",
                "{\"f0\": \"a\", \"f1\": 2, \"extra\": 3}");
        cases.type("a tuple class with a parameter", "Pair<Long>", "public class Pair<T> extends Tuple2<String, T> { }", "{\"f0\": \"a\", \"f1\": 2}");
    }

    private static void addSubclasses(CaseList cases) {
        cases.order("a value of a subclass", ORDERS, "{\"@class\": \"Big\", \"id\": 1, \"size\": 2}");
        cases.order("a value that names its own class", ORDERS, "{\"@class\": \"Order\", \"id\": 1}");
        cases.type("a field with a value of a subclass", "Shop", "public class Shop { public Order order; }\n" + ORDERS,
                "{\"order\": {\"@class\": \"Big\", \"id\": 1, \"size\": 2}}");
        cases.type("an array with values of subclasses", "Order[]", ORDERS, "[{\"@class\": \"Big\", \"id\": 1, \"size\": 2}, {\"id\": 3}]");
        cases.order("a value of a subclass that is not a POJO",
                "public class Order { public long id; }\npublic class Big extends Order { private int size; }",
                "{\"@class\": \"Big\", \"id\": 1, \"size\": 2}");
        cases.order("a value of a subclass without fields", "public class Order { public long id; }\npublic class Big extends Order { }",
                "{\"@class\": \"Big\", \"id\": 1}");
        cases.order("a value of a nested subclass",
                "public class Order { public long id; public static class Big extends Order { public int size; } }",
                "{\"@class\": \"Order$Big\", \"id\": 1, \"size\": 2}");
        cases.type("a list with values of subclasses", "List<Order>", ORDERS, "[{\"@class\": \"Big\", \"id\": 1, \"size\": 2}, {\"id\": 3}]");
        cases.order("an abstract class whose subclass is generic",
                "public abstract class Order { private long id; }\npublic class Big extends Order { private int size; }",
                "{\"@class\": \"Big\", \"id\": 1, \"size\": 2}");
    }

    private static void addEnums(CaseList cases) {
        cases.type("an enum", "Kind", "public enum Kind { SMALL, BIG }", "\"BIG\"");
        cases.type("an enum that is null", "Kind", "public enum Kind { SMALL, BIG }", "null");
        cases.type("an enum that is not public", "Kind", "enum Kind { SMALL, BIG }", "\"SMALL\"");
        cases.type("an enum with fields", "Kind",
                "public enum Kind { SMALL(1), BIG(2); private final int size; Kind(int size) { this.size = size; } }", "\"BIG\"");
        cases.type("an enum with bodies", "Kind",
                "public enum Kind { SMALL { int size() { return 1; } }, BIG { int size() { return 2; } }; abstract int size(); }", "\"BIG\"");
        cases.type("a nested enum", "Order.Kind", "public class Order { public enum Kind { SMALL, BIG } }", "\"BIG\"");
        cases.order("enums in a POJO", "public class Order { public Kind kind; public Kind other; public enum Kind { SMALL, BIG } }", "{\"kind\": \"BIG\"}");
        cases.type("an array of enums", "Kind[]", "public enum Kind { SMALL, BIG }", "[\"BIG\", null]");
        cases.type("an enum without constants", "Kind", "public enum Kind { }", null);
        cases.type("any enum", "Enum<?>", null);
        cases.type("an enum of Java", "java.util.concurrent.TimeUnit", "\"SECONDS\"");
        cases.type("a box of an enum", "Box<Kind>", BOX + "\npublic enum Kind { SMALL, BIG }", "{\"value\": \"BIG\", \"count\": 1}");
    }
}
