/** akka.watch.heartbeat.pause: how long Akka’s death watch of 1.3 accepts silence, in seconds (docs/setup/config.md). */
export const DEATH_WATCH_PAUSE_SECONDS = 60;

/** high-availability.kubernetes.leader-election.retry-period: how often a leader renews its lease, in seconds. */
export const LEASE_RETRY_SECONDS = 5;

/** So much of that period may be added by chance before another JobManager looks again (fabric8, LeaderElector). */
const LEASE_JITTER = 1.2;

/** The longest time between two looks of another JobManager at the lease, in seconds. */
export const LEASE_LOOK_SECONDS = (1 + LEASE_JITTER) * LEASE_RETRY_SECONDS;

/** A year of 365 days, in seconds. */
export const YEAR_SECONDS = 365 * 86400;
