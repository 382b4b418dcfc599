package memory;

import java.util.List;
import java.util.Map;

/** A kind of process that Flink's scripts start. */
interface FlinkProcess {
    /** What a launch says of it, see {@link Launch#components()}. */
    List<String> columns();

    Launch launch(Map<String, String> options) throws Exception;
}
