package schedule;

import java.util.List;

/**
 * What decides when checkpoints are triggered. Flink draws the delay to the first trigger at random; here it is fixed.
 *
 * @param deletionMillis how long it takes to delete a checkpoint that expired, or that a younger one replaced
 * @param durationsMillis from trigger to last acknowledgement, one per checkpoint; the last one holds for all that
 *     follow. One above the timeout stands for a checkpoint that is never acknowledged.
 */
public record Case(
        String name,
        long intervalMillis,
        long minPauseMillis,
        int maxConcurrent,
        long timeoutMillis,
        long deletionMillis,
        long firstTriggerMillis,
        List<Long> durationsMillis) {

    /** As in Flink 1.3, which waits for one interval, or for the pause if that is longer. */
    public Case notRandom() {
        long first = Math.max(intervalMillis, minPauseMillis);
        return new Case(
                name,
                intervalMillis,
                minPauseMillis,
                maxConcurrent,
                timeoutMillis,
                deletionMillis,
                first,
                durationsMillis);
    }

    long durationMillis(int index) {
        return durationsMillis.get(Math.min(index, durationsMillis.size() - 1));
    }
}
