package rest;

import java.util.Arrays;
import java.util.Map;
import org.apache.flink.metrics.HistogramStatistics;
import org.apache.flink.runtime.metrics.DescriptiveStatisticsHistogram;

/** Minimum, maximum, average (rounded down) and quantiles as Flink's summary of completed checkpoints computes them. */
final class Summary {
    static final Map<String, Object> ZERO = of(0);

    static Map<String, Object> of(long... values) {
        DescriptiveStatisticsHistogram histogram = new DescriptiveStatisticsHistogram(values.length);
        Arrays.stream(values).forEach(histogram::update);
        HistogramStatistics statistics = histogram.getStatistics();
        return Map.of(
                "min", Arrays.stream(values).min().orElseThrow(),
                "max", Arrays.stream(values).max().orElseThrow(),
                "avg", Arrays.stream(values).sum() / values.length,
                "p50", statistics.getQuantile(.5),
                "p90", statistics.getQuantile(.9),
                "p95", statistics.getQuantile(.95),
                "p99", statistics.getQuantile(.99),
                "p999", statistics.getQuantile(.999));
    }
}
