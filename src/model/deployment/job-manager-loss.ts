import { flinkVersion } from "../checkpointing/inputs.js";
import { catchUpPerSecond } from "../checkpointing/load.js";
import { storeRestoreSeconds } from "../checkpointing/recovery.js";
import { averageReplaySeconds } from "../checkpointing/replay.js";
import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { LEASE_LOOK_SECONDS } from "./constants.js";
import {
  byHandSeconds,
  clusterKind,
  highAvailability,
  jobManagerStartSeconds,
  leaseSeconds,
  standbyJobManagers,
  zooKeeperSessionSeconds,
} from "./inputs.js";
import { leaderRefusal } from "./job-manager-refusal.js";
import { keptRestoreSeconds } from "./restore.js";

export const leaderGoneSeconds = derive({
  id: "leaderGoneSeconds",
  symbol: String.raw`\delta_e`,
  title: "Until the lost leader no longer counts as one, at the latest",
  unit: "seconds",
  source: cited(
    "flink",
    "HighAvailabilityOptions; LeaderElector of fabric8: renew time plus lease, looked at after 5 s to 11 s each time",
  ),
  uses: [highAvailability, flinkVersion, clusterKind, zooKeeperSessionSeconds, leaseSeconds],
  cases: [
    {
      when: ({ highAvailability }) => highAvailability === "none",
      says: "without high availability, where nobody counts",
      compute: () => 0,
      tex: () => "0",
    },
    {
      when: ({ highAvailability }) => highAvailability === "zookeeper",
      says: "by the session of ZooKeeper",
      compute: ({ zooKeeperSessionSeconds }) => zooKeeperSessionSeconds,
      tex: ({ zooKeeperSessionSeconds }) => zooKeeperSessionSeconds,
    },
    {
      when: () => true,
      says: "by the lease on Kubernetes",
      compute: (at) => leaderRefusal(at) ?? at.leaseSeconds + LEASE_LOOK_SECONDS,
      tex: ({ leaseSeconds }) => `${leaseSeconds} + ${LEASE_LOOK_SECONDS}`,
    },
  ],
});

export const newLeaderSeconds = derive({
  id: "newLeaderSeconds",
  symbol: String.raw`\delta_p`,
  title: "Until another JobManager leads",
  unit: "seconds",
  source: derived("a new process starts while the old lease or session runs out; a standby is there already"),
  uses: [highAvailability, clusterKind, standbyJobManagers, leaderGoneSeconds, jobManagerStartSeconds, byHandSeconds],
  cases: [
    {
      when: ({ highAvailability }) => highAvailability === "none",
      says: "without high availability",
      compute: ({ byHandSeconds }) => byHandSeconds,
      tex: ({ byHandSeconds }) => byHandSeconds,
    },
    {
      when: ({ clusterKind, standbyJobManagers }) => clusterKind !== "yarn" && standbyJobManagers > 0,
      says: "with a standby",
      compute: ({ leaderGoneSeconds }) => leaderGoneSeconds,
      tex: ({ leaderGoneSeconds }) => leaderGoneSeconds,
    },
    {
      when: () => true,
      says: "with a process that starts first",
      compute: ({ leaderGoneSeconds, jobManagerStartSeconds }) => Math.max(leaderGoneSeconds, jobManagerStartSeconds),
      tex: ({ leaderGoneSeconds, jobManagerStartSeconds }) =>
        String.raw`\max\left(${leaderGoneSeconds},\, ${jobManagerStartSeconds}\right)`,
    },
  ],
});

export const jobManagerOutageSeconds = derive({
  id: "jobManagerOutageSeconds",
  symbol: String.raw`\delta_J`,
  title: "Outage after the JobManager is lost",
  unit: "seconds",
  source: derived("a new leader restarts the job at once: no restart strategy, and the slots are still there"),
  uses: [highAvailability, newLeaderSeconds, keptRestoreSeconds, storeRestoreSeconds],
  cases: [
    {
      when: ({ highAvailability }) => highAvailability === "none",
      says: "without high availability",
      compute: ({ newLeaderSeconds, storeRestoreSeconds }) => newLeaderSeconds + storeRestoreSeconds,
      tex: ({ newLeaderSeconds, storeRestoreSeconds }) => `${newLeaderSeconds} + ${storeRestoreSeconds}`,
    },
    {
      when: () => true,
      says: "with high availability",
      compute: ({ newLeaderSeconds, keptRestoreSeconds }) => newLeaderSeconds + keptRestoreSeconds,
      tex: ({ newLeaderSeconds, keptRestoreSeconds }) => `${newLeaderSeconds} + ${keptRestoreSeconds}`,
    },
  ],
});

export const jobManagerCatchUpSeconds = derive({
  id: "jobManagerCatchUpSeconds",
  symbol: String.raw`\delta_u`,
  title: "Catching up after the JobManager is lost, on average",
  unit: "seconds",
  source: derived("what arrived during the outage, and what has to be processed again"),
  uses: [catchUpPerSecond, jobManagerOutageSeconds, averageReplaySeconds],
  compute: (at) => at.catchUpPerSecond * (at.jobManagerOutageSeconds + at.averageReplaySeconds),
  tex: (at) =>
    String.raw`${at.catchUpPerSecond} \cdot \left(${at.jobManagerOutageSeconds} + ${at.averageReplaySeconds}\right)`,
});
