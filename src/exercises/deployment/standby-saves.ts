import { LEASE_LOOK_SECONDS, LEASE_RETRY_SECONDS } from "../../model/deployment/constants.js";
import {
  highAvailability,
  jobManagerStartSeconds,
  leaseSeconds,
  standbyJobManagers,
} from "../../model/deployment/inputs.js";
import { leaderGoneSeconds, newLeaderSeconds } from "../../model/deployment/job-manager-loss.js";
import { talk } from "../capacity/setting.js";
import type { Numbers } from "../numbers.js";
import { compute, seconds, SECONDS } from "./setting.js";

const start = (at: Numbers): number => at.of(jobManagerStartSeconds);
const lease = (at: Numbers): number => at.of(leaseSeconds);
const saved = (at: Numbers): number => at.of(newLeaderSeconds) - at.of(leaderGoneSeconds);

export const standbySaves = compute({
  id: "standby-saves",
  title: "What a standby saves",
  start: {
    ...talk,
    [highAvailability.id]: "kubernetes",
    [standbyJobManagers.id]: 0,
    [jobManagerStartSeconds.id]: 45,
    [leaseSeconds.id]: 15,
  },
  unit: "seconds",
  show: SECONDS,
  tolerance: 0.01,
  prompt: (at) =>
    `On Kubernetes a new JobManager takes ${seconds(start(at))} to start. A lost leader keeps its lease for ` +
    `${seconds(lease(at))}. Whoever wants to lead looks at the lease again and again, each time after ` +
    `${seconds(LEASE_RETRY_SECONDS)} to ${seconds(LEASE_LOOK_SECONDS)}. In the worst case, how many seconds sooner is there a ` +
    "leader with a standby than with a new pod alone?",
  answer: saved,
  misconceptions: [
    {
      answer: start,
      says: (at) =>
        `A standby has to wait as well: the lease of the old leader runs for ${seconds(lease(at))} more, and the new pod ` +
        "starts meanwhile.",
    },
    {
      answer: (at) => start(at) - lease(at),
      says: () =>
        "You let the standby lead the moment the lease runs out. It looks now and then only: in the worst case a whole " +
        "pause later.",
    },
    {
      answer: (at) => start(at) - lease(at) - LEASE_RETRY_SECONDS,
      says: () => `You took the shortest pause between two looks. The longest is ${seconds(LEASE_LOOK_SECONDS)}.`,
    },
    {
      answer: (at) => at.of(leaderGoneSeconds),
      says: () => "That is what the standby waits. The question is how much longer a new pod takes.",
    },
  ],
  hints: [
    () => "With a standby: when does the old leader no longer count?",
    () => "A new pod starts beside that wait, not after it.",
  ],
  solution: (at) => [
    `With a standby: ${seconds(lease(at))} + ${seconds(LEASE_LOOK_SECONDS)} = ${seconds(at.of(leaderGoneSeconds))}.`,
    `With a new pod: the longer of ${seconds(at.of(leaderGoneSeconds))} and ${seconds(start(at))}, ` +
      `${seconds(at.of(newLeaderSeconds))}.`,
    `The difference is ${seconds(saved(at))}.`,
  ],
  firstCheck: () => "the new pod starts while the lease runs out: only the longer of the two counts.",
  meaning: () =>
    "A JobManager that is up before the lease has run out makes a standby worthless. With the session of ZooKeeper, which is " +
    "longer, that is the rule.",
  variation: {
    inputs: [
      { input: jobManagerStartSeconds, over: [30, 40, 45, 60, 75, 90, 120] },
      { input: leaseSeconds, over: [10, 15, 20, 25] },
    ],
    suits: (at) => saved(at) > 4,
  },
});
