package restart;

/**
 * One failure and the answer of the strategy.
 *
 * @param newAttempt false for a failure that counts as one with the failure before, whose restart is still to come
 * @param backoffMillis from this failure to the restart, if there is one
 */
public record Failure(long atMillis, boolean newAttempt, boolean canRestart, Long backoffMillis) {}
