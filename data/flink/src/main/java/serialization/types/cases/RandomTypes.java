package serialization.types.cases;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import serialization.types.TypeCase;

/** Random programs of up to four classes, most of which are POJOs, and random values of them. */
final class RandomTypes {
    private static final int TYPES = 260;
    private static final List<String> WORDS = List.of("id", "user", "amount", "price", "tags", "kind", "isPaid", "note", "from", "to", "x", "Y", "_z", "size_cm", "URL", "größe");
    private static final List<String> CLASSES = List.of("Order", "Item", "User", "Shop");

    /** A field of a class: how it is declared, and what it holds. */
    private record Field(String name, RandomUse type) {
        String value(Random random) {
            return '"' + name + "\":" + type.valueOrNull(random);
        }
    }

    private final Random random;
    private final RandomUses uses;
    private final List<RandomUse> declared = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();

    private RandomTypes(Random random) {
        this.random = random;
        this.uses = new RandomUses(random);
    }

    static List<TypeCase> all() {
        Random random = new Random(5_6_2);
        return IntStream.range(0, TYPES).mapToObj(number -> new RandomTypes(random).type(number)).toList();
    }

    private TypeCase type(int number) {
        for (int index = random.nextInt(CLASSES.size() + 1); index > 0; index--) {
            declare(CLASSES.get(index - 1));
        }
        RandomUse root = root();
        String declarations = (declarations().contains("<") || root.text().contains("<") ? "import java.util.*;\n" : "") + declarations();
        return new TypeCase("random " + number, root.text(), declarations.strip(), root.value(random));
    }

    private String declarations() {
        return sources.stream().collect(joining("\n"));
    }

    private RandomUse root() {
        RandomUse some = declared.isEmpty() ? uses.reference(declared, 2) : declared.get(declared.size() - 1);
        return switch (random.nextInt(10)) {
            case 0 -> uses.array(some);
            case 1 -> uses.list(some, "List");
            case 2 -> uses.tuple(declared, 1);
            case 3 -> uses.row(declared);
            default -> some;
        };
    }

    private void declare(String name) {
        switch (random.nextInt(12)) {
            case 0 -> declareEnum(name);
            case 1, 2 -> declareRecord(name);
            case 3 -> declareGeneric(name);
            case 4 -> declareSubclass(name);
            default -> declareClass(name);
        }
    }

    private void declareEnum(String name) {
        sources.add("public enum " + name + " { SMALL, MIDDLE, BIG }");
        declared.add(RandomUse.object(name, random -> '"' + List.of("SMALL", "MIDDLE", "BIG").get(random.nextInt(3)) + '"'));
    }

    private void declareRecord(String name) {
        List<Field> fields = fields(WORDS);
        sources.add("public record " + name + "(" + fields.stream().map(field -> field.type.text() + " " + field.name).collect(joining(", ")) + ") { }");
        declared.add(objectOf(name, fields));
    }

    private void declareGeneric(String name) {
        RandomUse argument = uses.reference(declared, 1);
        List<Field> fields = fields(WORDS);
        Field last = fields.get(fields.size() - 1);
        fields.set(fields.size() - 1, new Field(last.name, argument));
        sources.add("public class " + name + "<T> {\n" + fields.stream()
                .map(field -> "  public " + (field.name.equals(last.name) ? "T" : field.type.text()) + " " + field.name + ";\n")
                .collect(joining()) + "}");
        declared.add(objectOf(name + "<" + argument.text() + ">", fields));
    }

    /** A class and one below it, and values of both. */
    private void declareSubclass(String name) {
        List<Field> upper = fields(WORDS.subList(0, 8));
        List<Field> all = new ArrayList<>(upper);
        List<Field> lower = fields(WORDS.subList(8, WORDS.size()));
        all.addAll(lower);
        sources.add("public class " + name + " {\n" + members(name, upper) + "}");
        sources.add("public class Big" + name + " extends " + name + " {\n" + members("Big" + name, lower) + "}");
        declared.add(RandomUse.object(name, random -> random.nextBoolean() ? values(random, "", upper) : values(random, "\"@class\":\"Big" + name + "\",", all)));
        declared.add(objectOf("Big" + name, all));
    }

    private void declareClass(String name) {
        List<Field> fields = fields(WORDS);
        sources.add((random.nextInt(12) == 0 ? "class " : "public class ") + name + " {\n" + members(name, fields) + "}");
        declared.add(objectOf(name, fields));
    }

    private String members(String name, List<Field> fields) {
        String spoiler = switch (random.nextInt(16)) {
            case 0 -> "  protected " + name + "() { }\n";
            case 1 -> "  public " + name + "(int number) { }\n  public " + name + "() { this(1); }\n";
            case 2 -> "  private void readObject(java.io.ObjectInputStream in) { }\n";
            case 3 -> "  public static int made;\n  public transient int cached;\n";
            default -> "";
        };
        return fields.stream().map(this::member).collect(joining()) + spoiler;
    }

    private String member(Field field) {
        String type = field.type.text();
        String suffix = Character.toUpperCase(field.name.charAt(0)) + field.name.substring(1);
        String getter = "  public " + type + " get" + suffix + "() { return " + field.name + "; }\n";
        String setter = "  public void set" + suffix + "(" + type + " value) { " + field.name + " = value; }\n";
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> "  private " + type + " " + field.name + ";\n" + getter + setter;
            case 3 -> "  private " + type + " " + field.name + ";\n" + getter + (random.nextBoolean() ? "" : setter);
            default -> "  public " + type + " " + field.name + ";\n";
        };
    }

    private List<Field> fields(List<String> words) {
        List<String> names = new ArrayList<>(words);
        java.util.Collections.shuffle(names, random);
        List<Field> fields = new ArrayList<>();
        for (String name : names.subList(0, 1 + random.nextInt(6))) {
            fields.add(new Field(name, uses.any(List.copyOf(declared), 2)));
        }
        return fields;
    }

    private static RandomUse objectOf(String text, List<Field> fields) {
        return RandomUse.object(text, random -> values(random, "", fields));
    }

    private static String values(Random random, String first, List<Field> fields) {
        return "{" + first + fields.stream().map(field -> field.value(random)).collect(joining(",")) + "}";
    }
}
