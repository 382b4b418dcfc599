package serialization.types.cases;

import java.util.List;
import serialization.types.TypeCase;

/** Values in a class that is generic, so that Kryo writes all of them. */
final class KryoValues {
    private static final List<Integer> LENGTHS = List.of(0, 1, 2, 31, 32, 33, 62, 63, 64, 65, 70);

    private final CaseList cases = new CaseList();

    static List<TypeCase> all() {
        KryoValues values = new KryoValues();
        values.addStrings();
        values.addNumbers();
        values.addOfObject();
        values.addFields();
        values.addArrays();
        values.addCollections();
        values.addClasses();
        values.addRepeats();
        return values.cases.all();
    }

    private void addStrings() {
        for (int length : LENGTHS) {
            one("a string of " + length + " letters", "String", quoted("abcdefghij".repeat(7).substring(0, length)));
            one(length + " letters and an é", "String", quoted("abcdefghij".repeat(7).substring(0, length) + "é"));
        }
        one("Greek", "String", "\"Ελλάδα\"");
        one("Japanese", "String", "\"日本語\"");
        one("an emoji", "String", "\"a😀b\"");
        one("a zero in a string", "String", "\"a\\u0000b\"");
        one("the last of one byte", "String", "\"\\u007f\\u007f\"");
        one("the first of two bytes", "String", "\"\\u0080\"");
        one("the borders of two and three bytes", "String", "\"\\u07ff\\u0800\\uffff\"");
        one("64 Japanese letters", "String", quoted("日".repeat(64)));
        one("300 letters", "String", quoted("abcdefghij".repeat(30)));
        one("10000 letters", "String", quoted("abcdefghij".repeat(1000)));
        one("a string that is null", "String", "null");
        one("a StringBuilder", "StringBuilder", "\"abc\"");
    }

    private void addNumbers() {
        for (String number : List.of("0", "1", "-1", "63", "64", "-64", "-65", "8191", "8192", "-8193", "1048575", "1048576", "134217727", "134217728", "2147483647", "-2147483648")) {
            cases.order("numbers in Kryo: " + number, generic("private int a; private Integer b; private long c; private Long d;"),
                    "{\"a\": N, \"b\": N, \"c\": N, \"d\": N}".replace("N", number));
        }
        for (String number : List.of("2147483648", "34359738368", "-34359738369", "4398046511104", "562949953421312", "1760000000000",
                "\"9223372036854775807\"", "\"-9223372036854775808\"", "\"72057594037927936\"", "\"36028797018963967\"")) {
            cases.order("a long in Kryo: " + number, generic("private long c; private Long d;"), "{\"c\": N, \"d\": N}".replace("N", number));
        }
        cases.order("other numbers in Kryo",
                generic("private boolean a; private byte b; private short c; private char d; private float e; private double f;"),
                "{\"a\": true, \"b\": -5, \"c\": -300, \"d\": \"日\", \"e\": 0.1, \"f\": 0.1}");
        cases.order("other boxed numbers in Kryo",
                generic("private Boolean a; private Byte b; private Short c; private Character d; private Float e; private Double f; private Integer g;"),
                "{\"a\": true, \"b\": -5, \"c\": -300, \"d\": \"日\", \"e\": 0.1, \"f\": 0.1}");
        one("a big integer", "java.math.BigInteger", "\"123456789012345678901234567890\"");
        one("the big integer 0", "java.math.BigInteger", "\"0\"");
        one("the big integer 1", "java.math.BigInteger", "\"1\"");
        one("a negative big integer", "java.math.BigInteger", "\"-300\"");
        one("a big decimal", "java.math.BigDecimal", "\"1234.5678\"");
        one("a big decimal 0", "java.math.BigDecimal", "\"0\"");
        one("a big decimal 1", "java.math.BigDecimal", "\"1\"");
        one("a big decimal with a negative scale", "java.math.BigDecimal", "\"-1E+3\"");
        one("a big decimal that is null", "java.math.BigDecimal", "null");
        one("a number", "Number", "5");
        one("a number that is a fraction", "Number", "0.5");
    }

    private void addOfObject() {
        for (String value : List.of("\"text\"", "5", "-5000000000", "0.5", "true", "null", "[1, \"a\"]", "{\"a\": 1, \"b\": [2]}", "[]")) {
            one("an object: " + value, "Object", value);
        }
        for (String type : List.of("java.lang.Byte", "java.lang.Short", "java.lang.Long", "java.lang.Float", "java.lang.Double", "java.math.BigInteger", "java.math.BigDecimal")) {
            one("an object: " + type, "Object", "{\"@class\": \"" + type + "\", \"value\": 7}");
        }
        one("an object: a character", "Object", "{\"@class\": \"java.lang.Character\", \"value\": \"x\"}");
        for (String type : List.of("int[]", "java.lang.Integer[]", "java.lang.Object[]", "long[]", "byte[]", "double[]", "java.lang.Long[]")) {
            one("an object: " + type, "Object", "{\"@class\": \"" + type + "\", \"value\": [1, 2]}");
        }
        one("an object: java.lang.String[]", "Object", "{\"@class\": \"java.lang.String[]\", \"value\": [\"a\", null]}");
        one("an object: int[][]", "Object", "{\"@class\": \"int[][]\", \"value\": [[1], [2, 3]]}");
        for (String type : List.of("java.util.LinkedList", "java.util.ArrayDeque", "java.util.TreeSet", "java.util.LinkedHashSet", "java.util.Vector")) {
            one("an object: " + type, "Object", "{\"@class\": \"" + type + "\", \"value\": [\"a\", \"b\"]}");
        }
        for (String type : List.of("java.util.TreeMap", "java.util.HashMap")) {
            one("an object: " + type, "Object", "{\"@class\": \"" + type + "\", \"value\": {\"a\": 1, \"b\": 2}}");
        }
        one("an object: a UUID", "Object", "{\"@class\": \"java.util.UUID\", \"value\": \"00000000-0000-0001-0000-000000000002\"}");
        one("an object: an instant", "Object", "{\"@class\": \"java.time.Instant\", \"value\": \"2017-04-11T12:30:00.5Z\"}");
        one("an object: a date", "Object", "{\"@class\": \"java.util.Date\", \"value\": \"2017-04-11T12:30:00.5Z\"}");
        one("an object: a timestamp", "Object", "{\"@class\": \"java.sql.Timestamp\", \"value\": \"2017-04-11T12:30:00.5Z\"}");
        one("an object: an enum", "Object", "{\"@class\": \"java.util.concurrent.TimeUnit\", \"value\": \"SECONDS\"}");
        one("an object: optional", "Object", "{\"@class\": \"java.util.Optional\", \"value\": [\"a\"]}");
    }

    private void addFields() {
        cases.order("fields by name in Kryo", generic("private int b; private int B; private int a; private int _a;"), "{\"b\": 1, \"B\": 2, \"a\": 3, \"_a\": 4}");
        cases.order("public and private fields in Kryo", generic("public int b; private int a; protected int c; int d;"),
                "{\"b\": 1, \"a\": 2, \"c\": 3, \"d\": 4}");
        cases.order("primitive fields and objects in Kryo", generic("private String b; private int a; private Long d; private double c;"),
                "{\"a\": 1, \"b\": \"x\", \"c\": 0.5, \"d\": 2}");
        cases.order("transient and static fields in Kryo", generic("private int a; private transient int b; private static int c;"), "{\"a\": 1}");
        cases.order("final fields in Kryo", generic("private final int a; private final String b; Order(int a) { this.a = a; b = null; }"), "{\"a\": 1, \"b\": \"x\"}");
        cases.order("fields of the class above in Kryo", generic("private int b; private int a;").replace("class Order", "class Order extends Base")
                + "\npublic class Base { private int c; private int z; }", "{\"a\": 1, \"b\": 2, \"c\": 3, \"z\": 4}");
        one("a date of java.util", "java.util.Date", "\"2017-04-11T12:30:00.5Z\"");
        one("a date before 1970", "java.util.Date", "\"1969-04-11T12:30:00.5Z\"");
        one("a date of java.sql", "java.sql.Date", "\"2017-04-11\"");
        one("a time of java.sql", "java.sql.Time", "\"12:30:00\"");
        one("a timestamp", "java.sql.Timestamp", "\"2017-04-11T12:30:00.5Z\"");
        for (String type : List.of("Instant", "LocalDate", "LocalTime", "LocalDateTime", "ZonedDateTime", "OffsetDateTime", "Duration", "Period", "Year", "ZoneOffset", "ZoneId")) {
            one("java.time." + type, "java.time." + type, quoted(time(type)));
        }
        one("a time on the hour", "java.time.LocalTime", "\"12:00:00\"");
        one("a time on the minute", "java.time.LocalTime", "\"12:30:00\"");
        one("a time on the second", "java.time.LocalTime", "\"12:30:01\"");
        one("a UUID", "java.util.UUID", "\"123e4567-e89b-12d3-a456-426614174000\"");
        one("a locale", "java.util.Locale", "\"de-CH\"");
        one("a currency", "java.util.Currency", "\"CHF\"");
        one("a tuple", "Tuple2<String, Long>", "[\"a\", 1]");
        one("an either", "Either<String, Long>", "{\"left\": \"a\"}");
        one("an Optional", "java.util.Optional<Long>", "[5]");
        one("an empty Optional", "java.util.Optional<Long>", "[]");
        one("a value", "IntValue", "5");
    }

    private static String time(String type) {
        return switch (type) {
            case "Instant" -> "2017-04-11T12:30:00.5Z";
            case "LocalDate" -> "2017-04-11";
            case "LocalTime" -> "12:30:01.5";
            case "LocalDateTime" -> "2017-04-11T12:30:01.5";
            case "ZonedDateTime" -> "2017-04-11T12:30:00+02:00[Europe/Zurich]";
            case "OffsetDateTime" -> "2017-04-11T12:30:00+02:00";
            case "Duration" -> "PT1H0.5S";
            case "Period" -> "P1Y2M3D";
            case "Year" -> "2017";
            case "ZoneOffset" -> "+02:00";
            default -> "Europe/Zurich";
        };
    }

    private void addArrays() {
        one("ints", "int[]", "[1, -1, 300]");
        one("no ints", "int[]", "[]");
        one("ints that are null", "int[]", "null");
        one("longs", "long[]", "[1, -1, 300]");
        one("bytes", "byte[]", "[1, -1]");
        one("shorts", "short[]", "[1, -1]");
        one("chars", "char[]", "[\"a\", \"日\"]");
        one("floats", "float[]", "[0.5]");
        one("doubles", "double[]", "[0.5]");
        one("truth values", "boolean[]", "[true, false]");
        one("strings", "String[]", "[\"a\", null, \"\", \"é\"]");
        one("boxed ints", "Integer[]", "[1, null]");
        one("boxed longs", "Long[]", "[1]");
        one("objects", "Object[]", "[1, \"a\", null, 0.5]");
        one("arrays of ints", "int[][]", "[[1], [], null]");
        one("arrays of strings", "String[][]", "[[\"a\"], [null]]");
        one("dates", "java.time.LocalDate[]", "[\"2017-04-11\"]");
        one("UUIDs", "java.util.UUID[]", "[\"00000000-0000-0001-0000-000000000002\"]");
        with("items", "Item[]", "[{\"count\": 1}, null, {\"count\": 2}]", "public class Item { public int count; }");
        with("final items", "Item[]", "[{\"count\": 1}, null]", "public final class Item { public int count; }");
        with("records", "Item[]", "[{\"count\": 1}, null]", "public record Item(int count) { }");
        with("enums", "Item[]", "[\"BIG\", null, \"BIG\"]", "public enum Item { SMALL, BIG }");
        with("interfaces", "Item[]", "[{\"@class\": \"Big\", \"size\": 1}]", "public interface Item { }\npublic class Big implements Item { public int size; }");
        one("lists", "java.util.List<String>[]", "[[\"a\"], null]");
    }

    private void addCollections() {
        one("a list", "java.util.List<String>", "[\"a\", null, \"é\"]");
        one("an ArrayList", "java.util.ArrayList<String>", "[\"a\"]");
        one("a list of numbers", "java.util.List<Integer>", "[1, 300, -70000]");
        one("a list of longs", "java.util.List<Long>", "[1, null]");
        one("an ArrayList of longs", "java.util.ArrayList<Long>", "[1, 2, 3]");
        one("a raw list", "java.util.List", "[1, \"a\", true]");
        one("an empty list", "java.util.List<Long>", "[]");
        one("a list that is null", "java.util.List<Long>", "null");
        one("a list of lists", "java.util.List<java.util.List<Long>>", "[[1], []]");
        one("a list of anything", "java.util.List<?>", "[1]");
        one("a list of arrays", "java.util.List<int[]>", "[[1], [2]]");
        one("a LinkedList", "java.util.LinkedList<String>", "[\"a\"]");
        one("an ArrayDeque", "java.util.ArrayDeque<String>", "[\"a\"]");
        one("a set", "java.util.Set<String>", "[\"a\", \"b\"]");
        one("a HashSet", "java.util.HashSet<String>", "[\"a\", \"b\"]");
        one("a TreeSet", "java.util.TreeSet<String>", "[\"a\", \"b\"]");
        one("a map", "java.util.Map<String, Long>", "{\"a\": 1, \"b\": null}");
        one("a HashMap", "java.util.HashMap<String, Long>", "{\"a\": 1, \"b\": 2}");
        one("a LinkedHashMap", "java.util.LinkedHashMap<String, Long>", "{\"b\": 1, \"a\": 2}");
        one("a TreeMap", "java.util.TreeMap<String, Long>", "{\"a\": 1, \"b\": 2}");
        one("an empty map", "java.util.Map<String, Long>", "{}");
        one("a map of lists", "java.util.Map<String, java.util.List<Long>>", "{\"a\": [1]}");
        one("a map of objects", "java.util.Map<String, Object>", "{\"a\": 1, \"b\": \"x\", \"c\": [true]}");
        with("a list of items", "java.util.List<Item>", "[{\"count\": 1}, null, {\"count\": 2}]", "public class Item { public int count; }");
        with("a list of final items", "java.util.List<Item>", "[{\"count\": 1}, {\"count\": 2}]", "public final class Item { public int count; }");
        with("a map of items", "java.util.Map<String, Item>", "{\"a\": {\"count\": 1}, \"b\": {\"count\": 2}}", "public class Item { public int count; }");
        with("a list of enums", "java.util.List<Item>", "[\"BIG\", \"SMALL\", \"BIG\"]", "public enum Item { SMALL, BIG }");
        with("a list of generic items", "java.util.List<Item<String>>", "[{\"value\": \"a\"}]", "public class Item<T> { private T value; }");
        one("a Vector", "java.util.Vector<String>", "[\"a\"]");
    }

    private void addClasses() {
        with("an item", "Item", "{\"count\": 1}", "public class Item { public int count; }");
        with("an item that is null", "Item", "null", "public class Item { public int count; }");
        with("a final item", "Item", "{\"count\": 1}", "public final class Item { public int count; }");
        with("an item of a subclass", "Item", "{\"@class\": \"Big\", \"count\": 1, \"size\": 2}",
                "public class Item { public int count; }\npublic class Big extends Item { public int size; }");
        with("an item of an interface", "Item", "{\"@class\": \"Big\", \"size\": 2}", "public interface Item { }\npublic class Big implements Item { private int size; }");
        with("an item of a nested class", "Shop.Item", "{\"count\": 1}", "public class Shop { public static class Item { public int count; } }");
        with("an enum", "Item", "\"BIG\"", "public enum Item { SMALL, BIG }");
        with("an enum that is null", "Item", "null", "public enum Item { SMALL, BIG }");
        with("an enum with bodies", "Item", "\"BIG\"", "public enum Item { SMALL { }, BIG { } }");
        with("a record", "Item", "{\"count\": 1, \"name\": \"a\"}", "public record Item(String name, int count) { }");
        with("a record of objects", "Item", "{\"count\": 1, \"name\": \"a\"}", "public record Item(Object name, Integer count) { }");
        with("a generic item of strings", "Item<String>", "{\"value\": \"a\"}", "public class Item<T> { private T value; }");
        with("a generic item of anything", "Item<?>", "{\"value\": 5}", "public class Item<T> { private T value; }");
        with("a generic item of lists", "Item<java.util.List<Long>>", "{\"value\": [5]}", "public class Item<T> { private T value; }");
        cases.order("an item of the same class in Kryo", generic("private int count; private Order next;"), "{\"count\": 1, \"next\": {\"count\": 2, \"next\": {\"count\": 3}}}");
        cases.order("a tree in Kryo", generic("private int count; private java.util.List<Order> parts;"),
                "{\"count\": 1, \"parts\": [{\"count\": 2, \"parts\": []}, {\"count\": 3}]}");
        cases.order("two classes by turns in Kryo", generic("private Item a; private Item b; private Object c; private Object d;") + "\npublic class Item { public int count; }",
                "{\"a\": {\"count\": 1}, \"b\": {\"count\": 2}, \"c\": {\"@class\": \"Item\", \"count\": 3}, \"d\": {\"@class\": \"Order\"}}");
        cases.type("an inner class in Kryo", "Shop.Item", "public class Shop { public class Item { private int count; } }", "{\"count\": 1}");
        cases.type("a record that is not public, in Kryo", "Item", "record Item(String name, int count) { }", "{\"count\": 1, \"name\": \"a\"}");
        cases.order("a class of many fields in Kryo",
                generic("private int f10; private int f9; private int f1; private String name; private Item item; private java.util.List<String> tags; private double rate;")
                        + "\npublic class Item { private String a; private Long b; }",
                "{\"f10\": 10, \"f9\": 9, \"f1\": 1, \"name\": \"n\", \"item\": {\"a\": \"x\", \"b\": 2}, \"tags\": [\"t\"], \"rate\": 0.5}");
    }

    private void addRepeats() {
        cases.order("an enum twice in Kryo", generic("private Item a; private Item b;") + "\npublic enum Item { SMALL, BIG }", "{\"a\": \"BIG\", \"b\": \"BIG\"}");
        cases.order("an enum in Objects twice in Kryo", generic("private Object a; private Object b;") + "\npublic enum Item { SMALL, BIG }",
                "{\"a\": {\"@class\": \"Item\", \"value\": \"BIG\"}, \"b\": {\"@class\": \"Item\", \"value\": \"BIG\"}}");
        cases.order("equal strings in Kryo", generic("private String a; private String b; private Object c;"), "{\"a\": \"x\", \"b\": \"x\", \"c\": \"x\"}");
        cases.order("equal numbers in Kryo", generic("private Integer a; private Integer b; private Object c;"), "{\"a\": 1, \"b\": 1, \"c\": 1}");
        cases.order("an empty Optional twice in Kryo", generic("private java.util.Optional<String> a; private java.util.Optional<String> b;"), "{\"a\": [], \"b\": []}");
        cases.order("zero twice as a big integer in Kryo", generic("private java.math.BigInteger a; private java.math.BigInteger b;"), "{\"a\": \"0\", \"b\": \"0\"}");
        cases.order("an offset twice in Kryo", generic("private java.time.ZoneOffset a; private java.time.ZoneOffset b;"), "{\"a\": \"+02:00\", \"b\": \"+02:00\"}");
        cases.order("a locale twice in Kryo", generic("private java.util.Locale a; private java.util.Locale b;"), "{\"a\": \"de-CH\", \"b\": \"de-CH\"}");
    }

    /** A generic class with one field. */
    private void one(String title, String type, String sample) {
        with(title, type, sample, "");
    }

    private void with(String title, String type, String sample, String declarations) {
        cases.order("in Kryo: " + title, generic("private " + type + " field;") + "\n" + declarations, "{\"field\": " + sample + "}");
    }

    /** A class that is none of Flink's POJOs, since it has private fields. */
    private static String generic(String fields) {
        return "public class Order {\n  " + fields + "\n  private int last;\n}";
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
