package measure.checkpoints;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** The job: sources, by key into the state; under back pressure, a slow operator in between, which all sources feed. */
final class Job {
    static final int PARALLELISM = 2;

    /** The harness triggers all checkpoints. */
    private static final Duration NEVER = Duration.ofDays(1);

    /** More than what the slow operators let through: records per second, all together. */
    private static final long PRESSING = 100_000;

    private Job() {}

    static JobGraph of(Configured configured, Path directory) {
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.getExecutionEnvironment(configuration(configured, directory));
        environment.setParallelism(PARALLELISM);
        environment.setMaxParallelism(128);
        long perSecond = configured.backPressure() ? PRESSING : Configured.UPDATES_PER_SECOND;
        DataStream<Long> keys = source(environment, configured.keys(), perSecond);
        if (configured.backPressure()) {
            keys = keys.rebalance().map(new Slow()).returns(Long.class);
        }
        keys.keyBy(key -> key).process(new Updates()).sinkTo(new DiscardingSink<>());
        return environment.getStreamGraph().getJobGraph();
    }

    private static DataStream<Long> source(StreamExecutionEnvironment environment, long keys, long perSecond) {
        DataGeneratorSource<Long> source =
                new DataGeneratorSource<>(new Keys(keys), Long.MAX_VALUE, new Pace(keys, perSecond), Types.LONG);
        return environment.fromSource(source, WatermarkStrategy.noWatermarks(), "keys");
    }

    private static Configuration configuration(Configured configured, Path directory) {
        Configuration configuration = new Configuration();
        configuration.setString("state.backend.type", configured.backend());
        configuration.setString("execution.checkpointing.incremental", String.valueOf(configured.incremental()));
        configuration.setString("execution.checkpointing.unaligned.enabled", String.valueOf(configured.unaligned()));
        configuration.setString("execution.checkpointing.interval", NEVER.toMillis() + " ms");
        configuration.setString("execution.checkpointing.storage", "filesystem");
        configuration.setString("execution.checkpointing.dir", directory.toUri().toString());
        return configuration;
    }
}
