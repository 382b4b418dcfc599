package slots.ids;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import json.Row;
import json.Table;
import json.TableFile;
import org.apache.flink.runtime.jobgraph.JobVertex;
import org.apache.flink.streaming.api.graph.StreamGraphHasherV2;
import slots.graphs.Dialect;
import slots.jobs.Case;
import slots.jobs.EdgeJobs;
import slots.jobs.RandomJobs;

/** Writes the ids that a version of Flink gives to the operators of the jobs of slots/graphs-*. */
public final class IdVectors {
    private static final String NOTE =
            "place: of the job, in the file slots/graphs of the same version. uids and uidHashes: of each operator of the"
                + " job, in its order, what the program gives; null if it gives none. ids:"
                + " what the operators have; null for a source that nobody reads. vertices: the ids of the tasks, in the order of slots/graphs."
                + " refused: class and message of the error.";

    private final Dialect dialect;
    private final Random random = new Random(2_017);
    private final Table table = new Table("place", "uids", "uidHashes", "ids", "vertices", "refused");

    private IdVectors(Dialect dialect) {
        this.dialect = dialect;
    }

    public static void write(String version, Dialect dialect, boolean now) throws IOException {
        IdVectors vectors = new IdVectors(dialect);
        List<Case> cases = new ArrayList<>(EdgeJobs.all(now));
        cases.addAll(RandomJobs.all(now));
        for (int place = 0; place < cases.size(); place++) {
            vectors.add(place, cases.get(place));
        }
        new TableFile(NOTE).with("cases", vectors.table).write("restore/operator-ids-" + version);
    }

    private void add(int place, Case given) {
        add(place, given, Wishes.none(given.job()));
        if (place % 4 == 0) {
            double share = place % 8 == 0 ? 1 : 0.5;
            add(place, given, Wishes.random(given.job(), share, place % 3 == 0 ? 0.2 : 0, random));
        }
    }

    private void add(int place, Case given, Wishes wishes) {
        Row.asking(place, orNull(wishes.uids()), orNull(wishes.uidHashes())).answer(2, () -> ids(given, wishes), table);
    }

    private static List<String> orNull(List<String> texts) {
        return texts.stream().allMatch(text -> text == null) ? null : texts;
    }

    private List<Object> ids(Case given, Wishes wishes) {
        Identified program = new Identified(given, wishes, dialect);
        Map<Integer, byte[]> hashes = new StreamGraphHasherV2().traverseStreamGraphAndGenerateHashes(program.streams);
        List<String> ids =
                given.job().operators().stream()
                        .map(operator -> hashes.get(program.nodes.get(operator.name())))
                        .map(hash -> hash == null ? null : HexFormat.of().formatHex(hash))
                        .toList();
        List<String> vertices = new ArrayList<>();
        for (JobVertex vertex : program.tasks().getVerticesSortedTopologicallyFromSources()) {
            vertices.add(vertex.getID().toString());
        }
        return Arrays.asList(ids, vertices);
    }
}
