package memory.managed;

import java.io.IOException;
import json.TableFile;
import org.apache.flink.runtime.util.EnvironmentInformation;

/** Writes how the managed memory of a slot is shared out, and how the memory of a TaskManager is by slots. */
public final class ManagedVectors {
    private static final String NEWEST = "2.3.0";
    private static final String NOTE =
            "Bytes and doubles are strings. causes has class and message of the error, then those of its"
                    + " cause. fractionsOfSlot: weights is the value of taskmanager.memory.managed.consumer-weights,"
                    + " null for the default; users are the use cases in the slot sharing group; stateBackend is"
                    + " whether the state backend of the application uses managed memory, null for unknown."
                    + " roundedDown: dividend by divisor. budgets: the bytes and pages of a fraction of a slot. slots:"
                    + " what each slot of a TaskManager gets by default. local: what a TaskManager in the JVM of the"
                    + " job has.";

    public static void main(String[] args) throws IOException {
        String version = EnvironmentInformation.getVersion();
        TableFile file = new TableFile(NOTE).with("fractionsOfSlot", FractionsOfSlot.table());
        if (version.equals(NEWEST)) {
            file.with("roundedDown", RoundedDown.table())
                    .with("budgets", Budgets.table())
                    .with("slots", Slots.table())
                    .with("local", LocalExecution.table());
        }
        file.write("memory-managed-" + version);
    }
}
