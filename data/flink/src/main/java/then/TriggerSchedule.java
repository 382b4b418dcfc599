package then;

import java.util.stream.Stream;
import schedule.Case;
import schedule.Cases;
import schedule.ScheduleVectors;

/** The schedule of Flink 1.3, for the cases that mean something there: deleting a checkpoint held up nothing then. */
public final class TriggerSchedule {
    public static void main(String[] args) throws Exception {
        VirtualNanoTime.install();
        Stream<Case> cases = Cases.all().stream().filter(given -> given.deletionMillis() == 0);
        ScheduleVectors.write("trigger-schedule-1.3", cases.map(Case::notRandom).toList(), OldCoordinator::new);
    }
}
