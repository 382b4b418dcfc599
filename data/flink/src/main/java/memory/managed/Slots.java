package memory.managed;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import json.Row;
import json.Table;
import org.apache.flink.api.common.resources.CPUResource;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.runtime.clusterframework.types.ResourceProfile;
import org.apache.flink.runtime.taskexecutor.TaskExecutorResourceSpec;
import org.apache.flink.runtime.taskexecutor.TaskExecutorResourceUtils;

/** What a slot gets by default. */
final class Slots {
    private final Random random = new Random(7);
    private final Table table =
            new Table(
                    "taskHeap",
                    "taskOffHeap",
                    "network",
                    "managed",
                    "slots",
                    "slotTaskHeap",
                    "slotTaskOffHeap",
                    "slotNetwork",
                    "slotManaged",
                    "causes");

    static Table table() {
        Slots slots = new Slots();
        for (int count : List.of(1, 2, 3, 4, 7, 8, 16, 100, 0, -1)) {
            slots.add(402_653_174L, 0, 134_217_730, 536_870_920, count);
        }
        slots.add(1, 2, 3, 4, 5);
        for (int number = 0; number < 40; number++) {
            slots.add(slots.size(), slots.size(), slots.size(), slots.size(), slots.random.nextInt(1, 33));
        }
        return slots.table;
    }

    private long size() {
        return random.nextLong(1L << random.nextInt(20, 40));
    }

    private void add(long taskHeap, long taskOffHeap, long network, long managed, int slots) {
        TaskExecutorResourceSpec spec =
                new TaskExecutorResourceSpec(
                        new CPUResource(1),
                        new MemorySize(taskHeap),
                        new MemorySize(taskOffHeap),
                        new MemorySize(network),
                        new MemorySize(managed),
                        Collections.emptyList());
        Row.asking(text(taskHeap), text(taskOffHeap), text(network), text(managed), slots)
                .answer(4, () -> answer(spec, slots), table);
    }

    private static List<Object> answer(TaskExecutorResourceSpec spec, int slots) {
        ResourceProfile slot = TaskExecutorResourceUtils.generateDefaultSlotResourceProfile(spec, slots);
        return List.of(
                text(slot.getTaskHeapMemory().getBytes()),
                text(slot.getTaskOffHeapMemory().getBytes()),
                text(slot.getNetworkMemory().getBytes()),
                text(slot.getManagedMemory().getBytes()));
    }

    private static String text(long bytes) {
        return Long.toString(bytes);
    }
}
