import { slidesOf } from "./slide.js";

/** What the deck holds behind its end. */
export const backupSlides = slidesOf([
  [
    "Set UUIDs for all (stateful) operators",
    "A savepoint finds an operator by its id; generated ones are fragile.",
    "production#state-finds-its-operator-by-an-id",
  ],
  [
    "Use the savepoint tool for deletions",
    "A savepoint is metadata that points at files of checkpoints, so delete it with Flink.",
    "production#deleting-then-and-now",
  ],
  [
    "Avoid the deprecated state APIs",
    "Checkpointed keeps a job from being rescaled; others do not.",
    "production#operator-state-is-split-or-everybody-gets-all-of-it",
  ],
  [
    "Explicitly set max parallelism",
    "To change it later means to lose the state; its bounds, and the cost above 128.",
    "production#max-parallelism-is-chosen-once",
  ],
  [
    "RocksDB",
    "Memory outside the heap, and predefined sets of options.",
    "state-backends#rocks-db-give-it-memory-and-local-disks-then-measure",
  ],
  ["Tuning: Serialization", "Opens the part on serialization.", "serialization"],
  [
    "(de)serialization is expensive",
    "A mistake costs much; a perfect choice is not worth long thought.",
    "serialization#what-it-costs-in-cpu",
  ],
  [
    "Serialization in Flink",
    "Types that Flink writes itself; Kryo for all others.",
    "serialization#what-flink-makes-of-your-type",
  ],
  [
    "A note on custom serializers / parsers",
    "No new parser for each record, no schema with each record.",
    "serialization#habits-that-cost-more-than-any-serializer",
  ],
  [
    "What else?",
    "Register types with Kryo, avoid expensive ones, change nothing below a savepoint.",
    "serialization#kryo-makes-small-records-slowly",
  ],
  ["(High Availability) Deployment", "Opens the part on deployment.", "deployment"],
  ["Deployment Options (again)", "YARN, Mesos, or a cluster of your own.", "deployment#where-to-run-it"],
  [
    "Deployment Options (what is to come)",
    "Documentation for Kubernetes and Docker Swarm is announced.",
    "deployment#where-to-run-it",
  ],
  [
    "High Availability Deployments",
    "Two pictures of a cluster that survives its JobManager.",
    "deployment#the-job-manager-is-lost-and-every-job-restarts",
  ],
  [
    "YARN / Mesos HA",
    "One JobManager, restarted by the cluster; ZooKeeper in any case.",
    "deployment#what-yarn-does-at-the-second-failure-and-at-the-tenth",
  ],
  [
    "Standalone cluster HA",
    "Standby JobManagers; a tool of your own that starts processes again.",
    "deployment#a-standby-does-not-save-the-job",
  ],
  ["Bonus Slides: Deployment: Security", "Opens the part on security.", "security"],
  ["Outline", "Delegation tokens, Kerberos, SSL.", "security"],
  [
    "Hadoop delegation tokens",
    "On YARN and for Hadoop’s services only, and they expire.",
    "security#keytab-ticket-cache-tokens-what-lasts-how-long",
  ],
  [
    "Kerberos authentication",
    "A keytab for the cluster, shared by all jobs.",
    "security#keytab-ticket-cache-tokens-what-lasts-how-long",
  ],
  ["SSL", "Four switches, one for each kind of connection.", "security#four-flags-then-two-switches-today"],
  [
    "Limitations",
    "Clients are not authenticated; whoever reaches the cluster reaches a job’s secrets.",
    "security#the-clients-are-not-authenticated-to-the-cluster",
  ],
]);
