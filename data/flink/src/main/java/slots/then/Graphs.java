package slots.then;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.jsonplan.JsonPlanGenerator;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.WindowedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.async.AsyncFunction;
import org.apache.flink.streaming.api.functions.async.collector.AsyncCollector;
import org.apache.flink.streaming.api.functions.sink.DiscardingSink;
import org.apache.flink.streaming.api.functions.source.RichParallelSourceFunction;
import org.apache.flink.streaming.api.functions.timestamps.AscendingTimestampExtractor;
import org.apache.flink.streaming.api.graph.StreamConfig;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.operators.ChainingStrategy;
import org.apache.flink.streaming.api.transformations.StreamTransformation;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.time.Time;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import slots.graphs.Dialect;
import slots.graphs.GraphVectors;
import slots.jobs.Operator;
import slots.jobs.Options;

/** The graphs of Flink 1.3: one kind of source, no operator of more than two inputs, and no wish for co-location. */
public final class Graphs implements Dialect {
    public static void main(String[] args) throws IOException {
        GraphVectors.write("graphs-1.3", new Graphs(), false);
    }

    @Override
    public StreamExecutionEnvironment environment(Options options) {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
        environment.setParallelism(options.defaultParallelism());
        return options.chaining() ? environment : environment.disableOperatorChaining();
    }

    @Override
    public DataStream<Long> source(StreamExecutionEnvironment environment) {
        return sourceFunction(environment);
    }

    @Override
    public DataStream<Long> sourceFunction(StreamExecutionEnvironment environment) {
        return environment.addSource(new Nothing());
    }

    @Override
    public DataStream<Long> timestamps(DataStream<Long> input) {
        return input.assignTimestampsAndWatermarks(new Ascending());
    }

    @Override
    public DataStream<Long> async(DataStream<Long> input) {
        return AsyncDataStream.unorderedWait(input, new AtOnce(), 1, TimeUnit.SECONDS);
    }

    @Override
    public DataStream<Long> multipleInput(
            Operator operator, List<DataStream<Long>> inputs, StreamExecutionEnvironment environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object sink(DataStream<Long> input) {
        return input.addSink(new DiscardingSink<>());
    }

    @Override
    public DataStreamSink<Long> usualSink(DataStream<Long> input) {
        return input.addSink(new DiscardingSink<>());
    }

    @Override
    public WindowedStream<Long, Long, TimeWindow> minutes(KeyedStream<Long, Long> input) {
        return input.window(TumblingEventTimeWindows.of(Time.minutes(1)));
    }

    /** The id of a job, which is random, is made that of the other versions. */
    @Override
    public String plan(JobGraph graph) {
        String jobId = graph.getJobID().toString();
        return JsonPlanGenerator.generatePlan(graph).replace(jobId, new JobID(0, 0).toString());
    }

    @Override
    public int settle(Object streamOrSink, Operator wishes) {
        StreamTransformation<?> node = transformation(streamOrSink);
        node.setName(wishes.name());
        node.setUid(wishes.name());
        if (wishes.parallelism() != null) {
            node.setParallelism(wishes.parallelism());
        }
        if (wishes.maxParallelism() != null) {
            node.setMaxParallelism(wishes.maxParallelism());
        }
        if (wishes.chaining() != null) {
            node.setChainingStrategy(ChainingStrategy.valueOf(wishes.chaining().toUpperCase()));
        }
        node.setSlotSharingGroup(wishes.slotSharingGroup());
        return node.getId();
    }

    private static StreamTransformation<?> transformation(Object streamOrSink) {
        return streamOrSink instanceof DataStream
                ? ((DataStream<?>) streamOrSink).getTransformation()
                : ((DataStreamSink<?>) streamOrSink).getTransformation();
    }

    @Override
    public List<StreamEdge> chainedSources(StreamConfig head) {
        return List.of();
    }

    @Override
    public Integer requiredSlots(JobGraph graph) {
        return null;
    }

    private static final class Nothing extends RichParallelSourceFunction<Long> {
        @Override
        public void run(SourceContext<Long> context) {}

        @Override
        public void cancel() {}
    }

    private static final class Ascending extends AscendingTimestampExtractor<Long> {
        @Override
        public long extractAscendingTimestamp(Long element) {
            return element;
        }
    }

    private static final class AtOnce implements AsyncFunction<Long, Long> {
        @Override
        public void asyncInvoke(Long value, AsyncCollector<Long> collector) {
            collector.collect(Collections.singleton(value));
        }
    }
}
