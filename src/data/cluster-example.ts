import checkpoints from "../../data/flink/vectors/rest/checkpoints-2.3.json";
import config from "../../data/flink/vectors/rest/config-2.3.json";

/** Both answers of a job, one after the other: made-up values, written by Flink 2.3's own classes. */
export const clusterExample: string = [checkpoints, config].map((answer) => JSON.stringify(answer, null, 2)).join("\n");
