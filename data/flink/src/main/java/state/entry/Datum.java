package state.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.base.IntSerializer;
import org.apache.flink.api.common.typeutils.base.LongSerializer;
import org.apache.flink.api.common.typeutils.base.StringSerializer;
import org.apache.flink.api.common.typeutils.base.array.BytePrimitiveArraySerializer;

/** A key, a namespace or a value of a case, as the model describes it: its kind, and a number or a size. */
record Datum(String kind, long number) {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    static Datum ofLong(long value) {
        return new Datum("long", value);
    }

    static Datum ofInt(int value) {
        return new Datum("int", value);
    }

    static Datum string(int chars) {
        return new Datum("string", chars);
    }

    /** Bytes of a serializer whose length is always the same. */
    static Datum fixed(int count) {
        return new Datum("fixed", count);
    }

    /** Bytes of a serializer whose length differs. */
    static Datum variable(int count) {
        return new Datum("variable", count);
    }

    /** An array of bytes: what the heap has of an opaque value. */
    static Datum array(int count) {
        return new Datum("array", count);
    }

    @SuppressWarnings("unchecked")
    TypeSerializer<Object> serializer() {
        return (TypeSerializer<Object>) (TypeSerializer<?>) switch (kind) {
            case "long" -> LongSerializer.INSTANCE;
            case "int" -> IntSerializer.INSTANCE;
            case "string" -> StringSerializer.INSTANCE;
            case "array" -> BytePrimitiveArraySerializer.INSTANCE;
            default -> new OpaqueSerializer((int) number, kind.equals("fixed"));
        };
    }

    Object object() {
        return object(0);
    }

    /** Another object of the same kind and size for each of the first 26 numbers. */
    Object object(int other) {
        return switch (kind) {
            case "long" -> Long.valueOf(number + other);
            case "int" -> Integer.valueOf((int) number + other);
            case "string" -> letters(other);
            case "array" -> new byte[(int) number];
            default -> new Opaque((int) number, other);
        };
    }

    private String letters(int other) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < number; at++) {
            text.append(LETTERS.charAt((at + other) % LETTERS.length()));
        }
        return text.toString();
    }

    /** As the model describes it. */
    Map<String, Object> described() {
        Map<String, Object> described = new LinkedHashMap<>();
        boolean isOpaque = List.of("fixed", "variable", "array").contains(kind);
        described.put("kind", isOpaque ? "bytes" : kind);
        described.put(isOpaque ? "count" : kind.equals("string") ? "chars" : "value", number);
        if (isOpaque) {
            described.put("isFixed", kind.equals("fixed"));
        }
        return described;
    }
}
