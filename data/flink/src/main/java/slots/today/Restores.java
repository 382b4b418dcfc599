package slots.today;

import restored.RestoreVectors;

/** What a cluster of Flink 2.3 restores. */
public final class Restores {
    public static void main(String[] args) throws Exception {
        RestoreVectors.write("2.3", new Graphs());
        System.exit(0);
    }
}
