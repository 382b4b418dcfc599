package schedule;

/** One checkpoint as the coordinator made it. */
record Checkpoint(long triggerMillis, long endMillis, String outcome) {}
