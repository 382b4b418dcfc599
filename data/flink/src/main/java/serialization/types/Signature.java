package serialization.types;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** A serializer of Flink's, and all in it, as <code>signatureOf</code> of the model writes it. */
final class Signature {
    /** What is in a serializer: the class of its values, if the name does not tell, and the names and serializers of its parts. */
    private record Inner(Class<?> of, List<String> names, List<Object> parts) {
        Inner(Class<?> of) {
            this(of, List.of(), List.of());
        }
    }

    static String of(Object serializer) {
        Inner inner = innerOf(serializer);
        List<String> parts = new ArrayList<>();
        for (int index = 0; index < inner.parts.size(); index++) {
            parts.add(inner.names.get(index) + ": " + of(inner.parts.get(index)));
        }
        return serializer.getClass().getSimpleName()
                + (inner.of == null ? "" : "<" + nameOf(inner.of) + ">")
                + (parts.isEmpty() ? "" : "{" + String.join(", ", parts) + "}");
    }

    private static Inner innerOf(Object serializer) {
        return switch (serializer.getClass().getSimpleName()) {
            case "PojoSerializer" -> new Inner(type(serializer, "clazz"), fieldNames(serializer), fieldSerializers(serializer));
            case "TupleSerializer" -> numbered(type(serializer, "tupleClass"), fieldSerializers(serializer));
            case "RowSerializer" -> numbered(null, fieldSerializers(serializer));
            case "ListSerializer", "SetSerializer" -> element(null, Hidden.get(serializer, "elementSerializer"));
            case "NullableSerializer" -> element(null, Hidden.get(serializer, "originalSerializer"));
            case "GenericArraySerializer" ->
                    element(type(serializer, "componentClass").arrayType(), Hidden.get(serializer, "componentSerializer"));
            case "MapSerializer" -> pair("key", "value", serializer);
            case "EitherSerializer" -> pair("left", "right", serializer);
            case "EnumSerializer" -> new Inner(type(serializer, "enumClass"));
            case "KryoSerializer", "ValueSerializer" -> new Inner(type(serializer, "type"));
            case "CopyableValueSerializer" -> new Inner(type(serializer, "valueClass"));
            case "Tuple0Serializer" -> new Inner(org.apache.flink.api.java.tuple.Tuple0.class);
            default -> withoutParts(serializer);
        };
    }

    /** A serializer that we know nothing of must not have others in it, lest we miss them. */
    private static Inner withoutParts(Object serializer) {
        for (Class<?> type = serializer.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (TypeSerializer.class.isAssignableFrom(field.getType()) && !java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                    throw new IllegalStateException(serializer.getClass() + " has " + field);
                }
            }
        }
        return new Inner(null);
    }

    private static Inner numbered(Class<?> of, List<Object> parts) {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            names.add("f" + index);
        }
        return new Inner(of, names, parts);
    }

    private static Inner element(Class<?> of, Object serializer) {
        return new Inner(of, List.of("element"), List.of(serializer));
    }

    private static Inner pair(String first, String second, Object serializer) {
        return new Inner(null, List.of(first, second),
                List.of(Hidden.get(serializer, first + "Serializer"), Hidden.get(serializer, second + "Serializer")));
    }

    private static Class<?> type(Object serializer, String field) {
        return (Class<?>) Hidden.get(serializer, field);
    }

    private static List<String> fieldNames(Object serializer) {
        List<String> names = new ArrayList<>();
        for (Field field : (Field[]) Hidden.get(serializer, "fields")) {
            names.add(field.getName());
        }
        return names;
    }

    private static List<Object> fieldSerializers(Object serializer) {
        Object array = Hidden.get(serializer, "fieldSerializers");
        List<Object> serializers = new ArrayList<>();
        for (int index = 0; index < Array.getLength(array); index++) {
            serializers.add(Array.get(array, index));
        }
        return serializers;
    }

    private static String nameOf(Class<?> type) {
        return type.isArray() ? nameOf(type.getComponentType()) + "[]" : type.getName();
    }
}
