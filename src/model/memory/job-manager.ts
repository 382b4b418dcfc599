export * from "./job-manager/overhead.js";
export * from "./job-manager/parts.js";
export * from "./job-manager/total-flink.js";
