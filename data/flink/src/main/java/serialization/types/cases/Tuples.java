package serialization.types.cases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serialization.types.TypeCase;

/** Tuples, rows, Either, and Value classes of its own. */
final class Tuples {
    static List<TypeCase> all() {
        CaseList cases = new CaseList();
        addTuples(cases);
        addRows(cases);
        addEithers(cases);
        addOwnValues(cases);
        addUnknown(cases);
        return cases.all();
    }

    private static void addTuples(CaseList cases) {
        cases.type("a tuple of nothing", "Tuple0", "[]");
        cases.type("a tuple of one", "Tuple1<String>", "[\"a\"]");
        cases.type("a tuple of two", "Tuple2<Long, String>", "[12, \"alice\"]");
        cases.type("a tuple of three", "Tuple3<Integer, Boolean, Double>", "[1, true, 0.5]");
        cases.type("a tuple with a string that is null", "Tuple2<Long, String>", "[12, null]");
        cases.type("a tuple with a number that is null", "Tuple2<Long, String>", "[null, \"a\"]");
        cases.type("a tuple that is null", "Tuple2<Long, String>", "null");
        cases.type("a tuple of tuples", "Tuple2<Tuple2<Integer, Integer>, Tuple1<String>>", "[[1, 2], [\"a\"]]");
        cases.type("a tuple with a tuple that is null", "Tuple2<Tuple2<Integer, Integer>, String>", "[null, \"a\"]");
        cases.type("a tuple with arrays", "Tuple3<int[], String[], Long[]>", "[[1], [\"a\"], [5]]");
        cases.type("a tuple with an array that is null", "Tuple2<int[], Long>", "[null, 1]");
        cases.type("a tuple with a class that Flink does not know", "Tuple2<UUID, Long>", "[\"00000000-0000-0001-0000-000000000002\", 1]");
        cases.type("a tuple with such a class, null", "Tuple2<UUID, Long>", "[null, 1]");
        cases.type("a tuple with an object", "Tuple2<Object, Object>", "[\"a\", 1]");
        cases.type("a tuple with a POJO", "Tuple2<Long, Order>", "public class Order { public long id; }", "[1, {\"id\": 2}]");
        cases.type("a tuple with a POJO that is null", "Tuple2<Long, Order>", "public class Order { public long id; }", "[1, null]");
        cases.type("a tuple with big numbers and times", "Tuple4<BigInteger, BigDecimal, java.util.Date, java.sql.Timestamp>",
                "[\"5\", null, \"2017-04-11T12:30:00Z\", null]");
        cases.type("a raw tuple", "Tuple2", null);
        cases.type("any tuple", "Tuple", null);
        cases.type("a tuple of anything", "Tuple2<?, ?>", null);
        cases.type("an array of tuples", "Tuple2<Long, String>[]", "[[1, \"a\"], null]");
        cases.type("a tuple of 25", "Tuple25<" + repeated("Integer") + ">", "[" + IntStream.range(0, 25).mapToObj(String::valueOf).collect(Collectors.joining(", ")) + "]");
    }

    private static String repeated(String type) {
        return IntStream.range(0, 25).mapToObj(index -> type).collect(Collectors.joining(", "));
    }

    private static void addRows(CaseList cases) {
        cases.type("a row", "Row<Integer, String>", "[1, \"a\"]");
        cases.type("a row with nulls", "Row<Integer, String, Long>", "[null, \"a\", null]");
        cases.type("a row that is null", "Row<Integer>", "null");
        cases.type("a row of six", "Row<Integer, Integer, Integer, Integer, Integer, Integer>", "[1, null, 3, null, 5, null]");
        cases.type("a row of seven", "Row<Integer, Integer, Integer, Integer, Integer, Integer, Integer>", "[1, null, 3, null, 5, null, 7]");
        cases.type("a row of eight", "Row<Byte, Byte, Byte, Byte, Byte, Byte, Byte, Byte>", "[1, null, 3, null, 5, null, 7, null]");
        cases.type("a row of nine", "Row<Byte, Byte, Byte, Byte, Byte, Byte, Byte, Byte, Byte>", "[null, 2, 3, 4, 5, 6, 7, 8, null]");
        cases.type("a row in a row", "Row<Long, Row<Integer, String>>", "[1, [2, \"a\"]]");
        cases.type("a row with a row that is null", "Row<Long, Row<Integer, String>>", "[1, null]");
        cases.type("a row with a tuple and an array", "Row<Tuple2<Long, String>, int[]>", "[[1, \"a\"], [1, 2]]");
        cases.type("a row with a POJO", "Row<Order>", "public class Order { public long id; }", "[{\"id\": 1}]");
        cases.type("a row with a class that Flink does not know", "Row<UUID>", "[\"00000000-0000-0001-0000-000000000002\"]");
        cases.type("a row without types", "Row", null);
    }

    private static void addEithers(CaseList cases) {
        cases.type("either, left", "Either<String, Long>", "{\"left\": \"a\"}");
        cases.type("either, right", "Either<String, Long>", "{\"right\": 5}");
        cases.type("either of tuples", "Either<Tuple2<String, Long>, int[]>", "{\"left\": [\"a\", 1]}");
        cases.type("either of either", "Either<Either<String, Long>, Boolean>", "{\"left\": {\"right\": 5}}");
        cases.type("either that is null", "Either<String, Long>", "null");
        cases.type("a raw either", "Either", null);
        cases.type("either of an unknown class", "Either<UUID, Long>", "{\"left\": \"00000000-0000-0001-0000-000000000002\"}");
        cases.type("a class that extends a left", "Tuple2<Either<Long, String>, Long>", "[{\"left\": 1}, 2]");
    }

    private static void addOwnValues(CaseList cases) {
        String methods = " public void write(org.apache.flink.core.memory.DataOutputView out) throws java.io.IOException { out.writeInt(number); }"
                + " public void read(org.apache.flink.core.memory.DataInputView in) throws java.io.IOException { number = in.readInt(); } }";
        cases.type("a Value of its own", "Amount", "import org.apache.flink.types.Value;\npublic class Amount implements Value { public int number;" + methods, null);
        cases.order("a field that is a Value of its own",
                "import org.apache.flink.types.Value;\npublic class Order { public Amount amount; }\npublic class Amount implements Value { public int number;" + methods, null);
        cases.order("fields that are values",
                "import org.apache.flink.types.*;\npublic class Order { public IntValue count; public StringValue user; public LongValue id; }",
                "{\"count\": 1, \"user\": \"alice\"}");
        cases.type("a tuple of values", "Tuple2<StringValue, DoubleValue>", "[\"a\", 0.5]");
        cases.type("a list value", "Names", "public class Names extends org.apache.flink.types.ListValue<StringValue> { }", null);
        cases.type("a subclass of a value", "Count", "public class Count extends IntValue { }", null);
    }

    private static void addUnknown(CaseList cases) {
        cases.type("an object", "Object", "\"a\"");
        cases.type("an object that is null", "Object", "null");
        cases.type("an object that is a number", "Object", "5");
        cases.type("an object that is a fraction", "Object", "0.5");
        cases.type("an object that is a truth value", "Object", "true");
        cases.type("a number", "Number", "9007199254740991");
        cases.type("a Comparable", "Comparable<String>", "\"a\"");
        cases.type("something Serializable", "java.io.Serializable", "\"a\"");
        cases.type("a class object", "Class<String>", null);
        cases.type("a function", "java.util.function.Function<String, Long>", null);
        cases.type("a thread", "Thread", null);
        cases.type("a string builder", "StringBuilder", "\"abc\"");
        cases.type("a locale", "Locale", "\"de-CH\"");
        cases.type("a currency", "Currency", "\"CHF\"");
        cases.type("a variant", "Variant", "import org.apache.flink.types.variant.Variant;", null);
        cases.order("a field that is a variant", "import org.apache.flink.types.variant.Variant;\npublic class Order { public Variant what; }", null);
        cases.type("a bitmap", "Bitmap", "import org.apache.flink.types.bitmap.Bitmap;", null);
        cases.type("a key of a class with hash codes by identity", "Key", "public class Key { public byte[] bytes; }", "{\"bytes\": [1, 2]}");
    }
}
