package memory;

import java.lang.reflect.Method;

/** Methods of Flink that are not public, or not there in every version. */
public final class Hidden {
    public static boolean has(Class<?> type, String name) {
        return find(type, name) != null;
    }

    /** Calls a static method that has no other of its name next to it. */
    public static Object call(Class<?> type, String name, Object... arguments) throws ReflectiveOperationException {
        Method method = find(type, name);
        method.setAccessible(true);
        return method.invoke(null, arguments);
    }

    private static Method find(Class<?> type, String name) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        return null;
    }
}
