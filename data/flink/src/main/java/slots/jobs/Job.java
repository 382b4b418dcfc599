package slots.jobs;

import java.util.List;

/** The operators of a job, in the order of the program: each after those that it reads. */
public record Job(List<Operator> operators) {}
