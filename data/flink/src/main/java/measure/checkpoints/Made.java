package measure.checkpoints;

import org.apache.flink.runtime.checkpoint.AbstractCheckpointStats;

/**
 * A checkpoint that was completed.
 *
 * @param statistics what Flink says of it
 * @param updatesPerSecond values that were really written since the one before it was triggered
 */
record Made(AbstractCheckpointStats statistics, double updatesPerSecond) {}
