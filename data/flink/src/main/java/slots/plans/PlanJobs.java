package slots.plans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import slots.graphs.Dialect;
import slots.graphs.Program;
import slots.jobs.Case;
import slots.jobs.Draft;
import slots.jobs.Options;

/** Twelve jobs by name, each to be built anew for each question. */
public final class PlanJobs {
    private final Dialect dialect;
    private final Map<String, Supplier<StreamExecutionEnvironment>> jobs = new LinkedHashMap<>();

    private PlanJobs(Dialect dialect) {
        this.dialect = dialect;
    }

    /** For today, or else for 1.3, in which async takes the place of chained sources. */
    public static Map<String, Supplier<StreamExecutionEnvironment>> all(Dialect dialect, boolean now) {
        PlanJobs jobs = new PlanJobs(dialect);
        jobs.add("clicks", RealJobs::clicks);
        jobs.add("join", RealJobs::join);
        jobs.add("fan-out", RealJobs::fanOut);
        jobs.addDrafts();
        jobs.add(now ? chainedSources() : async());
        return jobs.jobs;
    }

    private void addDrafts() {
        add(new Draft("one-chain").add("source s", "map a < s", "filter b < a", "sink k < b"));
        add(new Draft("branches").options(2, true, true)
                .add("source s", "map a < s", "map b < a", "map c < a", "sink d < b", "sink e < b", "map f < s", "sink g < f"));
        add(new Draft("diamond").options(2, true, true).add("source s", "map a < s", "map b < s", "map c < a, b", "sink k < c"));
        add(new Draft("union").options(2, true, true)
                .add("source s", "sourceFunction t", "process p < s, t", "window w < p by key", "sink k < w"));
        add(new Draft("connect").options(3, true, true)
                .add("source s", "source t", "connect c < s by key < t by key", "reduce r < c by key", "sink k < r"));
        add(new Draft("groups").add("source s", op -> op.parallelism(4)).add("filter f < s", op -> op.parallelism(4))
                .add("window w < f by key", op -> op.parallelism(8).slotSharingGroup("heavy"))
                .add("sink k < w", op -> op.parallelism(2)));
        add(new Draft("partitioners").options(2, true, true).add("source s").add("map a < s by rescale", op -> op.parallelism(3))
                .add("map b < a by shuffle", "map c < b by broadcast", "map d < c by global", "map e < d by custom", "map f < e by rebalance")
                .add("map g < f by forward", op -> op.chaining("never")).add("sink k < g"));
        add(new Draft("no-chains").options(2, false, true).add("source s", "flatMap a < s", "operator b < a", "sink k < b"));
    }

    private static Draft chainedSources() {
        return new Draft("chained-sources").options(2, true, true).add("source s", "source t")
                .add("multipleInput m < s < t", op -> op.chaining("headWithSources")).add("map a < m", "sink k < a");
    }

    private static Draft async() {
        return new Draft("async").options(2, true, true).add("source s", "async a < s", "sink k < a");
    }

    private void add(String name, Consumer<RealJobs> job) {
        jobs.put(name, () -> {
            StreamExecutionEnvironment environment = dialect.environment(Options.NONE);
            job.accept(new RealJobs(dialect, environment));
            return environment;
        });
    }

    private void add(Draft draft) {
        Case done = draft.done();
        jobs.put(done.title(), () -> new Program(done.job(), done.options(), dialect).environment);
    }
}
