package json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.runtime.util.EnvironmentInformation;

/** A file of vectors: the version of Flink that made them, and one case a line. */
public final class VectorFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void write(String name, List<?> cases) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("{ \"flink\": ").append(JSON.writeValueAsString(EnvironmentInformation.getVersion()));
        text.append(", \"cases\": [");
        for (int index = 0; index < cases.size(); index++) {
            text.append(index == 0 ? "\n  " : ",\n  ").append(JSON.writeValueAsString(cases.get(index)));
        }
        Files.writeString(Path.of("vectors", name + ".json"), text.append("\n] }\n"));
    }
}
