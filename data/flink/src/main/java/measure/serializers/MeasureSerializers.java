package measure.serializers;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import measure.Csv;
import measure.KryoVersion;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Measures all subjects, with the JVM and its options that run this, and writes a row of serializers.csv for each. */
public final class MeasureSerializers {
    private static final double CONFIDENCE = 0.999;
    private static final int WARMUPS = 4;
    private static final int LONG_WARMUPS = 64;

    private final boolean quick;
    private final Csv csv;

    private MeasureSerializers(boolean quick) throws IOException {
        this.quick = quick;
        csv = new Csv(
                quick ? "serializers-quick" : "serializers",
                "kryo", "type", "title", "serializer", "operation", "bytes", "forks", "warmups", "iterations",
                "meanNanoseconds", "errorNanoseconds");
    }

    /** Argument: "quick" for a trial that says nothing. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        MeasureSerializers all = new MeasureSerializers(List.of(arguments).contains("quick"));
        all.measure("write", subject -> true);
        all.measure("read", subject -> true);
        all.measure("copy", subject -> subject.codec().get().copies());
    }

    private void measure(String operation, Predicate<Subject> which) throws IOException, RunnerException {
        Predicate<Subject> isLong = subject -> Subjects.LONG_TO_COMPILE.contains(subject.type());
        measure(operation, which.and(isLong.negate()), WARMUPS);
        measure(operation, which.and(isLong), LONG_WARMUPS);
    }

    private void measure(String operation, Predicate<Subject> which, int warmups) throws IOException, RunnerException {
        String[] types = Subjects.ALL.stream().filter(which).map(Subject::type).toArray(String[]::new);
        if (types.length == 0) {
            return;
        }
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include(SerializerBenchmark.class.getName() + "." + operation + "$")
                        .param("type", types)
                        .shouldFailOnError(true);
        for (RunResult result : new Runner(effort(options, warmups).build()).run()) {
            append(operation, result);
        }
    }

    private ChainedOptionsBuilder effort(ChainedOptionsBuilder options, int warmups) {
        return options.forks(quick ? 1 : 2)
                .warmupIterations(quick ? 1 : warmups)
                .warmupTime(TimeValue.milliseconds(quick ? 50 : 300))
                .measurementIterations(quick ? 1 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 50 : 125));
    }

    private void append(String operation, RunResult result) throws IOException {
        BenchmarkParams params = result.getParams();
        Subject subject = Subjects.of(params.getParam("type"));
        Statistics nanoseconds = result.getPrimaryResult().getStatistics();
        csv.add(
                KryoVersion.described(),
                subject.type(),
                subject.title(),
                subject.codec().get().name(),
                operation,
                subject.bytes().length,
                params.getForks(),
                params.getWarmup().getCount(),
                params.getMeasurement().getCount(),
                rounded(nanoseconds.getMean()),
                rounded(nanoseconds.getMeanErrorAt(CONFIDENCE)));
    }

    private static String rounded(double nanoseconds) {
        return String.format(Locale.ROOT, "%.2f", nanoseconds);
    }
}
