package slots.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One way by which records come into an operator; the partitioner is null where the program names none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Connection(String from, String partitioner) {}
