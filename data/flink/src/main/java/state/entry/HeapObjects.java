package state.entry;

import java.lang.reflect.Array;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.flink.runtime.state.AbstractKeyedStateBackend;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.openjdk.jol.info.GraphLayout;

/** Objects that a state backend has on the heap: class, number, and bytes in all. */
final class HeapObjects {
    private static final List<Class<?>> SHARED = List.of(VoidNamespace.class, GlobalWindow.class);

    /** Those of the only entry, without what all entries share. */
    static List<List<Object>> ofEntry(AbstractKeyedStateBackend<Object> backend, Case given) throws Exception {
        int keyGroup = KeyGroupRangeAssignment.assignToKeyGroup(given.key().object(), given.maxParallelism());
        Object slots =
                isTimer(given)
                        ? Raw.get(Array.get(Raw.get(queue(backend), "deduplicationMapsByKeyGroup"), keyGroup), "table")
                        : Raw.get(map(backend, keyGroup), "primaryTable");
        for (int at = 0; at < Array.getLength(slots); at++) {
            if (Array.get(slots, at) != null) {
                return in(Array.get(slots, at), type -> !SHARED.contains(type));
            }
        }
        throw new IllegalStateException("No entry of " + given);
    }

    /** Those of a state, or of a queue of timers, that stand beside its entries. */
    static List<List<Object>> ofTables(AbstractKeyedStateBackend<Object> backend, Case given) throws Exception {
        return isTimer(given)
                ? in(
                        new Object[] {
                            Raw.get(queue(backend), "deduplicationMapsByKeyGroup"), Raw.get(queue(backend), "queue")
                        },
                        type -> type != Object[].class)
                : in(Raw.get(table(backend), "keyGroupedStateMaps"), HeapObjects::isOfTable);
    }

    /** How many slots the table of a key group has, and the one it is growing to. */
    static List<Integer> slots(AbstractKeyedStateBackend<Object> backend, int keyGroup) throws Exception {
        Object map = map(backend, keyGroup);
        return List.of(
                Array.getLength(Raw.get(map, "primaryTable")), Array.getLength(Raw.get(map, "incrementalRehashTable")));
    }

    private static boolean isTimer(Case given) {
        return given.held().kind().equals("timer");
    }

    private static boolean isOfTable(Class<?> type) {
        String name = type.getName();
        return name.contains("CopyOnWriteStateMap") || name.contains("StateMap;") || name.startsWith("java.util.Tree");
    }

    private static Object map(AbstractKeyedStateBackend<Object> backend, int keyGroup) throws Exception {
        return Array.get(Raw.get(table(backend), "keyGroupedStateMaps"), keyGroup);
    }

    private static Object table(AbstractKeyedStateBackend<Object> backend) throws Exception {
        return ((Map<?, ?>) Raw.get(backend, "registeredKVStates")).get(Contents.STATE);
    }

    private static Object queue(AbstractKeyedStateBackend<Object> backend) throws Exception {
        Object queues = Raw.get(Raw.get(backend, "priorityQueuesManager"), "registeredPQStates");
        return Raw.get(((Map<?, ?>) queues).get(Contents.STATE), "priorityQueue");
    }

    private static List<List<Object>> in(Object root, Predicate<Class<?>> isCounted) {
        GraphLayout graph = GraphLayout.parseInstance(root);
        return graph.getClasses().stream()
                .filter(isCounted)
                .sorted(Comparator.comparing(Class::getName))
                .map(
                        type ->
                                List.<Object>of(
                                        type.getName(),
                                        graph.getClassCounts().count(type),
                                        graph.getClassSizes().count(type)))
                .toList();
    }
}
