package rest;

import static java.util.Map.entry;

import java.util.Map;

/** The values of /jobs/:jobid/checkpoints/config under every name that any version of Flink gives them. */
final class ConfigAnswer {
    private static final int TEN_MINUTES_MILLIS = 600_000;

    static Map<String, Object> values() {
        return Map.ofEntries(
                entry("mode", "exactly_once"),
                entry("interval", MadeUpJob.INTERVAL_MILLIS),
                entry("timeout", TEN_MINUTES_MILLIS),
                entry("min_pause", 5_000),
                entry("max_concurrent", 1),
                entry("externalization", Map.of("enabled", true, "delete_on_cancellation", false)),
                entry("state_backend", "EmbeddedRocksDBStateBackend"),
                entry("checkpoint_storage", "FileSystemCheckpointStorage"),
                entry("unaligned_checkpoints", false),
                entry("tolerable_failed_checkpoints", 3),
                entry("aligned_checkpoint_timeout", 0),
                entry("checkpoints_after_tasks_finish", true),
                entry("state_changelog_enabled", false),
                entry("changelog_periodic_materialization_interval", TEN_MINUTES_MILLIS),
                entry("changelog_storage", "memory"));
    }
}
