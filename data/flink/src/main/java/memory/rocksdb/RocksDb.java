package memory.rocksdb;

import java.lang.reflect.Proxy;
import java.util.Map;
import memory.Hidden;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.runtime.execution.Environment;
import org.apache.flink.runtime.taskmanager.TaskManagerRuntimeInfo;

/** Flink's arithmetic for RocksDB, in the package of the version on the class path. No native code is loaded. */
final class RocksDb {
    private static final String PACKAGE_2 = "org.apache.flink.state.rocksdb.";
    private static final String PACKAGE_1 = "org.apache.flink.contrib.streaming.state.";

    static Object call(String method, Object... arguments) throws ReflectiveOperationException {
        return Hidden.call(type("RocksDBMemoryControllerUtils"), method, arguments);
    }

    /** The memory options as the state backend reads them, found valid. */
    static Object configuration(Map<String, String> options) throws ReflectiveOperationException {
        Class<?> type = type("RocksDBMemoryConfiguration");
        Object configuration =
                type.getMethod("fromOtherAndConfiguration", type, ReadableConfig.class)
                        .invoke(null, type.getConstructor().newInstance(), Configuration.fromMap(options));
        type.getMethod("validate").invoke(configuration);
        return configuration;
    }

    /** Who shares a cache, and whether it is managed memory; null if each column family has its own. */
    static String sharing(Object configuration, Map<String, String> options) throws ReflectiveOperationException {
        Object factory =
                Hidden.call(
                        type("RocksDBSharedResourcesFactory"), "from", configuration, environment(options));
        return factory == null ? null : ((Enum<?>) factory).name();
    }

    private static Environment environment(Map<String, String> options) {
        TaskManagerRuntimeInfo info =
                answering(TaskManagerRuntimeInfo.class, "getConfiguration", Configuration.fromMap(options));
        return answering(Environment.class, "getTaskManagerInfo", info);
    }

    private static <T> T answering(Class<T> type, String method, Object answer) {
        Object proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, called, arguments) -> {
                            if (called.getName().equals(method)) {
                                return answer;
                            }
                            throw new UnsupportedOperationException(called.getName());
                        });
        return type.cast(proxy);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        try {
            return Class.forName(PACKAGE_2 + name);
        } catch (ClassNotFoundException older) {
            return Class.forName(PACKAGE_1 + name);
        }
    }
}
