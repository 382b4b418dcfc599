import { highAvailability, leaseSeconds, standbyJobManagers } from "../../model/deployment/inputs.js";
import { talk } from "../capacity/setting.js";
import { predict } from "./setting.js";

export const standbyAndTheJob = predict({
  id: "standby-and-the-job",
  title: "The leader dies, a standby is there",
  start: { ...talk, [highAvailability.id]: "kubernetes", [standbyJobManagers.id]: 1, [leaseSeconds.id]: 15 },
  prompt: (at) =>
    `Flink 2.x on Kubernetes, high availability on, the standby JobManagers: ${at.digits(standbyJobManagers)}, a lease of ` +
    `${at.text(leaseSeconds)}. The JobManager that leads dies; every TaskManager is well. What happens to the streaming job?`,
  options: {
    restarts: "All its tasks fail, and it goes on from its last checkpoint",
    runs: "It runs on, and the standby takes it over",
    waits: "Its tasks wait for the standby and go on where they are",
    lost: "It is lost, and somebody has to start it again",
  },
  answer: () => "restarts",
  misconceptions: [
    {
      answer: () => "runs",
      says: () =>
        "A standby shares the graph of the job and the pointer to its checkpoint, not what runs. A TaskManager that loses " +
        "the leader of a job fails that job’s tasks.",
    },
    {
      answer: () => "waits",
      says: () =>
        "Tasks do not wait: when the connection to the leader is lost, the TaskManager fails them. The new leader deploys " +
        "the job anew.",
    },
    {
      answer: () => "lost",
      says: () =>
        "That is so without high availability. With it the new leader finds the graph of the job and the place of its last " +
        "checkpoint.",
    },
  ],
  hints: [
    () => "What does a TaskManager do with the tasks of a leader that is gone?",
    () => "It fails them. What does the new leader begin with?",
  ],
  solution: () => [
    "Each TaskManager fails the tasks of the job when it loses the leader.",
    "The new leader reads the graph of the job and the pointer to its last checkpoint.",
    "It deploys the job anew, to slots that are still there, and restores the state.",
  ],
  firstCheck: () => "tasks belong to a leader, and fall with it.",
  meaning: () =>
    "A standby makes the outage shorter. It does not avoid it: plan for a restart of every job whenever a node with a " +
    "JobManager is drained.",
  variation: {
    inputs: [
      { input: standbyJobManagers, over: [1, 2, 3] },
      { input: leaseSeconds, over: [10, 15, 20, 30] },
    ],
    suits: () => true,
  },
});
