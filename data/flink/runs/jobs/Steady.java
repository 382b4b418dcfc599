import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** A job that goes on: ten records per second and subtask, a shuffle by key, and a sink that keeps nothing. */
public final class Steady {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setParallelism(2);
    env.enableCheckpointing(5000);
    DataGeneratorSource<Long> source =
        new DataGeneratorSource<>(index -> index, Long.MAX_VALUE, RateLimiterStrategy.perSecond(20), Types.LONG);
    env.fromSource(source, WatermarkStrategy.noWatermarks(), "numbers")
        .keyBy(number -> number % 10)
        .map(number -> fails(arguments, number))
        .returns(Types.LONG)
        .sinkTo(new DiscardingSink<>());
    env.execute("steady");
  }

  /** With an argument the job fails at every record from the twentieth on. */
  private static Long fails(String[] arguments, long number) {
    if (arguments.length > 0 && number >= 20) throw new IllegalStateException("made to fail");
    return number;
  }
}
