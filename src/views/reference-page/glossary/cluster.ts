import { cited } from "../../../model/sources.js";
import { termsOf } from "./term.js";

/** Processes, how they are started, who may reach them. */
export const clusterTerms = termsOf({
  JobManager: {
    says: "The process that coordinates: it accepts jobs, asks for TaskManagers, triggers checkpoints. Dispatcher, resource manager and one JobMaster for each job are in it.",
    source: cited("flink", "docs/concepts/flink-architecture.md"),
    changed: {
      says: "In 1.3 one actor does all of it.",
      source: cited("flink13", "docs/internals/job_scheduling.md, JobManager"),
    },
    at: "memory#the-job-manager-has-one-heap-and-its-direct-memory-is-not-limited-unless-you-ask",
  },
  TaskManager: {
    says: "A worker process, with slots in which subtasks run.",
    source: cited("flink", "docs/concepts/flink-architecture.md"),
    at: "slots#where-each-subtask-sits-and-which-task-manager-is-full-first",
  },
  "Session cluster": {
    says: "A cluster that runs before its jobs and outlives them; all jobs share its TaskManagers.",
    source: cited("flink", "docs/deployment/overview.md"),
    at: "deployment#where-to-run-it",
  },
  "Application cluster": {
    says: "A cluster for one program, whose main method runs in the JobManager.",
    source: cited("flink", "docs/deployment/overview.md"),
    changed: {
      says: "Since 1.11; in 1.3 YARN could start a cluster for each job.",
      source: cited("flink13", "docs/setup/yarn_setup.md"),
    },
    at: "deployment#where-to-run-it",
  },
  "High availability": {
    says: "What makes a job go on when its JobManager is lost: an elected leader, and pointers to jobs and checkpoints kept outside.",
    source: cited("flink", "docs/deployment/ha/overview.md"),
    changed: {
      says: "In 1.3 only with ZooKeeper; with Kubernetes since 1.12.",
      source: cited("flink13", "docs/setup/jobmanager_high_availability.md"),
    },
    at: "deployment#the-job-manager-is-lost-and-every-job-restarts",
  },
  Standby: {
    says: "A JobManager that waits to become leader. It saves the time to start a process; jobs restart all the same.",
    source: cited("flink", "docs/deployment/ha/overview.md, TaskExecutor"),
    at: "deployment#a-standby-does-not-save-the-job",
  },
  Heartbeat: {
    says: "A message by which processes know of each other. One that stays away for the timeout is taken for lost.",
    source: cited("flink", "HeartbeatManagerOptions"),
    changed: { says: "Akka’s death watch in 1.3.", source: cited("flink13", "docs/setup/config.md") },
    at: "checkpointing#first-the-job-has-to-come-back",
  },
  "Blob server": {
    says: "The part of the JobManager from which TaskManagers fetch the program’s jars.",
    source: cited("flink", "BlobServerOptions"),
    at: "security#four-flags-then-two-switches-today",
  },
  "REST endpoint": {
    says: "The port of web UI and API. Whoever reaches it can start jobs.",
    source: cited("flink", "docs/deployment/security/security-ssl.md"),
    at: "security#submission-of-jobs-is-code-execution-by-design",
  },
  "Internal connections": {
    says: "Connections between processes of one cluster. With SSL both ends prove who they are.",
    source: cited("flink", "docs/deployment/security/security-ssl.md"),
    changed: {
      says: "One set of keys for all connections in 1.3, and no proof by the client.",
      source: cited("flink13", "docs/setup/security-ssl.md"),
    },
    at: "security#what-tls-inside-the-cluster-proves",
  },
  "Delegation token": {
    says: "A pass that a service such as HDFS gives for a while, so that workers need no keytab. Flink obtains and renews it.",
    source: cited("flink", "docs/deployment/security/security-delegation-token.md"),
    changed: {
      says: "In 1.3 fetched once, by YARN’s client; it expires.",
      source: cited("talk", "Hadoop delegation tokens"),
    },
    at: "security#today-the-job-manager-fetches-new-ones",
  },
  Keytab: {
    says: "A file with the keys of a Kerberos principal. One for the cluster, for all its jobs.",
    source: cited("flink", "docs/deployment/security/security-kerberos.md"),
    at: "security#keytab-ticket-cache-tokens-what-lasts-how-long",
  },
});
