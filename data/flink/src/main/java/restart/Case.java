package restart;

import java.util.List;
import org.apache.flink.runtime.executiongraph.failover.Settings;

/**
 * When a job fails. The first failure is at time 0.
 *
 * @param runsMillis for each further failure, how long after the restart that was due it comes; below zero it comes
 *     before that restart, but not before the failure ahead of it
 */
record Case(String name, Settings settings, List<Long> runsMillis) {}
