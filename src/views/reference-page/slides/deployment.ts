import { slidesOf } from "./slide.js";

/** What to think of before production. */
export const deploymentSlides = slidesOf([
  ["Deployment Best Practices", "Opens the part on what to settle before production.", "production"],
  ["Deployment Options", "YARN, Mesos, or a cluster of your own.", "deployment#where-to-run-it"],
  [
    "Choose your state backend",
    "RocksDB, files or memory: where state is, where its backup goes, how it is copied.",
    "state-backends#three-names-then-three-others-today",
  ],
  [
    "Asynchronous Snapshotting",
    "Two pictures: records wait for the copy, or go on beside it.",
    "state-backends#what-makes-records-wait-is-the-synchronous-part",
  ],
  [
    "Check the production readiness list",
    "Set max parallelism, give operators ids, use the new state interfaces.",
    "production#the-list-then-and-now-to-tick-off",
  ],
]);
