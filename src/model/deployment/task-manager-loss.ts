import { flinkVersion, restartDelaySeconds, restartStrategy, slotsSeconds } from "../checkpointing/inputs.js";
import { catchUpPerSecond } from "../checkpointing/load.js";
import { restartRefusal } from "../checkpointing/refusal.js";
import { storeRestoreSeconds } from "../checkpointing/recovery.js";
import { averageReplaySeconds } from "../checkpointing/replay.js";
import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { clusterKind, redundantTaskManagers } from "./inputs.js";
import { goneNoticedSeconds, killedNoticedSeconds } from "./noticing.js";

export const newSlotsSeconds = derive({
  id: "newSlotsSeconds",
  symbol: String.raw`\delta_w`,
  title: "Slots in place of those that are lost",
  unit: "seconds",
  source: cited("flink", "ResourceManagerOptions: redundant TaskManagers serve YARN and native Kubernetes; since 1.12"),
  uses: [flinkVersion, clusterKind, redundantTaskManagers, slotsSeconds],
  cases: [
    {
      when: ({ flinkVersion, clusterKind, redundantTaskManagers }) =>
        flinkVersion === "now" && clusterKind !== "machines" && redundantTaskManagers > 0,
      says: "with a spare TaskManager",
      compute: () => 0,
      tex: () => "0",
    },
    {
      when: () => true,
      says: "from a new process",
      compute: ({ slotsSeconds }) => slotsSeconds,
      tex: ({ slotsSeconds }) => slotsSeconds,
    },
  ],
});

const followed = [restartDelaySeconds, newSlotsSeconds, storeRestoreSeconds, restartStrategy, flinkVersion] as const;

export const killedOutageSeconds = derive({
  id: "killedOutageSeconds",
  symbol: String.raw`\delta_K`,
  title: "Outage after the process of a TaskManager has died",
  unit: "seconds",
  source: derived("noticed, delayed, slots found, state restored"),
  uses: [killedNoticedSeconds, ...followed],
  compute: (at) =>
    restartRefusal(at) ??
    at.killedNoticedSeconds + at.restartDelaySeconds + at.newSlotsSeconds + at.storeRestoreSeconds,
  tex: (at) =>
    `${at.killedNoticedSeconds} + ${at.restartDelaySeconds} + ${at.newSlotsSeconds} + ${at.storeRestoreSeconds}`,
});

export const goneOutageSeconds = derive({
  id: "goneOutageSeconds",
  symbol: String.raw`\delta_G`,
  title: "Outage after the host of a TaskManager has gone, or its process hangs",
  unit: "seconds",
  source: derived("noticed, delayed, slots found, state restored"),
  uses: [goneNoticedSeconds, ...followed],
  compute: (at) =>
    restartRefusal(at) ?? at.goneNoticedSeconds + at.restartDelaySeconds + at.newSlotsSeconds + at.storeRestoreSeconds,
  tex: (at) =>
    `${at.goneNoticedSeconds} + ${at.restartDelaySeconds} + ${at.newSlotsSeconds} + ${at.storeRestoreSeconds}`,
});

export const killedCatchUpSeconds = derive({
  id: "killedCatchUpSeconds",
  symbol: String.raw`\delta_c`,
  title: "Catching up after that, on average",
  unit: "seconds",
  source: derived("what arrived during the outage, and what has to be processed again"),
  uses: [catchUpPerSecond, killedOutageSeconds, averageReplaySeconds],
  compute: (at) => at.catchUpPerSecond * (at.killedOutageSeconds + at.averageReplaySeconds),
  tex: (at) =>
    String.raw`${at.catchUpPerSecond} \cdot \left(${at.killedOutageSeconds} + ${at.averageReplaySeconds}\right)`,
});

export const goneCatchUpSeconds = derive({
  id: "goneCatchUpSeconds",
  symbol: String.raw`\delta_d`,
  title: "Catching up after a host that is gone, on average",
  unit: "seconds",
  source: derived("what arrived during the outage, and what has to be processed again"),
  uses: [catchUpPerSecond, goneOutageSeconds, averageReplaySeconds],
  compute: (at) => at.catchUpPerSecond * (at.goneOutageSeconds + at.averageReplaySeconds),
  tex: (at) =>
    String.raw`${at.catchUpPerSecond} \cdot \left(${at.goneOutageSeconds} + ${at.averageReplaySeconds}\right)`,
});
