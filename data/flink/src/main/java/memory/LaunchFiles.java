package memory;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import json.Causes;
import json.Table;
import json.TableFile;
import org.apache.flink.runtime.util.EnvironmentInformation;

/**
 * Writes the cases of a kind of process, and what the version of Flink on the class path makes of them. The newest
 * version is written in full; an older one only where it differs.
 */
final class LaunchFiles {
    private static final String NEWEST = "2.3.0";
    private static final int DYNAMIC_CONFIGURATION_EVERY = 8;
    private static final int LOG_EVERY = 40;
    private static final String NOTE =
            "Bytes are strings in decimal. case is the index of a row in the file of the cases. errors lists class and"
                + " message of the error, then of its cause, and so on; {cause} stands for the message of the cause. Of"
                + " dynamicConfigurations and logs there is a sample.";
    private static final String NOTE_OLDER =
            NOTE + " Only what differs from Flink " + NEWEST + ": a case not listed here ends as it does there.";

    private final String name;
    private final FlinkProcess process;
    private final Table results;
    private final Table errors = new Table("case", "causes");
    private final Table dynamicConfigurations = new Table("case", "dynamicConfiguration");
    private final Table logs = new Table("case", "lines");
    private final Map<String, Map<Integer, JsonNode>> newest = new HashMap<>();

    LaunchFiles(String name, FlinkProcess process) {
        this.name = name;
        this.process = process;
        List<String> columns = new ArrayList<>(process.columns());
        columns.add(0, "case");
        columns.add("jvmParameters");
        results = new Table(columns.toArray(String[]::new));
    }

    void write(List<Case> cases) throws IOException {
        String version = EnvironmentInformation.getVersion();
        boolean isNewest = version.equals(NEWEST);
        if (isNewest) {
            writeCases(cases);
        } else {
            readNewest();
        }
        for (int index = 0; index < cases.size(); index++) {
            launch(index, cases.get(index));
        }
        new TableFile(isNewest ? NOTE : NOTE_OLDER)
                .with("results", results)
                .with("errors", errors)
                .with("dynamicConfigurations", dynamicConfigurations)
                .with("logs", logs)
                .write("memory-" + name + "-" + version);
    }

    private void writeCases(List<Case> cases) throws IOException {
        Table table = new Table("group", "options");
        cases.forEach(given -> table.add(given.group(), given.options()));
        new TableFile("The configurations, by index, for all versions.")
                .with("cases", table)
                .write("memory-" + name + "-cases");
    }

    private void readNewest() throws IOException {
        JsonNode file = TableFile.read("memory-" + name + "-" + NEWEST);
        for (String table : List.of("results", "errors", "dynamicConfigurations", "logs")) {
            Map<Integer, JsonNode> rows = new HashMap<>();
            file.get(table).get("rows").forEach(row -> rows.put(row.get(0).asInt(), row));
            newest.put(table, rows);
        }
    }

    private void launch(int index, Case given) {
        Launch launch;
        try {
            launch = process.launch(given.options());
        } catch (Exception error) {
            add("errors", errors, row(index, Causes.of(error)));
            return;
        }
        List<Object> result = row(index, launch.components().toArray());
        result.add(launch.jvmParameters());
        add("results", results, result);
        if (index % DYNAMIC_CONFIGURATION_EVERY == 0) {
            add("dynamicConfigurations", dynamicConfigurations, row(index, launch.dynamicConfiguration()));
        }
        if (index % LOG_EVERY == 0 || given.group().startsWith("logged")) {
            add("logs", logs, row(index, launch.log()));
        }
    }

    private void add(String name, Table table, List<Object> row) {
        Map<Integer, JsonNode> rows = newest.getOrDefault(name, Map.of());
        if (!TableFile.tree(row).equals(rows.get(row.get(0)))) {
            table.add(row);
        }
    }

    private static List<Object> row(int index, Object... values) {
        List<Object> row = new ArrayList<>(List.of(values));
        row.add(0, index);
        return row;
    }
}
