package memory.then;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.apache.flink.configuration.Configuration;

/** How Flink on YARN sizes the heap of a JobManager. The class is on the class path of Flink 1.3 only. */
final class OldJobManager {
    static boolean isThere() {
        try {
            return method() != null;
        } catch (ReflectiveOperationException notThere) {
            return false;
        }
    }

    static String heapMegabytes(Container container) throws ReflectiveOperationException {
        Configuration configuration = new Configuration();
        container.options().forEach(configuration::setString);
        return method().invoke(null, Math.toIntExact(container.megabytes()), configuration).toString();
    }

    private static Method method() throws ReflectiveOperationException {
        Method method =
                Class.forName("org.apache.flink.yarn.Utils")
                        .getDeclaredMethod("calculateHeapSize", int.class, Configuration.class);
        method.setAccessible(true);
        return method;
    }
}
