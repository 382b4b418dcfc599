package schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Lets a coordinator run through one case, and acknowledges each checkpoint when its duration is over. */
final class Run implements Coordinator.Listener {
    private static final int CHECKPOINTS = 12;
    /** Far from 0, where Flink supposes the last completion as long as there is none. */
    private static final long START_MILLIS = 1_000_000_000;

    private final Case given;
    private final boolean acknowledgeFirst;
    private final VirtualTimer timer = new VirtualTimer(START_MILLIS);
    private final Coordinator coordinator;
    private final PriorityQueue<Acknowledgement> acknowledgements =
            new PriorityQueue<>(Comparator.comparingLong(Acknowledgement::dueMillis));
    private final Map<Long, Long> triggers = new TreeMap<>();
    private final Map<Long, Checkpoint> ended = new TreeMap<>();

    /** @param acknowledgeFirst whether an acknowledgement comes before or after what the timer does at the same time */
    Run(Case given, Coordinator.Factory factory, boolean acknowledgeFirst) throws Exception {
        this.given = given;
        this.acknowledgeFirst = acknowledgeFirst;
        this.coordinator = factory.create(given, timer, this);
    }

    /** The first checkpoints, in the order they were triggered in. */
    List<Checkpoint> checkpoints() throws Exception {
        coordinator.start();
        while (!firstOnesEnded()) {
            step();
        }
        return ended.values().stream().limit(CHECKPOINTS).toList();
    }

    private boolean firstOnesEnded() {
        return ended.keySet().stream().filter(id -> id <= CHECKPOINTS).count() == CHECKPOINTS;
    }

    private void step() throws Exception {
        long dueMillis = acknowledgements.isEmpty() ? Long.MAX_VALUE : acknowledgements.peek().dueMillis();
        boolean sameTime = dueMillis == timer.nextMillis();
        if (sameTime ? acknowledgeFirst : dueMillis < timer.nextMillis()) {
            timer.advanceTo(dueMillis);
            coordinator.acknowledge(acknowledgements.poll().id());
        } else {
            timer.runNext();
        }
    }

    @Override
    public void triggered(long id) {
        triggers.put(id, timer.nowMillis());
        long durationMillis = given.durationMillis((int) id - 1);
        if (durationMillis <= given.timeoutMillis()) {
            acknowledgements.add(new Acknowledgement(timer.nowMillis() + durationMillis, id));
        }
    }

    @Override
    public void ended(long id, String outcome) {
        ended.put(id, new Checkpoint(sinceStart(triggers.get(id)), sinceStart(timer.nowMillis()), outcome));
    }

    /** Counts time as if the first delay, which Flink draws at random, had been the one of the case. */
    private long sinceStart(long millis) {
        return millis - triggers.get(1L) + given.firstTriggerMillis();
    }

    private record Acknowledgement(long dueMillis, long id) {}
}
