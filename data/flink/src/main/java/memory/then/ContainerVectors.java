package memory.then;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import json.Table;
import json.TableFile;
import json.Causes;
import org.apache.flink.runtime.util.EnvironmentInformation;

/** Writes how the version of Flink on the class path, 1.2 to 1.9, splits containers on YARN. */
public final class ContainerVectors {
    private static final String FIRST = "1.3.3";
    private static final String NOTE =
            "Sizes are strings in decimal. case is the index of a row in memory-then-cases. taskManagers:"
                    + " the heap and the limit of direct memory in MB, -1 for no limit, and the flags for the JVM."
                    + " network: the bytes for network buffers if all MB of the case were Java's; not in 1.2."
                    + " jobManagers: the heap in MB if the case is a JobManager; 1.3.3 only. Where a table has no row"
                    + " for a case, its errors have one: class and message, then those of the cause.";

    private final List<Container> containers = Containers.all();

    public static void main(String[] args) throws IOException {
        new ContainerVectors().write(EnvironmentInformation.getVersion());
    }

    private void write(String version) throws IOException {
        if (version.equals(FIRST)) {
            writeCases();
        }
        TableFile file = new TableFile(NOTE);
        Table taskManagers = new Table("case", "heapMegabytes", "directMegabytes", "jvmFlags");
        add(file, "taskManagers", taskManagers, container -> new OldTaskManager(container).parameters());
        if (OldTaskManager.knowsNetworkMemory()) {
            Table network = new Table("case", "bytes");
            add(file, "network", network, container -> List.of(new OldTaskManager(container).networkBytes()));
        }
        if (OldJobManager.isThere()) {
            Table jobManagers = new Table("case", "heapMegabytes");
            add(file, "jobManagers", jobManagers, container -> List.of(OldJobManager.heapMegabytes(container)));
        }
        file.write("memory-then-" + version);
    }

    private void writeCases() throws IOException {
        Table cases = new Table("group", "megabytes", "options");
        containers.forEach(given -> cases.add(given.group(), given.megabytes(), given.options()));
        new TableFile("Containers by index, for all versions from 1.2 to 1.9.")
                .with("cases", cases)
                .write("memory-then-cases");
    }

    /** What Flink says to a container. */
    private interface Question {
        List<Object> answer(Container container) throws Exception;
    }

    private void add(TableFile file, String name, Table answers, Question question) {
        Table errors = new Table("case", "causes");
        for (int index = 0; index < containers.size(); index++) {
            Container container = containers.get(index);
            try {
                List<Object> row = new ArrayList<>(question.answer(container));
                row.add(0, index);
                answers.add(row);
            } catch (Exception error) {
                errors.add(index, Causes.of(error));
            }
        }
        file.with(name, answers).with(name + "Errors", errors);
    }
}
