package slots.now;

import static org.apache.flink.configuration.PipelineOptions.OPERATOR_CHAINING;
import static org.apache.flink.configuration.PipelineOptions.OPERATOR_CHAINING_CHAIN_OPERATORS_WITH_DIFFERENT_MAX_PARALLELISM;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.BasicTypeInfo;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.api.dag.Transformation;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.WindowedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.async.AsyncFunction;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.graph.StreamConfig;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.operators.ChainingStrategy;
import org.apache.flink.streaming.api.transformations.AbstractMultipleInputTransformation;
import org.apache.flink.streaming.api.transformations.KeyedMultipleInputTransformation;
import org.apache.flink.streaming.api.transformations.MultipleInputTransformation;
import org.apache.flink.streaming.api.transformations.PhysicalTransformation;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import slots.graphs.Dialect;
import slots.graphs.Functions;
import slots.jobs.Operator;
import slots.jobs.Options;

/** What 1.20 and 2.3 have in common. */
public abstract class NewDialect implements Dialect {
    @Override
    public StreamExecutionEnvironment environment(Options options) {
        Configuration configuration = new Configuration();
        configuration.set(OPERATOR_CHAINING, options.chaining());
        configuration.set(
                OPERATOR_CHAINING_CHAIN_OPERATORS_WITH_DIFFERENT_MAX_PARALLELISM, options.chainDifferentMaxParallelism());
        return StreamExecutionEnvironment.getExecutionEnvironment(configuration)
                .setParallelism(options.defaultParallelism());
    }

    @Override
    public DataStream<Long> source(StreamExecutionEnvironment environment) {
        return environment.fromSource(new NumberSequenceSource(1, Long.MAX_VALUE), WatermarkStrategy.noWatermarks(), "source");
    }

    @Override
    public DataStream<Long> timestamps(DataStream<Long> input) {
        return input.assignTimestampsAndWatermarks(
                WatermarkStrategy.<Long>forMonotonousTimestamps().withTimestampAssigner((value, before) -> value));
    }

    @Override
    public DataStream<Long> async(DataStream<Long> input) {
        return AsyncDataStream.unorderedWait(input, new AtOnce(), 1, TimeUnit.SECONDS);
    }

    private static final class AtOnce implements AsyncFunction<Long, Long> {
        @Override
        public void asyncInvoke(Long value, ResultFuture<Long> result) {
            result.complete(Collections.singleton(value));
        }
    }

    @Override
    public DataStream<Long> multipleInput(
            Operator operator, List<DataStream<Long>> inputs, StreamExecutionEnvironment environment) {
        boolean keyed = IntStream.range(0, inputs.size()).allMatch(operator::isKeyed);
        AbstractMultipleInputTransformation<Long> transformation = keyed ? keyed(inputs, environment) : plain(inputs, environment);
        environment.addOperator(transformation);
        return new DataStream<>(environment, transformation);
    }

    private static MultipleInputTransformation<Long> plain(
            List<DataStream<Long>> inputs, StreamExecutionEnvironment environment) {
        MultipleInputTransformation<Long> transformation =
                new MultipleInputTransformation<>(
                        "multiple", new ManyInputs.Factory(inputs.size()), BasicTypeInfo.LONG_TYPE_INFO, environment.getParallelism());
        inputs.forEach(input -> transformation.addInput(input.getTransformation()));
        return transformation;
    }

    private static KeyedMultipleInputTransformation<Long> keyed(
            List<DataStream<Long>> inputs, StreamExecutionEnvironment environment) {
        KeyedMultipleInputTransformation<Long> transformation =
                new KeyedMultipleInputTransformation<>(
                        "multiple", new ManyInputs.Factory(inputs.size()), BasicTypeInfo.LONG_TYPE_INFO,
                        environment.getParallelism(), BasicTypeInfo.LONG_TYPE_INFO);
        KeySelector<Long, Long> key = new Functions.Key();
        inputs.forEach(input -> transformation.addInput(input.getTransformation(), key));
        return transformation;
    }

    @Override
    public DataStreamSink<Long> usualSink(DataStream<Long> input) {
        return input.sinkTo(new DiscardingSink<>());
    }

    @Override
    public WindowedStream<Long, Long, TimeWindow> minutes(KeyedStream<Long, Long> input) {
        return input.window(TumblingEventTimeWindows.of(Duration.ofMinutes(1)));
    }

    @Override
    public int settle(Object streamOrSink, Operator wishes) {
        Transformation<?> node = transformation(streamOrSink);
        node.setName(wishes.name());
        node.setUid(wishes.name());
        if (wishes.parallelism() != null) {
            node.setParallelism(wishes.parallelism());
        }
        if (wishes.maxParallelism() != null) {
            node.setMaxParallelism(wishes.maxParallelism());
        }
        if (wishes.chaining() != null) {
            ((PhysicalTransformation<?>) node).setChainingStrategy(strategy(wishes.chaining()));
        }
        if (wishes.slotSharingGroup() != null) {
            node.setSlotSharingGroup(wishes.slotSharingGroup());
        }
        node.setCoLocationGroupKey(wishes.coLocationGroup());
        return node.getId();
    }

    private static Transformation<?> transformation(Object streamOrSink) {
        return streamOrSink instanceof DataStream
                ? ((DataStream<?>) streamOrSink).getTransformation()
                : ((DataStreamSink<?>) streamOrSink).getTransformation();
    }

    private static ChainingStrategy strategy(String name) {
        return ChainingStrategy.valueOf(name.replaceAll("([A-Z])", "_$1").toUpperCase());
    }

    @Override
    public List<StreamEdge> chainedSources(StreamConfig head) {
        return Arrays.stream(head.getInputs(NewDialect.class.getClassLoader()))
                .filter(StreamConfig.SourceInputConfig.class::isInstance)
                .map(input -> ((StreamConfig.SourceInputConfig) input).getInputEdge())
                .toList();
    }
}
