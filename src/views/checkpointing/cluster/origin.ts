/** Where the numbers are from, before the reader has given any. */
export const EXAMPLE_ORIGIN = "An example, with made-up numbers in the shape of Flink 2.3.";

/** Where they are from afterwards. */
export const OWN_ORIGIN = "Your cluster.";
