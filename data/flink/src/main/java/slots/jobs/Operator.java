package slots.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** One operator, and what its program says about it; null where it says nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Operator(
        @JsonProperty String name,
        @JsonProperty String kind,
        @JsonProperty List<List<Connection>> inputs,
        @JsonProperty Integer parallelism,
        @JsonProperty Integer maxParallelism,
        @JsonProperty String chaining,
        @JsonProperty String slotSharingGroup,
        @JsonProperty String coLocationGroup) {

    public static Operator of(String name, String kind, List<List<Connection>> inputs) {
        return new Operator(name, kind, inputs, null, null, null, null, null);
    }

    public Operator parallelism(Integer value) {
        return new Operator(name, kind, inputs, value, maxParallelism, chaining, slotSharingGroup, coLocationGroup);
    }

    public Operator maxParallelism(Integer value) {
        return new Operator(name, kind, inputs, parallelism, value, chaining, slotSharingGroup, coLocationGroup);
    }

    public Operator chaining(String value) {
        return new Operator(name, kind, inputs, parallelism, maxParallelism, value, slotSharingGroup, coLocationGroup);
    }

    public Operator slotSharingGroup(String value) {
        return new Operator(name, kind, inputs, parallelism, maxParallelism, chaining, value, coLocationGroup);
    }

    public Operator coLocationGroup(String value) {
        return new Operator(name, kind, inputs, parallelism, maxParallelism, chaining, slotSharingGroup, value);
    }

    /** Whether each connection of an input, and there is at least one, is by key. */
    public boolean isKeyed(int input) {
        return inputs.get(input).stream().allMatch(connection -> "key".equals(connection.partitioner()));
    }
}
