package slots.graphs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.BasicTypeInfo;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import slots.jobs.Connection;
import slots.jobs.Job;
import slots.jobs.Operator;
import slots.jobs.Options;

/** A job, written with the DataStream API. */
public final class Program {
    public final StreamExecutionEnvironment environment;
    /** The names of the operators by the ids of their nodes, in the order of the program. */
    final Map<Integer, String> names = new LinkedHashMap<>();

    private final Dialect dialect;
    private final Map<String, DataStream<Long>> streams = new HashMap<>();

    public Program(Job job, Options options, Dialect dialect) {
        this.dialect = dialect;
        environment = dialect.environment(options);
        job.operators().forEach(this::add);
    }

    private void add(Operator operator) {
        List<DataStream<Long>> inputs = new ArrayList<>();
        for (int index = 0; index < operator.inputs().size(); index++) {
            inputs.add(operator.isKeyed(index) ? keyed(operator.inputs().get(index)) : union(operator.inputs().get(index)));
        }
        Object added = operator.kind().equals("sink") ? dialect.sink(inputs.get(0)) : stream(operator, inputs);
        names.put(dialect.settle(added, operator), operator.name());
        if (added instanceof DataStream) {
            streams.put(operator.name(), (DataStream<Long>) added);
        }
    }

    private DataStream<Long> stream(Operator operator, List<DataStream<Long>> inputs) {
        return switch (operator.kind()) {
            case "source" -> dialect.source(environment);
            case "sourceFunction" -> dialect.sourceFunction(environment);
            case "connect" -> inputs.get(0).connect(inputs.get(1)).map(new Functions.Either());
            case "multipleInput" -> dialect.multipleInput(operator, inputs, environment);
            default -> oneInput(operator.kind(), inputs.get(0));
        };
    }

    private DataStream<Long> oneInput(String kind, DataStream<Long> input) {
        return switch (kind) {
            case "map" -> input.map(new Functions.Same());
            case "flatMap" -> input.flatMap(new Functions.One());
            case "filter" -> input.filter(new Functions.Any());
            case "process" -> input.process(new Functions.PassOn());
            case "timestamps" -> dialect.timestamps(input);
            case "async" -> dialect.async(input);
            case "window" -> ((KeyedStream<Long, Long>) input).countWindow(10).reduce(new Functions.Sum());
            case "reduce" -> ((KeyedStream<Long, Long>) input).reduce(new Functions.Sum());
            case "operator" -> input.transform("own", BasicTypeInfo.LONG_TYPE_INFO, new Functions.Own());
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** One stream by key: a union is partitioned as a whole. */
    private DataStream<Long> keyed(List<Connection> connections) {
        return union(connections.stream().map(connection -> new Connection(connection.from(), null)).toList())
                .keyBy(new Functions.Key());
    }

    private DataStream<Long> union(List<Connection> connections) {
        List<DataStream<Long>> parts = connections.stream().map(this::partitioned).toList();
        return parts.size() == 1 ? parts.get(0) : parts.get(0).union(parts.stream().skip(1).toArray(DataStream[]::new));
    }

    private DataStream<Long> partitioned(Connection connection) {
        DataStream<Long> stream = streams.get(connection.from());
        return switch (String.valueOf(connection.partitioner())) {
            case "forward" -> stream.forward();
            case "rescale" -> stream.rescale();
            case "rebalance" -> stream.rebalance();
            case "key" -> stream.keyBy(new Functions.Key());
            case "shuffle" -> stream.shuffle();
            case "broadcast" -> stream.broadcast();
            case "global" -> stream.global();
            case "custom" -> stream.partitionCustom(new Functions.First(), new Functions.Key());
            default -> stream;
        };
    }
}
