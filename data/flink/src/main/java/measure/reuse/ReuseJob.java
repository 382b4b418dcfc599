package measure.reuse;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/**
 * A source of numbers, a map that puts the same record in place of each, four maps that hand it on, and a sink: one task of
 * seven operators. The record goes over five hops.
 */
final class ReuseJob {
    static final int MAPS = 5;

    /** This fraction of the records passes before time is taken. */
    private static final double WARM_UP = 0.25;

    private static volatile long start;
    private static volatile long end;

    /** Runs the job in a cluster within this process, and says how many records per second got through. */
    static double recordsPerSecond(Hop hop, boolean objectReuse, long records) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.OBJECT_REUSE, objectReuse);
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(1, configuration);
        long first = (long) (records * WARM_UP);
        DataStream<Object> stream =
                environment
                        .fromSource(new NumberSequenceSource(1, records), WatermarkStrategy.noWatermarks(), "numbers")
                        .map(new Replace(hop, first, records))
                        .returns(hop.information);
        for (int map = 1; map < MAPS; map++) {
            stream = stream.map(new HandOn()).returns(hop.information);
        }
        stream.sinkTo(new DiscardingSink<>());
        environment.execute();
        return (records - first) * 1e9 / (end - start);
    }

    /** All operators run in one thread: when a number gets here, the record before it has been through all of them. */
    private static final class Replace implements MapFunction<Long, Object> {
        private final Hop hop;
        private final long first;
        private final long last;

        Replace(Hop hop, long first, long last) {
            this.hop = hop;
            this.first = first;
            this.last = last;
        }

        @Override
        public Object map(Long number) {
            if (number == first) {
                start = System.nanoTime();
            } else if (number == last) {
                end = System.nanoTime();
            }
            return hop.value;
        }
    }

    private static final class HandOn implements MapFunction<Object, Object> {
        @Override
        public Object map(Object value) {
            return value;
        }
    }
}
