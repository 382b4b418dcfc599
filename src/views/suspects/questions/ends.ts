import { cited } from "../../../model/sources.js";
import type { QuestionGroup } from "./question.js";

/** Processes that end, do not come back, or should not be reached. */
export const endsQuestions: QuestionGroup = {
  id: "ends",
  title: "Why did it end, or not come back?",
  questions: [
    {
      id: "exit-137",
      asks: "Why is a TaskManager killed, with exit code 137?",
      answer:
        "Memory that the JVM does not bound grew past the container: the operating system ends the process, and no exception tells of it. Give overhead more room, and bound RocksDB.",
      href: "./memory.html#what-kills-a-process-by-what-you-see",
      leadsTo: "Memory: what kills a process, by what you see",
      source: cited("flink", "docs/deployment/memory/mem_trouble.md, Container Memory Exceeded"),
    },
    {
      id: "metaspace",
      asks: "Why does a session cluster run out of metaspace?",
      answer:
        "Each job brings its classes, and one thread or static field that outlives it keeps all of them. Put such libraries into `lib/`, or give each job a cluster.",
      href: "./memory.html#what-kills-a-process-by-what-you-see",
      leadsTo: "Memory: what kills a process, by what you see",
      source: cited("tracker", "FLINK-16225"),
    },
    {
      id: "heartbeats",
      asks: "Why do heartbeats time out, again and again?",
      answer:
        "A process that collects garbage or restores with all its cores does not answer. Yours would be given up after [[detectionSeconds|text]]; find what starves it before you wait longer.",
      href: "./deployment.html#a-task-manager-is-lost-and-the-job-manager-has-to-find-out",
      leadsTo: "Deployment: a TaskManager is lost, and the JobManager has to find out",
      source: cited("tracker", "FLINK-21884"),
    },
    {
      id: "last-state",
      asks: "Why does an upgrade with last-state not allow state that is left over?",
      answer:
        "Up to a fix of 2026 the operator did not pass the setting on where high-availability metadata was still there. Take a savepoint and start from it.",
      href: "./production.html#what-may-be-done-with-which-snapshot",
      leadsTo: "Production readiness: what may be done with which snapshot",
      source: cited("operator", "FLINK-39513, merged in April 2026"),
    },
    {
      id: "ha-metadata",
      asks: "What if the high-availability metadata is gone?",
      answer:
        "The operator does not guess which checkpoint to take. Look for the newest complete `chk-` directory yourself and start from it as from a savepoint.",
      href: "./deployment.html#a-standby-does-not-save-the-job",
      leadsTo: "Deployment: a standby does not save the job",
      source: cited("operator", "pull requests 212 and 223; 855, open"),
    },
    {
      id: "safe-dashboard",
      asks: "Is my dashboard safe, and why did TLS stop after a JDK update?",
      answer:
        "Whoever reaches the REST port can run code in your cluster: put authentication before it. A JDK may disable ciphers that Flink’s default names; name newer ones.",
      href: "./security.html#submission-of-jobs-is-code-execution-by-design",
      leadsTo: "Security: submission of jobs is code execution",
      source: cited("tracker", "FLINK-39022, in the notes of 2.3"),
    },
  ],
};
