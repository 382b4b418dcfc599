package slots.graphs;

import java.util.Arrays;
import java.util.List;

/**
 * What Flink makes of a job: the tasks, the connections between tasks and those inside of them, the groups and the
 * parallelism of the operators, and the slots that the job takes.
 */
record Graph(
        List<List<Object>> vertices,
        List<List<Object>> edges,
        List<List<Object>> chained,
        List<String> groups,
        List<Integer> parallelisms,
        Integer slots,
        int maximumParallelism) {

    static final String NOTE =
            "A property that a job does not have is one of which the program says nothing. An operator comes after those"
                + " that it reads. vertices: name, operators (the head, the sources chained to it, then depth first),"
                + " parallelism, max parallelism, slot sharing group, number of the co-location group. edges between"
                + " vertices: place of the sender, place of the receiver, operator that sends, operator that receives,"
                + " its input, ship strategy, distribution pattern. chained: operator that sends, operator that"
                + " receives, its input. groups and parallelisms: of each operator of the job; null for a source that"
                + " nobody reads, which Flink leaves out. slots: as the adaptive scheduler counts them, 2.3 only."
                + " refused: class and message of the error.";

    List<Object> values() {
        return Arrays.asList(vertices, edges, chained, groups, parallelisms, slots, maximumParallelism);
    }
}
