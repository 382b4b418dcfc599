import { talk } from "../capacity/setting.js";
import { detectionSeconds, restartDelaySeconds, slotsSeconds } from "../../model/checkpointing/inputs.js";
import { heartbeatIntervalSeconds, rpcFailureThreshold } from "../../model/deployment/inputs.js";
import { storeRestoreSeconds } from "../../model/checkpointing/recovery.js";
import { goneOutageSeconds, killedOutageSeconds } from "../../model/deployment/task-manager-loss.js";
import type { Numbers } from "../numbers.js";
import { compute, seconds, SECONDS } from "./setting.js";

const of = {
  timeout: (at: Numbers) => at.of(detectionSeconds),
  delay: (at: Numbers) => at.of(restartDelaySeconds),
  slots: (at: Numbers) => at.of(slotsSeconds),
  restore: (at: Numbers) => at.of(storeRestoreSeconds),
};

export const hungTaskManager = compute({
  id: "hung-task-manager",
  title: "A TaskManager hangs",
  start: { ...talk, [slotsSeconds.id]: 45 },
  unit: "seconds",
  show: SECONDS,
  tolerance: 0.01,
  prompt: (at) =>
    `A TaskManager of Flink 2.x hangs: its process is there and answers nothing. heartbeat.interval is ` +
    `${at.text(heartbeatIntervalSeconds)}, heartbeat.timeout ${at.text(detectionSeconds)}, ` +
    `heartbeat.rpc-failure-threshold ${at.digits(rpcFailureThreshold)}. The restart strategy waits ` +
    `${at.text(restartDelaySeconds)}, a new container takes ${at.text(slotsSeconds)}, and the state is restored in ` +
    `${seconds(of.restore(at))}. After how many seconds do records flow again, at the latest?`,
  answer: (at) => at.result(goneOutageSeconds),
  misconceptions: [
    {
      answer: (at) => at.of(killedOutageSeconds),
      says: (at) =>
        `You counted ${at.digits(rpcFailureThreshold)} heartbeats that fail. They fail when the host refuses the connection. ` +
        "A process that hangs keeps its connections: the calls are sent, and nothing comes back until the timeout.",
    },
    {
      answer: (at) => of.delay(at) + of.slots(at) + of.restore(at),
      says: (at) =>
        `You began with the restart. Before that nobody knows: the JobManager waits ${at.text(detectionSeconds)} for a sign ` +
        "of life.",
    },
    {
      answer: (at) => of.timeout(at) + of.delay(at) + of.restore(at),
      says: (at) => `The slots are missing: a new container takes ${at.text(slotsSeconds)}, and nothing is in reserve.`,
    },
    {
      answer: (at) => of.timeout(at) + of.delay(at) + of.slots(at),
      says: () => "The slots are there, and empty: the state has to be read before the first record.",
    },
  ],
  hints: [
    () => "Four things come one after the other. What is the first?",
    (at) => `It is noticed ${at.text(detectionSeconds)} after its last sign of life.`,
  ],
  solution: (at) => [
    `Noticed: ${seconds(of.timeout(at))}. Restart delay: ${seconds(of.delay(at))}. Container: ${seconds(of.slots(at))}. ` +
      `State: ${seconds(of.restore(at))}.`,
    `Together ${seconds(at.of(goneOutageSeconds))}.`,
  ],
  firstCheck: () => "a process that hangs is noticed by the timeout, and the four parts come one after the other.",
  meaning: (at) =>
    `Most operators look at the restart strategy first. It is ${at.text(restartDelaySeconds)} of ` +
    `${seconds(at.of(goneOutageSeconds))}.`,
  variation: {
    inputs: [
      { input: detectionSeconds, over: [30, 40, 50, 60, 90] },
      { input: slotsSeconds, over: [15, 20, 30, 45, 60, 90] },
      { input: restartDelaySeconds, over: [1, 2, 3, 5] },
    ],
    suits: (at) => at.of(killedOutageSeconds) < at.of(goneOutageSeconds),
  },
});
