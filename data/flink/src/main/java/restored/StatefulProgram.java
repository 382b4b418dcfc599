package restored;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.dag.Transformation;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import slots.graphs.Dialect;
import slots.jobs.Connection;
import slots.jobs.Operator;
import slots.jobs.Options;

/** A version of a job as a program whose state can be looked at. */
final class StatefulProgram {
    /** So many keys there are. */
    static final int KEYS = 10;

    private final StreamExecutionEnvironment environment;
    private final Version version;
    private final Dialect dialect;
    private final Map<String, DataStream<Long>> streams = new HashMap<>();

    private StatefulProgram(Version version, Dialect dialect) {
        this.version = version;
        this.dialect = dialect;
        environment = dialect.environment(new Options(version.parallelism(), true, true));
        version.operators().forEach(this::add);
    }

    static JobGraph graph(Version version, Dialect dialect) {
        return new StatefulProgram(version, dialect).environment.getStreamGraph().getJobGraph();
    }

    private void add(Operator operator) {
        Object added = operator.inputs().isEmpty() ? dialect.source(environment) : reading(operator, operator.inputs().get(0));
        dialect.settle(added, operator);
        Transformation<?> node =
                added instanceof DataStream ? ((DataStream<?>) added).getTransformation() : ((DataStreamSink<?>) added).getTransformation();
        node.setUid(version.uids().get(operator.name()));
        if (version.uidHashes().containsKey(operator.name())) {
            node.setUidHash(version.uidHashes().get(operator.name()));
        }
        if (added instanceof DataStream) {
            streams.put(operator.name(), (DataStream<Long>) added);
        }
    }

    private Object reading(Operator operator, List<Connection> input) {
        DataStream<Long> stream = streams.get(input.get(0).from());
        for (Connection other : input.subList(1, input.size())) {
            stream = stream.union(streams.get(other.from()));
        }
        String name = operator.name();
        boolean isStateful = version.states().containsKey(name);
        return switch (operator.kind()) {
            case "process" -> stream.keyBy(value -> value % KEYS).process(new Keyed(name));
            case "map" -> stream.map(isStateful ? new Listed(name) : new Slow());
            case "sink" -> dialect.sink(stream);
            default -> throw new IllegalArgumentException(operator.kind());
        };
    }
}
