package slots.plans;

import org.apache.flink.api.common.functions.JoinFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import slots.graphs.Dialect;
import slots.graphs.Functions;

/** Jobs that look like those of users: most operators have the names that Flink gives. */
final class RealJobs {
    private final Dialect dialect;
    private final StreamExecutionEnvironment environment;

    RealJobs(Dialect dialect, StreamExecutionEnvironment environment) {
        this.dialect = dialect;
        this.environment = environment;
    }

    /** Clicks per user and minute. */
    void clicks() {
        SingleOutputStreamOperator<Long> clicks = source("Kafka: clicks").setParallelism(4);
        DataStream<Long> filtered = clicks.filter(new Functions.Any()).name("only humans").setParallelism(4);
        SingleOutputStreamOperator<Long> counts =
                dialect.minutes(dialect.timestamps(filtered).keyBy(new Functions.Key())).reduce(new Functions.Sum());
        dialect.usualSink(counts.setParallelism(3)).name("Kafka: clicks per user").setParallelism(2);
    }

    /** Orders and their payments; the names have what has to be escaped in JSON or in HTML. */
    void join() {
        DataStream<Long> orders = source("Orders <\"all\"> & sundry").map(new Functions.Same());
        DataStream<Long> payments = source("Payments -> 'new', \\ old (1, 2)").setParallelism(2);
        orders.join(payments)
                .where(new Functions.Key())
                .equalTo(new Functions.Key())
                .window(GlobalWindows.create())
                .trigger(CountTrigger.of(10))
                .apply(new Left())
                .map(new Functions.Same())
                .slotSharingGroup("joined")
                .print();
    }

    /** One stream that is archived, counted, and checked by rules. */
    void fanOut() {
        environment.setParallelism(2);
        DataStream<Long> events = source("events").flatMap(new Functions.One()).name("parse");
        dialect.usualSink(events).name("archive");
        dialect.usualSink(events.keyBy(new Functions.Key()).reduce(new Functions.Sum()));
        DataStream<Long> rules = source("rules").setParallelism(1);
        DataStream<Long> alerts = events.rebalance().connect(rules.broadcast()).map(new Functions.Either());
        dialect.usualSink(alerts).name("alerts").setParallelism(1);
    }

    private SingleOutputStreamOperator<Long> source(String name) {
        return ((SingleOutputStreamOperator<Long>) dialect.source(environment)).name(name);
    }

    private static final class Left implements JoinFunction<Long, Long, Long> {
        @Override
        public Long join(Long left, Long right) {
            return left;
        }
    }
}
