package slots.jobs;

/** A job to be asked about; the title is null if the job is a random one. */
public record Case(String title, Job job, Options options) {}
