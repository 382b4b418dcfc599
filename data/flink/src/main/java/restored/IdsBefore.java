package restored;

/** What Flink generates for the count of the small job. */
final class IdsBefore {
    static final String COUNT = "90bea66de1c231edf33913ecd54406c1";

    private IdsBefore() {}
}
