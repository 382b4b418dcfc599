package now;

import org.apache.flink.runtime.checkpoint.VirtualCoordinator;
import schedule.Cases;
import schedule.ScheduleVectors;

/** The schedule of today's Flink. */
public final class TriggerSchedule {
    public static void main(String[] args) throws Exception {
        ScheduleVectors.write("trigger-schedule", Cases.all(), VirtualCoordinator::new);
    }
}
