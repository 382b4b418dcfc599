package serialization.types.cases;

import static serialization.types.cases.RandomUse.object;
import static serialization.types.cases.RandomUse.primitive;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random types: those of Java and of Flink, and arrays, tuples and collections of them and of given ones. */
final class RandomUses {
    private static final Function<Random, String> INT = random -> String.valueOf(random.nextInt() >> random.nextInt(32));
    private static final Function<Random, String> FRACTION = random -> String.valueOf((random.nextInt(8_000) - 4_000) / 8.0);
    private static final Function<Random, String> LONG = random -> quoted(String.valueOf(random.nextLong() >> random.nextInt(64)));
    private static final Function<Random, String> TRUTH = random -> String.valueOf(random.nextBoolean());
    private static final Function<Random, String> BYTE = random -> String.valueOf((byte) random.nextInt());
    private static final Function<Random, String> SHORT = random -> String.valueOf((short) random.nextInt());
    private static final Function<Random, String> CHAR = random -> quoted(letter(random));
    private static final Function<Random, String> DATE = random -> quoted(java.time.LocalDate.ofEpochDay(random.nextInt(30_000)).toString());
    private static final Function<Random, String> INSTANT =
            random -> quoted(java.time.Instant.ofEpochMilli(random.nextLong() >>> 22).toString());
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789 -_éüßΩж日本";

    private static final List<RandomUse> PRIMITIVES = List.of(
            primitive("int", INT), primitive("long", LONG), primitive("double", FRACTION), primitive("boolean", TRUTH),
            primitive("byte", BYTE), primitive("short", SHORT), primitive("char", CHAR), primitive("float", FRACTION));
    private static final List<RandomUse> BOXES = List.of(
            object("Integer", INT), object("Long", LONG), object("Double", FRACTION), object("Boolean", TRUTH),
            object("Byte", BYTE), object("Short", SHORT), object("Character", CHAR), object("Float", FRACTION));
    private static final RandomUse STRING = object("String", RandomUses::string);
    private static final List<RandomUse> OTHERS = List.of(
            object("java.util.Date", INSTANT), object("java.sql.Timestamp", INSTANT), object("java.time.Instant", INSTANT),
            object("java.time.LocalDate", DATE), object("java.math.BigInteger", LONG),
            object("java.math.BigDecimal", random -> quoted(FRACTION.apply(random))),
            object("java.util.UUID", random -> quoted(new java.util.UUID(random.nextLong(), random.nextLong()).toString())),
            object("Object", RandomUses::anything), object("Number", INT));
    private static final List<String> LISTS = List.of("List", "List", "List", "Collection", "ArrayList", "LinkedList");
    private static final List<String> SETS = List.of("Set", "Set", "LinkedHashSet", "TreeSet");
    private static final List<String> MAPS = List.of("Map", "Map", "Map", "LinkedHashMap", "TreeMap", "HashMap");

    private final Random random;

    RandomUses(Random random) {
        this.random = random;
    }

    /** Any type; those that are declared, and what is nested, up to a depth. */
    RandomUse any(List<RandomUse> declared, int depth) {
        return random.nextInt(10) < 4 && (depth > 0 || declared.isEmpty()) ? pick(PRIMITIVES) : reference(declared, depth);
    }

    /** Any type but primitive ones. */
    RandomUse reference(List<RandomUse> declared, int depth) {
        int kind = random.nextInt(depth > 0 ? 20 : 11);
        if (kind < 3) {
            return STRING;
        } else if (kind < 6) {
            return pick(BOXES);
        } else if (kind < 8) {
            return pick(OTHERS);
        } else if (kind < 11) {
            return declared.isEmpty() ? STRING : pick(declared);
        } else if (kind < 14) {
            return array(any(declared, depth - 1));
        } else if (kind < 16) {
            return list(reference(declared, depth - 1), pick(LISTS));
        }
        return switch (kind) {
            case 16 -> set();
            case 17, 18 -> map(reference(declared, depth - 1));
            default -> tuple(declared, depth - 1);
        };
    }

    RandomUse array(RandomUse element) {
        // Java has no arrays of parameterized types in "new", but as types they are fine.
        return object(element.text() + "[]", random -> many(random, element));
    }

    RandomUse list(RandomUse element, String type) {
        return object(type + "<" + element.text() + ">", random -> many(random, element));
    }

    private RandomUse set() {
        return object(pick(SETS) + "<String>", random -> "[" + keys(random).map(RandomUses::quoted).collect(Collectors.joining(",")) + "]");
    }

    private RandomUse map(RandomUse value) {
        return object(pick(MAPS) + "<String, " + value.text() + ">",
                random -> "{" + keys(random).map(key -> quoted(key) + ":" + value.valueOrNull(random)).collect(Collectors.joining(",")) + "}");
    }

    RandomUse tuple(List<RandomUse> declared, int depth) {
        List<RandomUse> fields = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(index -> reference(declared, depth)).toList();
        return object("Tuple" + fields.size() + texts(fields), random -> values(random, fields));
    }

    RandomUse row(List<RandomUse> declared) {
        List<RandomUse> fields = IntStream.range(0, 1 + random.nextInt(9)).mapToObj(index -> reference(declared, 1)).toList();
        return object("Row" + texts(fields),
                random -> "[" + fields.stream().map(field -> field.valueOrNull(random)).collect(Collectors.joining(",")) + "]");
    }

    private static String texts(List<RandomUse> fields) {
        return fields.stream().map(RandomUse::text).collect(Collectors.joining(", ", "<", ">"));
    }

    /** No nulls: most of what is in a tuple must not be null. */
    private static String values(Random random, List<RandomUse> fields) {
        return "[" + fields.stream().map(field -> field.value(random)).collect(Collectors.joining(",")) + "]";
    }

    private static String many(Random random, RandomUse element) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(index -> element.valueOrNull(random))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Letters that even a HashMap has in this order. */
    private static java.util.stream.Stream<String> keys(Random random) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(index -> String.valueOf((char) ('a' + index)));
    }

    private static String string(Random random) {
        int length = random.nextInt(10) == 0 ? random.nextInt(150) : random.nextInt(12);
        return IntStream.range(0, length).mapToObj(index -> letter(random)).collect(Collectors.joining("", "\"", "\""));
    }

    private static String anything(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> INT.apply(random);
            case 1 -> string(random);
            case 2 -> TRUTH.apply(random);
            default -> FRACTION.apply(random);
        };
    }

    private static String letter(Random random) {
        int bound = random.nextInt(5) == 0 ? LETTERS.length() : 26;
        return String.valueOf(LETTERS.charAt(random.nextInt(bound)));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
