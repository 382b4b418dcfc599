package rest;

/**
 * One checkpoint or savepoint of the made-up job, whatever version of Flink reports it.
 *
 * @param durationMillis -1 as long as no subtask has acknowledged
 * @param writtenBytes what this checkpoint uploaded; an incremental one uploads the new files only
 * @param fullBytes all state that the checkpoint refers to
 */
record Checkpoint(
        long id,
        Kind kind,
        long triggerMillis,
        long durationMillis,
        long writtenBytes,
        long fullBytes,
        long alignedBytes,
        int acknowledged) {

    enum Kind {
        COMPLETED,
        FAILED,
        IN_PROGRESS,
        SAVEPOINT;

        boolean completes() {
            return this == COMPLETED || this == SAVEPOINT;
        }
    }
}
