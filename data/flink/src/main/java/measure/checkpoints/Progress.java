package measure.checkpoints;

import java.util.concurrent.atomic.AtomicLong;

/** What the subtasks tell the harness, which runs in the same JVM. */
final class Progress {
    static final AtomicLong WRITTEN = new AtomicLong();

    private Progress() {}
}
