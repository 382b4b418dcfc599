import { detectionSeconds, flinkVersion } from "../checkpointing/inputs.js";
import { derive, impossible, known } from "../quantity.js";
import { cited } from "../sources.js";
import { DEATH_WATCH_PAUSE_SECONDS } from "./constants.js";
import { heartbeatIntervalSeconds, rpcFailureThreshold } from "./inputs.js";

/** HeartbeatServicesImpl, 2.2: an argument that it does not accept. */
const timeoutTooShort = impossible("The heartbeat timeout is shorter than the interval: Flink does not start.", [
  "detectionSeconds",
  "heartbeatIntervalSeconds",
]);

export const goneNoticedSeconds = derive({
  id: "goneNoticedSeconds",
  symbol: String.raw`\delta_o`,
  title: "A host that is gone, or a process that hangs: noticed at the latest after",
  unit: "seconds",
  source: cited("flink", "HeartbeatMonitorImpl: each answer starts the timeout anew; 1.3: akka.watch.heartbeat.pause"),
  uses: [flinkVersion, heartbeatIntervalSeconds, detectionSeconds],
  cases: [
    {
      when: ({ flinkVersion }) => flinkVersion === "then",
      says: "by the death watch of 1.3",
      compute: () => DEATH_WATCH_PAUSE_SECONDS,
      tex: () => String(DEATH_WATCH_PAUSE_SECONDS),
    },
    {
      when: () => true,
      says: "by the heartbeat timeout",
      compute: ({ detectionSeconds, heartbeatIntervalSeconds }) =>
        detectionSeconds < heartbeatIntervalSeconds ? timeoutTooShort : detectionSeconds,
      tex: ({ detectionSeconds }) => detectionSeconds,
    },
  ],
});

export const killedNoticedSeconds = derive({
  id: "killedNoticedSeconds",
  symbol: String.raw`\delta_k`,
  title: "A dead process on a host that answers: noticed at the latest after",
  unit: "seconds",
  source: cited("flink", "HeartbeatMonitorImpl.reportHeartbeatRpcFailure, FLINK-23209, since 1.14"),
  uses: [flinkVersion, heartbeatIntervalSeconds, goneNoticedSeconds],
  considers: [rpcFailureThreshold],
  cases: [
    {
      when: ({ flinkVersion, rpcFailureThreshold }) => flinkVersion === "now" && known(rpcFailureThreshold),
      says: "by calls that fail",
      compute: ({ rpcFailureThreshold, heartbeatIntervalSeconds, goneNoticedSeconds }) =>
        Math.min(rpcFailureThreshold * heartbeatIntervalSeconds, goneNoticedSeconds),
      tex: ({ rpcFailureThreshold, heartbeatIntervalSeconds, goneNoticedSeconds }) =>
        String.raw`\min\left(${rpcFailureThreshold} \cdot ${heartbeatIntervalSeconds},\, ${goneNoticedSeconds}\right)`,
    },
    {
      when: () => true,
      says: "by silence alone",
      compute: ({ goneNoticedSeconds }) => goneNoticedSeconds,
      tex: ({ goneNoticedSeconds }) => goneNoticedSeconds,
    },
  ],
});
