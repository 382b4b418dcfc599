/** Stands for the reader’s own directory of checkpoints. */
export const DIRECTORY = "hdfs:///checkpoints";
