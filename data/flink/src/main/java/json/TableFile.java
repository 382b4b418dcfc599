package json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.runtime.util.EnvironmentInformation;

/** A file of named tables, one row a line, with the version of Flink that made them and a note for the reader. */
public final class TableFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String note;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    public TableFile(String note) {
        this.note = note;
    }

    public TableFile with(String name, Table table) {
        tables.put(name, table);
        return this;
    }

    public void write(String name) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), text());
    }

    /** Fails unless another version of Flink has written the same, but for its version. */
    public void confirm(String name) throws IOException {
        if (!text().lines().skip(1).toList().equals(Files.readString(path(name)).lines().skip(1).toList())) {
            throw new IllegalStateException(EnvironmentInformation.getVersion() + " differs in " + name);
        }
    }

    private String text() throws IOException {
        StringBuilder text = new StringBuilder("{ \"flink\": ").append(json(EnvironmentInformation.getVersion()));
        text.append(",\n  \"note\": ").append(json(note));
        for (Map.Entry<String, Table> entry : tables.entrySet()) {
            text.append(",\n  ").append(json(entry.getKey())).append(": ");
            append(entry.getValue(), text);
        }
        return text.append("\n}\n").toString();
    }

    /** A file as written before. */
    public static JsonNode read(String name) throws IOException {
        return JSON.readTree(Files.readString(path(name)));
    }

    /** A value as it stands in a file. */
    public static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    private static void append(Table table, StringBuilder text) throws IOException {
        text.append("{ \"columns\": ").append(json(table.columns)).append(", \"rows\": [");
        for (int index = 0; index < table.rows.size(); index++) {
            text.append(index == 0 ? "\n    " : ",\n    ").append(json(table.rows.get(index)));
        }
        text.append("\n  ] }");
    }

    private static Path path(String name) {
        return Path.of("vectors", name + ".json");
    }

    private static String json(Object value) throws IOException {
        return JSON.writeValueAsString(value);
    }
}
