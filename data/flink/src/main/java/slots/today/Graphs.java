package slots.today;

import java.io.IOException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.jsonplan.JsonPlanGenerator;
import org.apache.flink.runtime.rest.util.RestMapperUtils;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.legacy.SinkFunction;
import org.apache.flink.streaming.api.functions.source.legacy.RichParallelSourceFunction;
import slots.graphs.GraphVectors;
import slots.now.NewDialect;

/** The graphs of Flink 2.3. */
public final class Graphs extends NewDialect {
    public static void main(String[] args) throws IOException {
        GraphVectors.write("graphs-2.3", new Graphs(), true);
    }

    @Override
    public DataStream<Long> sourceFunction(StreamExecutionEnvironment environment) {
        return environment.addSource(new Nothing());
    }

    @Override
    public Object sink(DataStream<Long> input) {
        return input.addSink(new Nowhere());
    }

    @Override
    public String plan(JobGraph graph) throws IOException {
        graph.setJobID(new JobID(0, 0));
        return RestMapperUtils.getStrictObjectMapper().writeValueAsString(JsonPlanGenerator.generatePlan(graph));
    }

    @Override
    public Integer requiredSlots(JobGraph graph) {
        return Slots.required(graph);
    }

    private static final class Nothing extends RichParallelSourceFunction<Long> {
        @Override
        public void run(SourceContext<Long> context) throws InterruptedException {
            Thread.sleep(Long.MAX_VALUE);
        }

        @Override
        public void cancel() {}
    }

    private static final class Nowhere implements SinkFunction<Long> {
        @Override
        public void invoke(Long value, Context context) {}
    }
}
