package memory.then;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.clusterframework.BootstrapTools;
import org.apache.flink.runtime.clusterframework.ContaineredTaskManagerParameters;

/** How Flink 1.2 to 1.9 splits the container of a TaskManager. Not every method is the same in all of them. */
final class OldTaskManager {
    private static final List<String> OWNERS_OF_NETWORK =
            List.of(
                    "org.apache.flink.runtime.taskexecutor.TaskManagerServices",
                    "org.apache.flink.runtime.taskmanager.NettyShuffleEnvironmentConfiguration");

    private final Configuration configuration = new Configuration();
    private final long megabytes;

    OldTaskManager(Container container) {
        megabytes = container.megabytes();
        container.options().forEach(configuration::setString);
    }

    /** The sizes, and the flags for the JVM. The direct memory is −1 where Flink does not limit it. */
    List<Object> parameters() throws ReflectiveOperationException {
        ContaineredTaskManagerParameters parameters =
                ContaineredTaskManagerParameters.create(configuration, megabytes, 1);
        return List.of(
                Long.toString(parameters.taskManagerHeapSizeMB()),
                Long.toString(parameters.taskManagerDirectMemoryLimitMB()),
                memoryFlags(shellCommand(parameters)));
    }

    /** Flink 1.9 wants the arguments of the main class too. */
    private String shellCommand(ContaineredTaskManagerParameters parameters) throws ReflectiveOperationException {
        Method method = method(BootstrapTools.class, "getTaskManagerShellCommand");
        Object[] arguments = {
            configuration, parameters, "conf", "log", false, false, false, OldTaskManager.class, ""
        };
        return (String) method.invoke(null, Arrays.copyOf(arguments, method.getParameterCount()));
    }

    private static String memoryFlags(String command) {
        return Arrays.stream(command.split(" ")).filter(word -> word.startsWith("-X")).collect(Collectors.joining(" "));
    }

    static boolean knowsNetworkMemory() {
        return networkMemory() != null;
    }

    /** The bytes for network buffers if all megabytes were Java's. */
    String networkBytes() throws ReflectiveOperationException {
        return networkMemory().invoke(null, megabytes << 20, configuration).toString();
    }

    private static Method networkMemory() {
        for (String owner : OWNERS_OF_NETWORK) {
            try {
                return Class.forName(owner).getMethod("calculateNetworkBufferMemory", long.class, Configuration.class);
            } catch (ReflectiveOperationException elsewhere) {
                continue;
            }
        }
        return null;
    }

    private static Method method(Class<?> type, String name) throws NoSuchMethodException {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new NoSuchMethodException(name);
    }
}
