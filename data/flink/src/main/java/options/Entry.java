package options;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * An option as Flink's code has it.
 *
 * @param initial the default as a configuration file has it; null where there is none
 * @param type the Java class of its value; "List<…>" of a list; null where the code does not say
 * @param values the texts that stand for the values of an enum; none of other types
 * @param fallback the other keys that are read where this one is not set, in Flink's order
 * @param owner the class that holds the constant
 */
public record Entry(
        String key,
        @JsonProperty("default") String initial,
        String type,
        List<String> values,
        List<String> fallback,
        @JsonProperty("class") String owner,
        boolean deprecated) {}
