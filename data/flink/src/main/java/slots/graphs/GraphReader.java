package slots.graphs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.flink.runtime.jobgraph.DistributionPattern;
import org.apache.flink.runtime.jobgraph.JobEdge;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.JobVertex;
import org.apache.flink.streaming.api.graph.StreamConfig;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;

/** Reads from Flink's graphs what the operators of a program became. */
final class GraphReader {
    private static final ClassLoader CLASSES = GraphReader.class.getClassLoader();

    private final Program program;
    private final Dialect dialect;
    private final StreamGraph streams;
    private final JobGraph tasks;
    private final List<JobVertex> vertices;
    private final List<List<Object>> chained = new ArrayList<>();
    private final Map<Object, String> groups = new HashMap<>();
    private final Map<Object, Integer> coLocations = new HashMap<>();

    private GraphReader(Program program, Dialect dialect) {
        this.program = program;
        this.dialect = dialect;
        streams = program.environment.getStreamGraph();
        tasks = streams.getJobGraph();
        vertices = tasks.getVerticesSortedTopologicallyFromSources();
    }

    static Graph graphOf(Program program, Dialect dialect) {
        return new GraphReader(program, dialect).graph();
    }

    private Graph graph() {
        return new Graph(
                vertices.stream().map(this::vertex).toList(),
                edges(),
                chained,
                ofNodes(StreamNode::getSlotSharingGroup),
                ofNodes(StreamNode::getParallelism),
                dialect.requiredSlots(tasks),
                tasks.getMaximumParallelism());
    }

    private List<Object> vertex(JobVertex vertex) {
        int max = vertex.getMaxParallelism();
        Object together = vertex.getCoLocationGroup();
        return Arrays.asList(
                vertex.getName(),
                operators(new StreamConfig(vertex.getConfiguration())),
                vertex.getParallelism(),
                max == -1 ? null : max,
                group(vertex),
                together == null ? null : coLocations.computeIfAbsent(together, any -> coLocations.size()));
    }

    private List<String> operators(StreamConfig head) {
        Set<Integer> ids = new LinkedHashSet<>(List.of(head.getVertexID()));
        for (StreamEdge edge : dialect.chainedSources(head)) {
            chain(edge, ids, edge.getSourceId());
        }
        addChained(head, head.getTransitiveChainedTaskConfigs(CLASSES), ids);
        return ids.stream().map(program.names::get).toList();
    }

    private void addChained(StreamConfig config, Map<Integer, StreamConfig> configs, Set<Integer> ids) {
        for (StreamEdge edge : config.getChainedOutputs(CLASSES)) {
            chain(edge, ids, edge.getTargetId());
            addChained(configs.get(edge.getTargetId()), configs, ids);
        }
    }

    private void chain(StreamEdge edge, Set<Integer> ids, int id) {
        ids.add(id);
        chained.add(List.of(name(edge.getSourceId()), name(edge.getTargetId()), input(edge)));
    }

    /** The name of the group of the head, which has to be that of all that share its slots. */
    private String group(JobVertex vertex) {
        int head = new StreamConfig(vertex.getConfiguration()).getVertexID();
        String name = streams.getStreamNode(head).getSlotSharingGroup();
        if (!name.equals(groups.computeIfAbsent(vertex.getSlotSharingGroup(), any -> name))) {
            throw new AssertionError(name + " shares slots with another group");
        }
        return name;
    }

    private List<List<Object>> edges() {
        List<List<Object>> edges = new ArrayList<>();
        for (JobVertex vertex : vertices) {
            List<StreamEdge> inputs = inputs(vertex);
            for (int index = 0; index < vertex.getInputs().size(); index++) {
                edges.add(edge(vertex.getInputs().get(index), inputs.get(index)));
            }
        }
        return edges;
    }

    private static List<StreamEdge> inputs(JobVertex vertex) {
        List<StreamEdge> edges = new StreamConfig(vertex.getConfiguration()).getInPhysicalEdges(CLASSES);
        return edges == null ? List.of() : edges;
    }

    private List<Object> edge(JobEdge edge, StreamEdge stream) {
        return List.of(
                vertices.indexOf(edge.getSource().getProducer()),
                vertices.indexOf(edge.getTarget()),
                name(stream.getSourceId()),
                name(stream.getTargetId()),
                input(stream),
                edge.getShipStrategyName(),
                edge.getDistributionPattern() == DistributionPattern.POINTWISE ? "pointwise" : "all-to-all");
    }

    /** Something of each operator of the program; null of one that is not in the graph. */
    private <T> List<T> ofNodes(Function<StreamNode, T> something) {
        List<T> values = new ArrayList<>();
        for (int id : program.names.keySet()) {
            StreamNode node = streams.getStreamNode(id);
            values.add(node == null ? null : something.apply(node));
        }
        return values;
    }

    private String name(int id) {
        return program.names.get(id);
    }

    /** Flink counts the inputs of an operator that has several from 1, and gives the only one of others 0. */
    private static int input(StreamEdge edge) {
        return Math.max(0, edge.getTypeNumber() - 1);
    }
}
