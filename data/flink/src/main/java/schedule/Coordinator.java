package schedule;

/** The checkpoint coordinator of some version of Flink, for a job of one task, on a timer of ours. */
public interface Coordinator {

    void start() throws Exception;

    /** Lets the task acknowledge a checkpoint. */
    void acknowledge(long id) throws Exception;

    /** Hears what the coordinator did, by the number of the checkpoint; the first is 1. */
    interface Listener {
        void triggered(long id);

        /** @param outcome completed, expired, or subsumed by a younger one that completed */
        void ended(long id, String outcome);
    }

    interface Factory {
        Coordinator create(Case given, VirtualTimer timer, Listener listener) throws Exception;
    }
}
