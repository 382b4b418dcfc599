package state.entry;

/** What one key has in one state. */
record Case(int maxParallelism, Datum key, Namespace namespace, Held held) {}
