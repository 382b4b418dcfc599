package slots.graphs;

import java.io.IOException;
import java.util.List;
import json.Row;
import json.Table;
import json.TableFile;
import slots.jobs.Case;
import slots.jobs.EdgeJobs;
import slots.jobs.Options;
import slots.jobs.RandomJobs;

/** Writes what a version of Flink makes of the jobs. */
public final class GraphVectors {
    private final Dialect dialect;
    private final Table table =
            new Table("title", "job", "defaultParallelism", "chaining", "chainDifferentMaxParallelism", "vertices", "edges",
                    "chained", "groups", "parallelisms", "slots", "maximumParallelism", "refused");

    private GraphVectors(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Of the jobs of today, or else of those of 1.3. */
    public static void write(String name, Dialect dialect, boolean now) throws IOException {
        GraphVectors vectors = new GraphVectors(dialect);
        EdgeJobs.all(now).forEach(vectors::add);
        RandomJobs.all(now).forEach(vectors::add);
        new TableFile(Graph.NOTE).with("cases", vectors.table).write("slots/" + name);
    }

    private void add(Case given) {
        Options options = given.options();
        Row.asking(given.title(), given.job(), options.defaultParallelism(), options.chaining(), options.chainDifferentMaxParallelism())
                .answer(7, () -> answer(given), table);
    }

    private List<Object> answer(Case given) {
        return GraphReader.graphOf(new Program(given.job(), given.options(), dialect), dialect).values();
    }
}
