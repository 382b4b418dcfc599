package schedule;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A timer in virtual time: the clock jumps from one due task to the next. Tasks due at the same time run in the order
 * they were scheduled in, as in a real pool of one thread. It is a pool by name only, because Flink 1.3 asks for one.
 */
public final class VirtualTimer extends ScheduledThreadPoolExecutor {
    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(
                    Comparator.<Task>comparingLong(task -> task.dueMillis).thenComparing(task -> task.order));
    private long nowMillis;
    private long scheduled;

    VirtualTimer(long startMillis) {
        super(0);
        nowMillis = startMillis;
    }

    public long nowMillis() {
        return nowMillis;
    }

    /** When the next task is due; never, if there is none. */
    long nextMillis() {
        return tasks.isEmpty() ? Long.MAX_VALUE : tasks.peek().dueMillis;
    }

    void advanceTo(long millis) {
        nowMillis = millis;
    }

    /** Runs the next task, at the time it is due. */
    void runNext() {
        Task task = tasks.poll();
        nowMillis = task.dueMillis;
        task.runOnce();
    }

    @Override
    public void execute(Runnable command) {
        schedule(command, 0, TimeUnit.MILLISECONDS);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return add(new Task(command, unit.toMillis(delay), 0));
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long delay, long period, TimeUnit unit) {
        return add(new Task(command, unit.toMillis(delay), unit.toMillis(period)));
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long first, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    private Task add(Task task) {
        task.order = scheduled++;
        tasks.add(task);
        return task;
    }

    private final class Task extends FutureTask<Void> implements ScheduledFuture<Void> {
        private final long periodMillis;
        private long dueMillis;
        private long order;

        private Task(Runnable command, long delayMillis, long periodMillis) {
            super(command, null);
            this.periodMillis = periodMillis;
            this.dueMillis = nowMillis + delayMillis;
        }

        private void runOnce() {
            if (periodMillis == 0) {
                run();
            } else if (runAndReset()) {
                dueMillis += periodMillis;
                add(this);
            }
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            tasks.remove(this);
            return super.cancel(mayInterruptIfRunning);
        }

        /** Nobody asks this future how it went. */
        @Override
        protected void setException(Throwable failure) {
            throw new IllegalStateException(failure);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(dueMillis - nowMillis, TimeUnit.MILLISECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.MILLISECONDS), other.getDelay(TimeUnit.MILLISECONDS));
        }
    }
}
