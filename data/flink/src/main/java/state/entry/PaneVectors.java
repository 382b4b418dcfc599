package state.entry;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import json.Table;
import json.TableFile;
import org.apache.flink.streaming.api.windowing.assigners.SlidingEventTimeWindows;

/** Writes to how many sliding windows Flink assigns a record. */
public final class PaneVectors {
    private static final String NOTE =
            "All times are milliseconds. least and most: the numbers of windows to which SlidingEventTimeWindows"
                    + " assigns the timestamps of one slide from timestamp on; first: the starts of the windows of"
                    + " timestamp, latest first.";
    private static final List<long[]> KNOWN =
            List.of(
                    new long[] {10, 3, 0},
                    new long[] {10, 5, 0},
                    new long[] {10, 10, 0},
                    new long[] {10, 3, 2},
                    new long[] {10, 3, -2},
                    new long[] {3, 10, 0},
                    new long[] {3_600, 60, 7});
    private static final int RANDOM_CASES = 100;

    public static void main(String[] args) throws Exception {
        Table panes = new Table("size", "slide", "offset", "least", "most", "timestamp", "first");
        Random random = new Random(1_303);
        for (long[] known : KNOWN) {
            panes.add(row(known[0], known[1], known[2], 0));
        }
        for (int number = 0; number < RANDOM_CASES; number++) {
            long slide = random.nextLong(1, 40);
            long offset = random.nextLong(1 - slide, slide);
            panes.add(row(random.nextLong(1, 200), slide, offset, random.nextLong(-1_000, 1_000)));
        }
        new TableFile(NOTE).with("panes", panes).write("state/panes");
    }

    private static List<Object> row(long size, long slide, long offset, long from) {
        SlidingEventTimeWindows windows =
                SlidingEventTimeWindows.of(
                        Duration.ofMillis(size), Duration.ofMillis(slide), Duration.ofMillis(offset));
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (long timestamp = from; timestamp < from + slide; timestamp++) {
            int count = windows.assignWindows(null, timestamp, null).size();
            least = Math.min(least, count);
            most = Math.max(most, count);
        }
        List<Long> first = windows.assignWindows(null, from, null).stream().map(window -> window.getStart()).toList();
        return List.of(size, slide, offset, least, most, from, first);
    }
}
