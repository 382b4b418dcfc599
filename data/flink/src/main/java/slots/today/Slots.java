package slots.today;

import java.util.List;
import org.apache.flink.configuration.TaskManagerOptions.TaskManagerLoadBalanceMode;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.JobVertex;
import org.apache.flink.runtime.scheduler.SchedulerBase;
import org.apache.flink.runtime.scheduler.adaptive.JobGraphJobInformation;
import org.apache.flink.runtime.scheduler.adaptive.allocator.JobInformation;
import org.apache.flink.runtime.scheduler.adaptive.allocator.SlotSharingSlotAllocator;

/** The number of slots for which the adaptive scheduler asks. */
final class Slots {
    private static final SlotSharingSlotAllocator ALLOCATOR =
            SlotSharingSlotAllocator.createSlotSharingSlotAllocator(
                    null, null, null, false, null, false, TaskManagerLoadBalanceMode.NONE);

    static int required(JobGraph graph) {
        List<JobVertex> vertices = graph.getVerticesSortedTopologicallyFromSources();
        JobInformation job =
                new JobGraphJobInformation(graph, SchedulerBase.computeVertexParallelismStore(vertices));
        return ALLOCATOR
                .calculateRequiredSlots(vertices.stream().map(vertex -> job.getVertexInformation(vertex.getID())).toList())
                .getTotalResourceCount();
    }
}
