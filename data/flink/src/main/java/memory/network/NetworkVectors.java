package memory.network;

import java.io.IOException;
import json.TableFile;
import org.apache.flink.runtime.util.EnvironmentInformation;

/** Writes how many network buffers there are, who needs how many, and how they are handed out. */
public final class NetworkVectors {
    private static final String NEWEST = "2.3.0";
    private static final String NOTE =
            "Bytes are strings in decimal. Where there is no answer, causes has class and message of the"
                    + " error, then those of its cause. gates, partitions: see the columns; maxRequired is null if not"
                    + " set. announcements: inputs are [channels, reuses, type], outputs [subpartitions, type]."
                    + " configurations: what a TaskManager with so many bytes of network memory sets up. pools: total"
                    + " buffers, of which the steps take and give back in turn; after each step the sizes of the pools"
                    + " that are left, oldest first. Flink goes through the pools in an order of chance; here it is"
                    + " made to keep them in order. debloating: after each measurement of bytes per second and buffers"
                    + " in use, the new size that is announced, null for none.";

    public static void main(String[] args) throws Exception {
        String version = EnvironmentInformation.getVersion();
        TableFile file = new TableFile(NOTE);
        if (version.equals(NEWEST)) {
            file.with("gates", Gates.table())
                    .with("partitions", Partitions.table())
                    .with("announcements", Announcements.table())
                    .with("pools", Pools.table());
        }
        file.with("configurations", Configurations.table()).with("debloating", Debloating.table());
        file.write("memory-network-" + version);
    }
}
