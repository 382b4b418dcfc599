package slots.jobs;

import java.util.ArrayList;
import java.util.List;

/** Jobs made by hand: at least one for each rule of chaining, of sharing groups, and of what Flink refuses. */
public final class EdgeJobs {
    private static final List<String> FOLLOWERS =
            List.of("map", "flatMap", "filter", "process", "timestamps", "async", "operator", "sink");
    private static final List<String> STRATEGIES = List.of("always", "never", "head", "headWithSources");
    private static final List<String> PARTITIONERS =
            List.of("forward", "rescale", "rebalance", "key", "shuffle", "broadcast", "global", "custom");

    private final boolean now;
    private final List<Case> cases = new ArrayList<>();

    private EdgeJobs(boolean now) {
        this.now = now;
    }

    /** Those that mean something today, or else those that meant something in 1.3. */
    public static List<Case> all(boolean now) {
        EdgeJobs jobs = new EdgeJobs(now);
        jobs.addKinds();
        jobs.addStrategies();
        jobs.addPartitioners();
        jobs.addParallelism();
        jobs.addInputs();
        jobs.addGroups();
        jobs.addRefused();
        if (now) {
            jobs.addChainedSources();
            jobs.addYielding();
            jobs.addCoLocation();
        }
        return jobs.cases;
    }

    private List<String> strategies() {
        return now ? STRATEGIES : STRATEGIES.subList(0, 3);
    }

    private void addKinds() {
        for (String source : List.of("source", "sourceFunction")) {
            for (String kind : FOLLOWERS) {
                add(draft(source + ", " + kind).add(source + " s", kind + " x < s"));
                add(draft(source + ", " + kind + ", by key").add(source + " s", kind + " x < s by key"));
            }
        }
        for (String kind : List.of("window", "reduce")) {
            add(draft("before and after " + kind).add("source s", kind + " x < s by key", "map m < x", "sink k < m"));
            add(draft(kind + " of a union").add("source s", "source t", kind + " x < s by key, t by key", "sink k < x"));
        }
        add(draft("connect").add("source s", "source t", "connect c < s < t", "map m < c"));
        add(draft("connect, by key").add("source s", "source t", "connect c < s by key < t by key", "map m < c"));
        add(draft("broadcast state").add("source s", "source t", "connect c < s by key < t by broadcast", "sink k < c"));
        add(draft("source alone, unread").add("source s", "source t", "sink k < t"));
        add(draft("source function alone, unread").add("sourceFunction s", "source t", "sink k < t"));
        add(draft("no sink").add("source s", "map a < s", "filter b < a"));
        for (String kind : FOLLOWERS.subList(0, 7)) {
            add(draft("after " + kind).add("source s", kind + " x < s by rebalance", "map a < x", "operator b < x", "sink c < x"));
        }
    }

    private void addStrategies() {
        for (String up : strategies()) {
            for (String down : strategies()) {
                add(draft(up + ", then " + down).add("source s").add("map a < s", op -> op.chaining(up))
                        .add("map b < a", op -> op.chaining(down)).add("sink k < b"));
            }
        }
        for (String strategy : strategies()) {
            for (String kind : List.of("source", "sourceFunction")) {
                add(draft(kind + " " + strategy).add(kind + " s", op -> op.chaining(strategy)).add("map a < s", "sink k < a"));
            }
            for (String kind : FOLLOWERS) {
                add(draft(kind + " " + strategy).add("source s").add(kind + " x < s", op -> op.chaining(strategy)));
                add(draft(kind + " " + strategy + " after a map").add("source s", "map m < s by rescale")
                        .add(kind + " x < m", op -> op.chaining(strategy)));
            }
            for (String kind : List.of("window", "reduce")) {
                add(draft(kind + " " + strategy).add("source s").add(kind + " x < s by key", op -> op.chaining(strategy)).add("map a < x"));
            }
            add(draft("connect " + strategy).add("source s", "source t").add("connect c < s < t", op -> op.chaining(strategy)).add("map a < c"));
        }
    }

    private void addPartitioners() {
        for (String partitioner : PARTITIONERS) {
            add(draft(partitioner + " at parallelism 1").add("source s", "map a < s by " + partitioner, "sink k < a"));
            add(draft(partitioner + " at parallelism 4").options(4, true, true).add("source s", "map a < s by " + partitioner, "sink k < a"));
            add(draft(partitioner + " from 2 to 3").add("source s", op -> op.parallelism(2))
                    .add("map a < s by " + partitioner, op -> op.parallelism(3)).add("sink k < a"));
            add(draft(partitioner + ", chaining off").options(2, false, true).add("source s", "map a < s by " + partitioner, "sink k < a"));
            add(draft(partitioner + " into a sink").options(3, true, true).add("source s", "map a < s", "sink k < a by " + partitioner));
        }
    }

    private void addParallelism() {
        add(draft("default parallelism").options(5, true, true).add("source s", "map a < s", "sink k < a"));
        add(draft("parallelism named as the default").options(5, true, true).add("source s", "sink k < s").add("map a < s", op -> op.parallelism(5)));
        add(draft("parallelism of timestamps").options(5, true, true).add("source s", op -> op.parallelism(2)).add("timestamps t < s", "map m < t"));
        add(draft("parallelism of timestamps after a union").options(5, true, true).add("source s", op -> op.parallelism(2))
                .add("source r", op -> op.parallelism(3)).add("timestamps t < s, r", "map m < t"));
        add(draft("parallelism of timestamps after rebalance").options(5, true, true).add("source s", op -> op.parallelism(2))
                .add("timestamps t < s by rebalance", "map m < t"));
        for (boolean different : new boolean[] {true, false}) {
            for (Integer max : new Integer[] {null, 128, 256}) {
                if (now || different) {
                    add(draft("max parallelism 128, then " + max).options(2, true, different).add("source s", "map a < s by rebalance")
                            .add("map b < a", op -> op.maxParallelism(128)).add("map c < b", op -> op.maxParallelism(max))
                            .add("sink k < c"));
                }
            }
        }
    }

    private void addInputs() {
        add(draft("union").add("source s", "source t", "map a < s, t", "sink k < a"));
        add(draft("union of the same stream").add("source s", "map a < s, s", "sink k < a"));
        add(draft("union of the same stream, by two ways").add("source s", "map a < s, s by rebalance", "sink k < a"));
        add(draft("union of the same stream, three times by key").add("source s", "map a < s by key, s by key, s", "sink k < a"));
        add(draft("fan-out").add("source s", "map a < s", "map b < s", "sink k < s"));
        add(draft("fan-out in a fan-out").add("source s", "map a < s", "map b < a", "map c < a", "sink d < b", "sink e < b", "map f < s", "sink g < f"));
        add(draft("partly chained fan-out").add("source s", "map a < s", "map b < s by rebalance", "map c < s", "sink k < b"));
        add(draft("diamond").add("source s", "map a < s", "map b < s", "map c < a, b", "sink k < c"));
        add(draft("diamond of a connect").add("source s", "map a < s", "map b < s", "connect c < a < b", "sink k < c"));
        add(draft("connect with itself").add("source s", "connect c < s < s", "sink k < c"));
        add(draft("connect of unions").add("source s", "source t", "source u", "connect c < s, t < u", "sink k < c"));
        add(draft("two jobs in one").add("source s", "sink k < s", "source t", "sink l < t"));
        add(draft("a later operator reads an earlier one").add("source s", "map a < s", "sink k < a", "map b < a", "map c < s", "sink l < b, c"));
    }

    private void addGroups() {
        add(draft("group of the source").add("source s", op -> op.slotSharingGroup("g")).add("map a < s", "sink k < a"));
        add(draft("group of a map").add("source s").add("map a < s", op -> op.slotSharingGroup("g")).add("map b < a", "sink k < b"));
        add(draft("group, then default").add("source s", op -> op.slotSharingGroup("g")).add("map a < s", op -> op.slotSharingGroup("default")).add("sink k < a"));
        add(draft("default by name").add("source s").add("map a < s", op -> op.slotSharingGroup("default")).add("sink k < a"));
        add(draft("two groups meet").add("source s", op -> op.slotSharingGroup("g")).add("source t", op -> op.slotSharingGroup("h")).add("map a < s, t", "sink k < a"));
        add(draft("the same group meets").add("source s", op -> op.slotSharingGroup("g")).add("source t", op -> op.slotSharingGroup("g")).add("connect a < s < t", "sink k < a"));
        add(draft("group and default meet").add("source s", op -> op.slotSharingGroup("g")).add("source t").add("connect a < s < t", "sink k < a"));
        add(draft("two groups meet, one named").add("source s", op -> op.slotSharingGroup("g")).add("source t", op -> op.slotSharingGroup("h"))
                .add("connect a < s < t", op -> op.slotSharingGroup("h")).add("sink k < a"));
        add(draft("group of a sink").options(2, true, true).add("source s", "map a < s").add("sink k < a", op -> op.slotSharingGroup("g")));
        add(draft("the worked example").add("source s", op -> op.parallelism(4)).add("filter f < s", op -> op.parallelism(4))
                .add("window w < f by key", op -> op.parallelism(8)).add("sink k < w", op -> op.parallelism(2)));
        add(draft("the worked example, heavy").add("source s", op -> op.parallelism(4)).add("filter f < s", op -> op.parallelism(4))
                .add("window w < f by key", op -> op.parallelism(8).slotSharingGroup("heavy")).add("sink k < w", op -> op.parallelism(2)));
        add(draft("group through key").add("source s", op -> op.slotSharingGroup("g")).add("reduce r < s by key", "sink k < r"));
    }

    private void addRefused() {
        add(draft("forward from 2 to 3, into a sink").add("source s", op -> op.parallelism(2)).add("sink k < s by forward", op -> op.parallelism(3)));
        add(draft("forward from 2 to 3, in a union").add("source s", op -> op.parallelism(2)).add("source t", op -> op.parallelism(3))
                .add("map a < s by forward, t by forward", op -> op.parallelism(3)));
        add(draft("only a source").add("source s"));
        add(draft("parallelism 0").add("source s").add("map a < s", op -> op.parallelism(0)).add("sink k < a"));
        add(draft("parallelism 3 above max parallelism 2").add("source s").add("map a < s", op -> op.parallelism(3).maxParallelism(2)).add("sink k < a"));
        add(draft("max parallelism 32768").add("source s").add("map a < s", op -> op.maxParallelism(32768)).add("sink k < a"));
        add(draft("max parallelism 32769").add("source s").add("map a < s", op -> op.maxParallelism(32769)).add("sink k < a"));
        add(draft("parallelism 32769").add("source s").add("map a < s", op -> op.parallelism(32769)).add("sink k < a"));
    }

    private void addChainedSources() {
        for (String strategy : STRATEGIES) {
            add(multiple(strategy, "two sources", "multipleInput m < s < t"));
            add(multiple(strategy, "two sources by key", "multipleInput m < s by key < t by key"));
            add(multiple(strategy, "a union", "multipleInput m < s, t < u"));
            add(multiple(strategy, "one input rebalanced", "multipleInput m < s < t by rebalance < u"));
            add(multiple(strategy, "a source function", "multipleInput m < s < f"));
            add(multiple(strategy, "a map", "map a < s", "multipleInput m < a < t"));
            add(multiple(strategy, "a source that has two readers", "map a < s", "multipleInput m < s < t"));
            add(multiple(strategy, "one source", "multipleInput m < s"));
            add(multiple(strategy, "the same source twice", "multipleInput m < s < s"));
            add(multiple(strategy, "a map after it", "multipleInput m < s < t", "map a < m", "sink k < a"));
        }
        add(draft("chained sources, chaining off").options(2, false, true).add("source s", "source t").add("multipleInput m < s < t", op -> op.chaining("headWithSources")));
        add(draft("chained sources, one of another parallelism").add("source s").add("source t", op -> op.parallelism(2))
                .add("multipleInput m < s < t", op -> op.chaining("headWithSources")).add("sink k < m"));
        add(draft("chained sources, one of another group").add("source s").add("source t", op -> op.slotSharingGroup("g"))
                .add("multipleInput m < s < t", op -> op.chaining("headWithSources")).add("sink k < m"));
        add(draft("chained sources, one never").add("source s").add("source t", op -> op.chaining("never"))
                .add("multipleInput m < s < t", op -> op.chaining("headWithSources")).add("sink k < m"));
        add(draft("chained sources, one head").add("source s").add("source t", op -> op.chaining("head"))
                .add("multipleInput m < s < t", op -> op.chaining("headWithSources")).add("sink k < m"));
        add(draft("chained sources of another max parallelism").options(2, true, false).add("source s").add("source t", op -> op.maxParallelism(64))
                .add("multipleInput m < s < t", op -> op.chaining("headWithSources")).add("sink k < m"));
        add(draft("sources chained into a connect").add("source s", "source t").add("connect m < s < t", op -> op.chaining("headWithSources")).add("sink k < m"));
        add(draft("headWithSources after a map").add("source s", "map a < s").add("operator o < a", op -> op.chaining("headWithSources")).add("sink k < o"));
        add(draft("headWithSources after a source").add("source s").add("operator o < s", op -> op.chaining("headWithSources")).add("sink k < o"));
        add(draft("headWithSources after a source function").add("sourceFunction s").add("operator o < s", op -> op.chaining("headWithSources")).add("sink k < o"));
        add(draft("headWithSources after a source with two readers").add("source s").add("operator o < s", op -> op.chaining("headWithSources")).add("sink k < s"));
        add(draft("async in the chain of chained sources").add("source s", "source t").add("multipleInput m < s < t", op -> op.chaining("headWithSources")).add("async a < m"));
    }

    private static Draft multiple(String strategy, String title, String... lines) {
        Draft draft = new Draft("multiple input " + strategy + ": " + title).add("source s", "source t", "source u", "sourceFunction f");
        for (String line : lines) {
            draft.add(line, op -> op.kind().equals("multipleInput") ? op.chaining(strategy) : op);
        }
        return draft;
    }

    private void addYielding() {
        add(draft("async after a source function").add("sourceFunction s", "async a < s", "map b < a"));
        add(draft("async far after a source function").add("sourceFunction s", "map a < s", "map b < a", "async c < b", "sink k < c"));
        add(draft("async after a chain that is no longer that of a source function").add("sourceFunction s")
                .add("map a < s", op -> op.chaining("head")).add("async b < a").add("sink k < b"));
        add(draft("async far after a source").add("source s", "map a < s", "async b < a", "async c < b", "sink k < c"));
        add(draft("async after async after a source function").add("sourceFunction s", "async a < s", "async b < a"));
        add(draft("async after a source function, always").add("sourceFunction s").add("async a < s", op -> op.chaining("always")));
    }

    private void addCoLocation() {
        add(draft("co-location").add("source s", op -> op.coLocationGroup("c")).add("map a < s by rebalance", op -> op.coLocationGroup("c")).add("sink k < a"));
        add(draft("co-location, other parallelism").add("source s", op -> op.coLocationGroup("c").parallelism(2))
                .add("map a < s by rebalance", op -> op.coLocationGroup("c").parallelism(3)).add("sink k < a"));
        add(draft("co-location across groups").add("source s", op -> op.coLocationGroup("c").slotSharingGroup("g"))
                .add("map a < s by rebalance", op -> op.coLocationGroup("c").slotSharingGroup("h")).add("sink k < a"));
        add(draft("co-location of a chain").add("source s").add("map a < s", op -> op.coLocationGroup("c")).add("map b < a by rebalance", op -> op.coLocationGroup("c")));
        add(draft("co-location, two in a chain").add("source s", op -> op.coLocationGroup("c")).add("map a < s", op -> op.coLocationGroup("d")).add("map b < a by rebalance", op -> op.coLocationGroup("d")));
    }

    private static Draft draft(String title) {
        return new Draft(title);
    }

    private void add(Draft draft) {
        cases.add(draft.done());
    }
}
