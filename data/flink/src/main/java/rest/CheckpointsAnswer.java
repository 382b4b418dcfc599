package rest;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import rest.Checkpoint.Kind;

/** The values of /jobs/:jobid/checkpoints under every name that any version of Flink gives them. */
final class CheckpointsAnswer {
    private static final int HISTORY = 12;
    private static final String DIRECTORY = "hdfs://namenode:8020/flink/checkpoints/";

    private final String version;
    private final List<Checkpoint> checkpoints;

    CheckpointsAnswer(String version, List<Checkpoint> checkpoints) {
        this.version = version;
        this.checkpoints = checkpoints;
    }

    Map<String, Object> values() {
        return Map.of("counts", counts(), "summary", summary(), "latest", latest(), "history", history());
    }

    private Map<String, Object> counts() {
        return Map.of(
                "restored", 1,
                "total", checkpoints.size(),
                "in_progress", count(kind -> kind == Kind.IN_PROGRESS),
                "completed", count(Kind::completes),
                "failed", count(kind -> kind == Kind.FAILED));
    }

    private long count(Predicate<Kind> wanted) {
        return checkpoints.stream().map(Checkpoint::kind).filter(wanted).count();
    }

    /** Over everything that completed, savepoints too, as Flink has it. */
    private Map<String, Object> summary() {
        return Map.of(
                "checkpointed_size", Summary.of(completed(Checkpoint::writtenBytes)),
                "state_size", Summary.of(completed(this::stateSize)),
                "end_to_end_duration", Summary.of(completed(Checkpoint::durationMillis)),
                "alignment_buffered", Summary.ZERO,
                "processed_data", Summary.of(completed(Checkpoint::alignedBytes)),
                "persisted_data", Summary.ZERO);
    }

    private long[] completed(ToLongFunction<Checkpoint> value) {
        return checkpoints.stream().filter(one -> one.kind().completes()).mapToLong(value).toArray();
    }

    private Map<String, Object> latest() {
        return Map.of(
                "completed", statistics(latest(Kind.COMPLETED)),
                "savepoint", statistics(latest(Kind.SAVEPOINT)),
                "failed", statistics(latest(Kind.FAILED)),
                "restored", restored());
    }

    private Checkpoint latest(Kind kind) {
        return checkpoints.stream().filter(one -> one.kind() == kind).reduce((older, newer) -> newer).orElseThrow();
    }

    private Map<String, Object> restored() {
        return Map.of(
                "id", MadeUpJob.RESTORED_ID,
                "restore_timestamp", MadeUpJob.RESTORED_MILLIS,
                "is_savepoint", false,
                "external_path", DIRECTORY + "0e7d9c1b5a3f4826b1c0d2e4f6a8b0c2/chk-" + MadeUpJob.RESTORED_ID);
    }

    /** Youngest first, as Flink has it. */
    private List<Map<String, Object>> history() {
        int size = checkpoints.size();
        List<Map<String, Object>> youngest =
                new ArrayList<>(
                        checkpoints.subList(size - HISTORY, size).stream().map(this::statistics).toList());
        Collections.reverse(youngest);
        return youngest;
    }

    private Map<String, Object> statistics(Checkpoint one) {
        boolean savepoint = one.kind() == Kind.SAVEPOINT;
        Kind status = savepoint ? Kind.COMPLETED : one.kind();
        Map<String, Object> values =
                new HashMap<>(
                        Map.ofEntries(
                                entry("@class", status.name().toLowerCase()),
                                entry("className", status.name().toLowerCase()),
                                entry("id", one.id()),
                                entry("status", status.name()),
                                entry("is_savepoint", savepoint),
                                entry("trigger_timestamp", one.triggerMillis()),
                                entry("latest_ack_timestamp", one.triggerMillis() + one.durationMillis()),
                                entry("checkpointed_size", one.writtenBytes()),
                                entry("state_size", stateSize(one)),
                                entry("end_to_end_duration", one.durationMillis()),
                                entry("alignment_buffered", 0),
                                entry("processed_data", one.alignedBytes()),
                                entry("persisted_data", 0),
                                entry("num_subtasks", MadeUpJob.SUBTASKS),
                                entry("num_acknowledged_subtasks", one.acknowledged()),
                                entry("checkpoint_type", savepoint ? "SAVEPOINT" : "CHECKPOINT"),
                                entry("tasks", Map.of())));
        values.put("savepointFormat", savepoint ? "CANONICAL" : null);
        values.putAll(outcome(one));
        return values;
    }

    private Map<String, Object> outcome(Checkpoint one) {
        return switch (one.kind()) {
            case IN_PROGRESS -> Map.of();
            case FAILED ->
                    Map.of(
                            "failure_timestamp", one.triggerMillis() + one.durationMillis(),
                            "failure_message", "Asynchronous task checkpoint failed.");
            case SAVEPOINT ->
                    Map.of(
                            "external_path", "hdfs://namenode:8020/flink/savepoints/savepoint-5c1d3a-8f2b6e04d7c9",
                            "discarded", false);
            case COMPLETED ->
                    Map.of(
                            "external_path", DIRECTORY + MadeUpJob.JOB_ID + "/chk-" + one.id(),
                            "discarded", one != latest(Kind.COMPLETED));
        };
    }

    /** Before 1.15 the files that earlier checkpoints uploaded counted as nothing: state size was the written size. */
    private long stateSize(Checkpoint one) {
        return version.equals("1.13") ? one.writtenBytes() : one.fullBytes();
    }
}
