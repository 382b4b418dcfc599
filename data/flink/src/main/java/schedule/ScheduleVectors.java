package schedule;

import java.util.ArrayList;
import java.util.List;
import json.VectorFile;

/** Writes when a checkpoint coordinator triggers checkpoints, and how they end. */
public final class ScheduleVectors {

    /** One case and what came of it; the last three lists are parallel. */
    public record Vector(
            String name,
            long intervalMillis,
            long minPauseMillis,
            int maxConcurrent,
            long timeoutMillis,
            long deletionMillis,
            long firstTriggerMillis,
            List<Long> durationsMillis,
            List<Long> triggersMillis,
            List<Long> endsMillis,
            List<String> outcomes) {

        static Vector of(Case given, List<Checkpoint> checkpoints) {
            return new Vector(
                    given.name(),
                    given.intervalMillis(),
                    given.minPauseMillis(),
                    given.maxConcurrent(),
                    given.timeoutMillis(),
                    given.deletionMillis(),
                    given.firstTriggerMillis(),
                    given.durationsMillis(),
                    checkpoints.stream().map(Checkpoint::triggerMillis).toList(),
                    checkpoints.stream().map(Checkpoint::endMillis).toList(),
                    checkpoints.stream().map(Checkpoint::outcome).toList());
        }
    }

    public static void write(String name, List<Case> cases, Coordinator.Factory factory) throws Exception {
        List<Vector> vectors = new ArrayList<>();
        for (Case given : cases) {
            vectors.add(Vector.of(given, checkpoints(given, factory)));
        }
        VectorFile.write(name, vectors);
    }

    /** Refuses a case whose outcome hangs on which of two things comes first at the same time. */
    private static List<Checkpoint> checkpoints(Case given, Coordinator.Factory factory) throws Exception {
        List<Checkpoint> checkpoints = new Run(given, factory, true).checkpoints();
        if (!checkpoints.equals(new Run(given, factory, false).checkpoints())) {
            throw new IllegalStateException("depends on the order at the same time: " + given.name());
        }
        return checkpoints;
    }
}
