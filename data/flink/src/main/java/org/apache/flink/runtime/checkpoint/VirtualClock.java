package org.apache.flink.runtime.checkpoint;

import java.util.concurrent.TimeUnit;
import org.apache.flink.util.clock.Clock;
import schedule.VirtualTimer;

/** Shows the time of the virtual timer. */
final class VirtualClock extends Clock {
    private final VirtualTimer timer;

    VirtualClock(VirtualTimer timer) {
        this.timer = timer;
    }

    @Override
    public long absoluteTimeMillis() {
        return timer.nowMillis();
    }

    @Override
    public long relativeTimeMillis() {
        return timer.nowMillis();
    }

    @Override
    public long relativeTimeNanos() {
        return TimeUnit.MILLISECONDS.toNanos(timer.nowMillis());
    }
}
