package serialization.types;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Map;

/** What the type variables of a class and of those above it stand for, in one use of it. */
final class Bindings {
    private final Map<TypeVariable<?>, Type> bound = new HashMap<>();
    private final Map<TypeVariable<?>, Bindings> within = new HashMap<>();

    /** A type with all that its variables stand for: the class, the arguments, and where they are to be resolved. */
    record Use(Class<?> type, Type[] arguments, Bindings bindings) {
        Use argument(int index) {
            return arguments.length > index ? bindings.resolve(arguments[index]) : new Use(Object.class, new Type[0], bindings);
        }

        Use component() {
            return arguments.length == 1 && type.isArray() ? bindings.resolve(arguments[0]) : bindings.resolve(type.getComponentType());
        }
    }

    Use resolve(Type type) {
        if (type instanceof Class<?> plain) {
            return new Use(plain, new Type[0], this);
        } else if (type instanceof ParameterizedType parameterized) {
            return new Use((Class<?>) parameterized.getRawType(), parameterized.getActualTypeArguments(), this);
        } else if (type instanceof WildcardType wildcard) {
            return resolve(wildcard.getUpperBounds()[0]);
        } else if (type instanceof GenericArrayType array) {
            Type component = array.getGenericComponentType();
            return new Use(resolve(component).type().arrayType(), new Type[] {component}, this);
        }
        TypeVariable<?> variable = (TypeVariable<?>) type;
        return bound.containsKey(variable) ? within.get(variable).resolve(bound.get(variable)) : resolve(variable.getBounds()[0]);
    }

    /** Those inside a class that is used like this, of its own variables and of those of all its superclasses. */
    static Bindings inside(Use use) {
        Bindings inside = new Bindings();
        inside.bind(use.type(), use.arguments(), use.bindings());
        for (Class<?> type = use.type(); type.getSuperclass() != null; type = type.getSuperclass()) {
            if (type.getGenericSuperclass() instanceof ParameterizedType above) {
                inside.bind(type.getSuperclass(), above.getActualTypeArguments(), inside);
            }
        }
        return inside;
    }

    private void bind(Class<?> type, Type[] arguments, Bindings where) {
        for (int index = 0; index < Math.min(arguments.length, type.getTypeParameters().length); index++) {
            bound.put(type.getTypeParameters()[index], arguments[index]);
            within.put(type.getTypeParameters()[index], where);
        }
    }
}
