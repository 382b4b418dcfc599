package slots.last;

import restored.RestoreVectors;

/** What a cluster of Flink 1.20 restores. */
public final class Restores {
    public static void main(String[] args) throws Exception {
        RestoreVectors.write("1.20", new Graphs());
        System.exit(0);
    }
}
