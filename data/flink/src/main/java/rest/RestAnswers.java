package rest;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.flink.runtime.rest.messages.checkpoints.CheckpointConfigInfo;
import org.apache.flink.runtime.rest.messages.checkpoints.CheckpointingStatistics;
import org.apache.flink.runtime.rest.util.RestMapperUtils;
import org.apache.flink.runtime.util.EnvironmentInformation;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.DeserializationFeature;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes what GET /jobs/:jobid/checkpoints and /jobs/:jobid/checkpoints/config answer in the version of Flink on the
 * class path. Flink's own message classes take what they know from our values and drop the rest, and Flink's own mapper
 * writes them: names, types and order of the properties are that version's.
 */
public final class RestAnswers {
    private static final ObjectMapper FLINK = RestMapperUtils.getStrictObjectMapper();
    private static final ObjectMapper TOLERANT =
            FLINK.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public static void main(String[] args) throws IOException {
        String version = EnvironmentInformation.getVersion().replaceFirst("\\.\\d+$", "");
        List<Checkpoint> checkpoints = new MadeUpJob().checkpoints();
        Map<String, Object> statistics = new CheckpointsAnswer(version, checkpoints).values();
        write("checkpoints-" + version, TOLERANT.convertValue(statistics, CheckpointingStatistics.class));
        write("config-" + version, TOLERANT.convertValue(ConfigAnswer.values(), CheckpointConfigInfo.class));
    }

    private static void write(String name, Object answer) throws IOException {
        File file = new File("vectors/rest/" + name + ".json");
        file.getParentFile().mkdirs();
        FLINK.writerWithDefaultPrettyPrinter().writeValue(file, answer);
    }
}
