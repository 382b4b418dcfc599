package slots.jobs;

/** What Flink is told about a job as a whole. */
public record Options(int defaultParallelism, boolean chaining, boolean chainDifferentMaxParallelism) {
    public static final Options NONE = new Options(1, true, true);
}
