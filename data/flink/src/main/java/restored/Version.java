package restored;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import slots.jobs.Case;
import slots.jobs.Draft;
import slots.jobs.Operator;

/**
 * A version of a job: what Flink is told of it, the state of its operators, and the ids that the program gives. An
 * operator "map x*" has operator state, and a "process x*" has keyed state.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Version(
        @JsonProperty List<Operator> operators,
        @JsonProperty int parallelism,
        @JsonProperty Map<String, String> states,
        @JsonProperty Map<String, String> uids,
        @JsonProperty Map<String, String> uidHashes) {

    /** One operator a line, as a draft has them; a line may end in "uid x", "hash x", "parallelism 2", "max 256", "chain head". */
    static Version of(int parallelism, String... lines) {
        Draft draft = new Draft(null).options(parallelism, true, true);
        Map<String, String> states = new LinkedHashMap<>();
        Map<String, String> uids = new TreeMap<>();
        Map<String, String> hashes = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(" \\| ");
            String[] head = parts[0].replace("*", "").split(" ");
            if (parts[0].contains("*")) {
                states.put(head[1], head[0].equals("map") ? "operator" : "keyed");
            } else if (head[0].equals("source")) {
                states.put(head[1], "source");
            }
            UnaryOperator<Operator> wishes = operator -> operator;
            for (int index = 1; index < parts.length; index++) {
                String[] words = parts[index].split(" ");
                String value = words[1];
                UnaryOperator<Operator> before = wishes;
                switch (words[0]) {
                    case "uid" -> uids.put(head[1], value);
                    case "hash" -> hashes.put(head[1], value);
                    case "parallelism" -> wishes = one -> before.apply(one).parallelism(Integer.valueOf(value));
                    case "max" -> wishes = one -> before.apply(one).maxParallelism(Integer.valueOf(value));
                    case "chain" -> wishes = one -> before.apply(one).chaining(value);
                    default -> throw new IllegalArgumentException(line);
                }
            }
            draft.add(parts[0].replace("*", ""), wishes);
        }
        Case done = draft.done();
        return new Version(done.job().operators(), parallelism, states, uids, hashes);
    }
}
