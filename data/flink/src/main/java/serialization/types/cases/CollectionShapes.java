package serialization.types.cases;

import java.util.List;
import serialization.types.TypeCase;

/** Collections of every shape: as they are, in a POJO, in a tuple. */
final class CollectionShapes {
    private static final String ITEM = "public class Item { public int count; }";

    private final CaseList cases = new CaseList();

    static List<TypeCase> all() {
        CollectionShapes shapes = new CollectionShapes();
        shapes.addLists();
        shapes.addMaps();
        shapes.addSets();
        shapes.addOthers();
        shapes.addOfOwnClasses();
        shapes.addInTuples();
        return shapes.cases.all();
    }

    private void addLists() {
        both("List<String>", "[\"a\", \"b\"]");
        both("List<Integer>", "[1, 300, -70000]");
        both("List<Long>", "[1, null]");
        both("Collection<String>", "[\"a\"]");
        both("Iterable<String>", "[\"a\"]");
        both("ArrayList<String>", "[\"a\", \"b\"]");
        both("LinkedList<Long>", "[1, 2]");
        both("List", "[\"a\", 1, true]");
        both("List<?>", "[\"a\"]");
        both("List<? extends Number>", "[1, 0.5]");
        both("List<Object>", "[1, \"a\", null]");
        both("List<List<String>>", "[[\"a\"], []]");
        both("List<Map<String, Long>>", "[{\"a\": 1}]");
        both("List<Tuple2<String, Long>>", "[[\"a\", 1]]");
        both("List<int[]>", "[[1, 2], [3]]");
        both("List<String[]>", "[[\"a\", null]]");
        both("List<Double>", "[]");
        both("List<Boolean>", "[true, false]");
        both("List<BigDecimal>", "[\"1.50\", \"0\"]");
        both("List<Instant>", "[\"2017-04-11T12:30:00Z\"]");
        both("List<LocalDate>", "[\"2017-04-11\"]");
        both("List<UUID>", "[\"00000000-0000-0001-0000-000000000002\"]");
        both("List<Optional<String>>", "[[\"a\"], []]");
        both("List<String>[]", "[[\"a\"], null]");
        cases.type("a list that is null", "List<String>", "null");
        cases.order("a list that is null in a POJO", "import java.util.List;\npublic class Order { public List<String> tags; }", "{}");
    }

    private void addMaps() {
        both("Map<String, Long>", "{\"a\": 1, \"b\": null}");
        both("Map<String, String>", "{}");
        both("Map<Integer, String>", "[[1, \"a\"], [2, \"b\"]]");
        both("Map<Long, Boolean>", "[[5, true]]");
        both("HashMap<String, Long>", "{\"a\": 1, \"b\": 2}");
        both("LinkedHashMap<String, Long>", "{\"z\": 1, \"b\": 2}");
        both("TreeMap<String, Long>", "{\"a\": 1, \"b\": 2}");
        both("SortedMap<String, Long>", "{\"a\": 1, \"b\": 2}");
        both("java.util.concurrent.ConcurrentHashMap<String, Long>", "{\"a\": 1}");
        both("Map", "{\"a\": 1}");
        both("Map<?, ?>", "{\"a\": 1}");
        both("Map<String, ?>", "{\"a\": 1}");
        both("Map<String, Object>", "{\"a\": 1, \"b\": \"x\", \"c\": null}");
        both("Map<String, List<Long>>", "{\"a\": [1, 2]}");
        both("Map<String, Map<String, Long>>", "{\"a\": {\"b\": 1}}");
        both("Map<String, int[]>", "{\"a\": [1, 2]}");
        both("Map<UUID, Long>", "[[\"00000000-0000-0001-0000-000000000002\", 1]]");
        both("Map<Tuple2<String, Long>, Long>", "[[[\"a\", 1], 2]]");
        cases.type("a map with a key that is null", "Map<Integer, String>", "[[null, \"a\"]]");
        cases.type("a map that is null", "Map<String, Long>", "null");
    }

    private void addSets() {
        both("Set<String>", "[\"a\", \"b\"]");
        both("Set<Integer>", "[3, 1, 2]");
        both("HashSet<String>", "[\"a\", \"b\"]");
        both("LinkedHashSet<String>", "[\"z\", \"b\"]");
        both("TreeSet<String>", "[\"a\", \"b\"]");
        both("SortedSet<Long>", "[1, 2]");
        both("Set", "[\"a\"]");
        both("Set<?>", "[\"a\"]");
        both("Set<List<String>>", "[[\"a\"]]");
        cases.type("a set with null", "Set<String>", "[\"a\", null]");
        cases.type("a set that is null", "Set<String>", "null");
    }

    private void addOthers() {
        both("Queue<String>", "[\"a\", \"b\"]");
        both("Deque<Long>", "[1, 2]");
        both("ArrayDeque<String>", "[\"a\"]");
        both("Vector<String>", "[\"a\"]");
        both("Stack<Long>", "[1]");
        both("Optional<String>", "[\"a\"]");
        both("Optional<Long>", "[]");
        both("Optional<List<String>>", "[[\"a\"]]");
        both("BitSet", null);
        both("EnumMap<DayOfWeek, Long>", null);
        both("OptionalLong", null);
        both("Iterator<String>", null);
        both("Map.Entry<String, Long>", null);
        both("java.util.concurrent.atomic.AtomicLong", null);
        both("java.util.concurrent.CopyOnWriteArrayList<String>", "[\"a\"]");
    }

    private void addOfOwnClasses() {
        own("List<Item>", "[{\"count\": 1}, null]", ITEM);
        own("Set<Item>", "[{\"count\": 1}]", ITEM);
        own("Map<String, Item>", "{\"a\": {\"count\": 1}, \"b\": null}", ITEM);
        own("Map<Item, Long>", "[[{\"count\": 1}, 2]]", ITEM);
        own("ArrayList<Item>", "[{\"count\": 1}]", ITEM);
        own("List<Item[]>", "[[{\"count\": 1}]]", ITEM);
        own("List<? extends Item>", "[{\"count\": 1}]", ITEM);
        own("List<Item>", "[{\"count\": 1}]", "public class Item { private int count; }");
        own("List<Item>", "[{\"count\": 1}]", "public record Item(int count) { }");
        own("List<Item>", "[\"BIG\", \"SMALL\", \"BIG\"]", "public enum Item { SMALL, BIG }");
        own("Map<Item, Long>", "[[\"BIG\", 1]]", "public enum Item { SMALL, BIG }");
        own("List<Item<String>>", "[{\"value\": \"a\"}]", "public class Item<T> { public T value; }");
        own("List<Item>", "[{\"@class\": \"Big\", \"size\": 1}]", "public interface Item { }\npublic class Big implements Item { public int size; }");
        own("List<Item>", null, "public class Item<T> { public T value; }");
        cases.type("a list in a list class", "Names", "public class Names extends ArrayList<String> { }", "[\"a\"]");
        cases.type("an interface that is a list", "Names", "public interface Names extends java.util.List<String> { }", null);
        cases.type("a list class with a parameter", "Names<String>", "public class Names<T> extends ArrayList<T> { }", "[\"a\"]");
        cases.order("a list of lists of items in a POJO of a POJO",
                "import java.util.*;\npublic class Order { public Shop shop; }\npublic class Shop { public Map<String, List<Item>> items; public List<Item> all; }\n" + ITEM,
                "{\"shop\": {\"items\": {\"a\": [{\"count\": 1}]}, \"all\": [{\"count\": 2}]}}");
        cases.order("an item with a list of items of another class",
                "import java.util.*;\npublic class Order { public List<Line> lines; }\npublic class Line { public List<Item> items; public String name; }\n" + ITEM,
                "{\"lines\": [{\"items\": [{\"count\": 1}], \"name\": \"x\"}]}");
    }

    private void addInTuples() {
        cases.type("a tuple with a list", "Tuple2<List<String>, Long>", "[[\"a\"], 1]");
        cases.type("a tuple with a list that is null", "Tuple2<List<String>, Long>", "[null, 1]");
        cases.type("a tuple with a map", "Tuple2<Map<String, Long>, Long>", "[{\"a\": 1}, 1]");
        cases.type("a tuple with an ArrayList", "Tuple2<ArrayList<String>, Long>", "[[\"a\"], 1]");
        cases.type("a row with a list", "Row<List<String>, Long>", "[[\"a\"], 1]");
        cases.type("either of a list", "Either<List<String>, Long>", "{\"left\": [\"a\"]}");
        cases.type("an array of maps", "Map<String, Long>[]", "[{\"a\": 1}]");
    }

    /** A type as it is, and as a field of a POJO. */
    private void both(String type, String sample) {
        cases.type(type, type, sample);
        cases.order(type + " in a POJO", imports(type) + "public class Order { public " + type + " field; }", field(sample));
    }

    private void own(String type, String sample, String declarations) {
        cases.type(type + " of its own", type, declarations, sample);
        cases.order(type + " of its own in a POJO", imports(type) + "public class Order { public " + type + " field; }\n" + declarations, field(sample));
    }

    private static String imports(String type) {
        return "import java.util.*;\n" + (type.contains("Big") ? "import java.math.*;\n" : "");
    }

    private static String field(String sample) {
        return sample == null ? null : "{\"field\": " + sample + "}";
    }
}
