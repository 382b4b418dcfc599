package slots.graphs;

import java.io.IOException;
import java.util.List;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.WindowedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamConfig;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import slots.jobs.Operator;
import slots.jobs.Options;

/** What the versions of Flink spell differently. */
public interface Dialect {
    StreamExecutionEnvironment environment(Options options);

    DataStream<Long> source(StreamExecutionEnvironment environment);

    DataStream<Long> sourceFunction(StreamExecutionEnvironment environment);

    DataStream<Long> timestamps(DataStream<Long> input);

    DataStream<Long> async(DataStream<Long> input);

    DataStream<Long> multipleInput(Operator operator, List<DataStream<Long>> inputs, StreamExecutionEnvironment environment);

    /** A stream or a sink, whose operator is a single node of the stream graph. */
    Object sink(DataStream<Long> input);

    /** A sink as programs of this version have it. */
    DataStreamSink<Long> usualSink(DataStream<Long> input);

    WindowedStream<Long, Long, TimeWindow> minutes(KeyedStream<Long, Long> input);

    /** The plan of a job as the REST interface shows it. */
    String plan(JobGraph graph) throws IOException;

    /** Gives what is a stream or a sink its name and the wishes of the program; comes back with the id of its node. */
    int settle(Object streamOrSink, Operator wishes);

    /** The connections of the sources that became part of the task with this head. */
    List<StreamEdge> chainedSources(StreamConfig head);

    /** How many slots Flink asks for; null if this version has nobody who says so. */
    Integer requiredSlots(JobGraph graph);
}
