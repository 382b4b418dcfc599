package options;

import java.lang.reflect.Field;
import java.util.stream.Stream;

/** A constant and the field that holds it. */
public record Constant<T>(Field field, T value) {
    static <T> Stream<Constant<T>> read(Field field, Class<T> type) {
        try {
            field.setAccessible(true);
            T value = type.cast(field.get(null));
            return value == null ? Stream.empty() : Stream.of(new Constant<>(field, value));
        } catch (IllegalAccessException | LinkageError unreadable) {
            System.err.println(field + ": " + unreadable);
            return Stream.empty();
        }
    }

    public String owner() {
        return field.getDeclaringClass().getName();
    }

    public boolean isDeprecated() {
        return field.isAnnotationPresent(Deprecated.class)
                || field.getDeclaringClass().isAnnotationPresent(Deprecated.class);
    }
}
