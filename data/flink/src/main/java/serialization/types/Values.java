package serialization.types;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.api.java.tuple.Tuple;
import org.apache.flink.types.Either;
import org.apache.flink.types.Row;
import serialization.types.Bindings.Use;
import sun.reflect.ReflectionFactory;

/** Java values of the samples. Every string and every box is an object of its own, as if they came from outside. */
final class Values {
    private final ClassLoader classes;

    Values(ClassLoader classes) {
        this.classes = classes;
    }

    /** The value of a sample where the program says that it is of such a type. */
    Object of(Use use, JsonNode sample) throws ReflectiveOperationException {
        Class<?> type = use.type();
        if (sample == null || sample.isNull()) {
            return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
        } else if (sample.isObject() && sample.has("@class")) {
            return ofNamedClass(use, sample);
        } else if (Scalars.are(type)) {
            return Scalars.of(type, sample);
        } else if (type.isArray()) {
            return array(use.component(), sample);
        } else if (type == Optional.class) {
            return sample.isEmpty() ? Optional.empty() : Optional.of(of(use.argument(0), sample.get(0)));
        } else if (Tuple.class.isAssignableFrom(type)) {
            return tuple(use, sample);
        } else if (type == RowType.class) {
            return row((Tuple) of(use.argument(0), sample));
        } else if (type == Row.class) {
            return row(sample);
        } else if (Either.class.isAssignableFrom(type)) {
            return sample.has("left")
                    ? Either.Left(of(use.argument(0), sample.get("left")))
                    : Either.Right(of(use.argument(1), sample.get("right")));
        } else if (Map.class.isAssignableFrom(type)) {
            return map(use, sample);
        } else if (Iterable.class.isAssignableFrom(type)) {
            return collection(use, sample);
        }
        return isOpen(type) ? anything(use, sample) : object(use, sample);
    }

    /** Whether a value may be of many classes, so that the sample has to tell. */
    private static boolean isOpen(Class<?> type) {
        return type == Object.class || type == Number.class || type.isInterface();
    }

    private Object ofNamedClass(Use use, JsonNode sample) throws ReflectiveOperationException {
        Class<?> type = named(sample.get("@class").asText());
        // A subclass of a parameterized class takes no arguments here; a class that is the same keeps its own.
        Use named = type == use.type() ? use : new Use(type, new Type[0], use.bindings());
        if (sample.has("value")) {
            return of(named, sample.get("value"));
        }
        return type.isRecord() || !isCollection(type) ? object(named, sample) : of(named, sample);
    }

    private static boolean isCollection(Class<?> type) {
        return Map.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type);
    }

    private Class<?> named(String name) throws ClassNotFoundException {
        if (name.endsWith("[]")) {
            return named(name.substring(0, name.length() - 2)).arrayType();
        }
        return Scalars.primitive(name).isPresent() ? Scalars.primitive(name).get() : Class.forName(name, true, classes);
    }

    private Object anything(Use use, JsonNode sample) throws ReflectiveOperationException {
        if (sample.isTextual()) {
            return Scalars.of(String.class, sample);
        } else if (sample.isBoolean()) {
            return sample.booleanValue();
        } else if (sample.isNumber()) {
            return number(sample);
        } else if (sample.isArray()) {
            return of(new Use(ArrayList.class, new Type[0], use.bindings()), sample);
        }
        return of(new Use(LinkedHashMap.class, new Type[0], use.bindings()), sample);
    }

    private static Object number(JsonNode sample) {
        if (!sample.isIntegralNumber()) {
            return sample.doubleValue();
        }
        return sample.canConvertToInt() ? (Object) sample.intValue() : (Object) sample.longValue();
    }

    private Object array(Use component, JsonNode sample) throws ReflectiveOperationException {
        Object array = Array.newInstance(component.type(), sample.size());
        for (int index = 0; index < sample.size(); index++) {
            Array.set(array, index, of(component, sample.get(index)));
        }
        return array;
    }

    private Object tuple(Use use, JsonNode sample) throws ReflectiveOperationException {
        if (use.type().getSuperclass() != Tuple.class) {
            return object(use, sample);
        }
        Tuple tuple = (Tuple) use.type().getConstructor().newInstance();
        for (int index = 0; index < sample.size(); index++) {
            tuple.setField(of(use.argument(index), sample.get(index)), index);
        }
        return tuple;
    }

    private static Row row(Tuple fields) {
        Row row = new Row(fields.getArity());
        for (int index = 0; index < fields.getArity(); index++) {
            row.setField(index, fields.getField(index));
        }
        return row;
    }

    /** A row whose types nothing but the sample tells. */
    private Object row(JsonNode sample) throws ReflectiveOperationException {
        Row row = new Row(sample.size());
        for (int index = 0; index < sample.size(); index++) {
            row.setField(index, of(new Bindings().resolve(Object.class), sample.get(index)));
        }
        return row;
    }

    @SuppressWarnings("unchecked")
    private Object map(Use use, JsonNode sample) throws ReflectiveOperationException {
        Map<Object, Object> map = (Map<Object, Object>) emptyMap(use.type());
        List<Object> keys = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> fields = sample.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (!field.getKey().equals("@class")) {
                keys.add(new String(field.getKey()));
                map.put(keys.get(keys.size() - 1), of(use.argument(1), field.getValue()));
            }
        }
        for (JsonNode pair : sample.isArray() ? sample : List.<JsonNode>of()) {
            keys.add(of(use.argument(0), pair.get(0)));
            map.put(keys.get(keys.size() - 1), of(use.argument(1), pair.get(1)));
        }
        return inOrder(map, keys, new ArrayList<>(map.keySet()));
    }

    private static Object emptyMap(Class<?> type) throws ReflectiveOperationException {
        if (!Modifier.isAbstract(type.getModifiers())) {
            return instance(type);
        }
        return type.isAssignableFrom(LinkedHashMap.class) ? new LinkedHashMap<>() : new TreeMap<>();
    }

    @SuppressWarnings("unchecked")
    private Object collection(Use use, JsonNode sample) throws ReflectiveOperationException {
        List<Object> elements = new ArrayList<>();
        for (JsonNode element : sample) {
            elements.add(of(use.argument(0), element));
        }
        Collection<Object> collection = (Collection<Object>) emptyCollection(use.type());
        collection.addAll(elements);
        return inOrder(collection, elements, new ArrayList<>(collection));
    }

    private static Object emptyCollection(Class<?> type) throws ReflectiveOperationException {
        if (!Modifier.isAbstract(type.getModifiers())) {
            return instance(type);
        } else if (type.isAssignableFrom(ArrayList.class)) {
            return new ArrayList<>();
        } else if (type.isAssignableFrom(LinkedHashSet.class)) {
            return new LinkedHashSet<>();
        }
        return type.isAssignableFrom(TreeSet.class) ? new TreeSet<>() : new ArrayDeque<>();
    }

    /** A sample has to be in the order in which the collection is read, so that nobody needs to know hash codes. */
    private static Object inOrder(Object collection, List<Object> given, List<Object> read) {
        if (!given.equals(read)) {
            throw new IllegalArgumentException(given + " is read as " + read);
        }
        return collection;
    }

    private Object object(Use use, JsonNode sample) throws ReflectiveOperationException {
        Bindings bindings = Bindings.inside(use);
        if (use.type().isRecord()) {
            return record(use.type(), bindings, sample);
        }
        Object object = instance(use.type());
        for (Class<?> type = use.type(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    field.setAccessible(true);
                    field.set(object, of(bindings.resolve(field.getGenericType()), sample.get(field.getName())));
                }
            }
        }
        return object;
    }

    private Object record(Class<?> type, Bindings bindings, JsonNode sample) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            types[index] = components[index].getType();
            values[index] = of(bindings.resolve(components[index].getGenericType()), sample.get(components[index].getName()));
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    /** Made by the constructor without arguments, or by none if there is no such constructor. */
    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor;
        try {
            constructor = type.getDeclaredConstructor();
        } catch (NoSuchMethodException absent) {
            constructor = ReflectionFactory.getReflectionFactory()
                    .newConstructorForSerialization(type, Object.class.getDeclaredConstructor());
        }
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
