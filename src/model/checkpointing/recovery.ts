import { targetUtilisation } from "../capacity/inputs.js";
import { linkBytesPerSecond, stateBytesPerMachine } from "../capacity/requirements.js";
import { derive, impossible, known } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { AUTOSCALER } from "./autoscaler.js";
import { checkpointSeconds } from "./duration.js";
import {
  detectionSeconds,
  failureScope,
  flinkVersion,
  restartDelaySeconds,
  restartStrategy,
  secondsBetweenFailures,
  slotsSeconds,
  slowestFactor,
  stateRecovery,
  storeBytesPerSecond,
} from "./inputs.js";
import { catchUpPerSecond } from "./load.js";
import { restartRefusal } from "./refusal.js";
import { averageReplaySeconds, worstReplaySeconds } from "./replay.js";

export const storeRestoreSeconds = derive({
  id: "storeRestoreSeconds",
  symbol: "t_g",
  title: "Time to restore the state from the store",
  unit: "seconds",
  source: derived("the largest machine's state at the speed of the link, or of the store if that is slower"),
  uses: [slowestFactor, stateBytesPerMachine, linkBytesPerSecond],
  considers: [storeBytesPerSecond],
  cases: [
    {
      when: ({ storeBytesPerSecond }) => known(storeBytesPerSecond),
      says: "with a store whose speed is known",
      compute: ({ slowestFactor, stateBytesPerMachine, linkBytesPerSecond, storeBytesPerSecond }) =>
        (slowestFactor * stateBytesPerMachine) / Math.min(linkBytesPerSecond, storeBytesPerSecond),
      tex: ({ slowestFactor, stateBytesPerMachine, linkBytesPerSecond, storeBytesPerSecond }) =>
        String.raw`\frac{${slowestFactor} \cdot ${stateBytesPerMachine}}{\min\left(${linkBytesPerSecond},\, ${storeBytesPerSecond}\right)}`,
    },
    {
      when: () => true,
      says: "with the link as the only limit",
      compute: ({ slowestFactor, stateBytesPerMachine, linkBytesPerSecond }) =>
        (slowestFactor * stateBytesPerMachine) / linkBytesPerSecond,
      tex: ({ slowestFactor, stateBytesPerMachine, linkBytesPerSecond }) =>
        String.raw`\frac{${slowestFactor} \cdot ${stateBytesPerMachine}}{${linkBytesPerSecond}}`,
    },
  ],
});

export const fetchSeconds = derive({
  id: "fetchSeconds",
  symbol: "t_y",
  title: "Time to restore the state",
  unit: "seconds",
  source: derived("local copies are of use where the machines stay"),
  uses: [stateRecovery, failureScope, storeRestoreSeconds],
  cases: [
    {
      when: ({ stateRecovery, failureScope }) => stateRecovery === "local" && failureScope === "task",
      says: "with local copies on machines that are still there",
      compute: () => 0,
      tex: () => "0",
    },
    {
      when: () => true,
      says: "from the store",
      compute: ({ storeRestoreSeconds }) => storeRestoreSeconds,
      tex: ({ storeRestoreSeconds }) => storeRestoreSeconds,
    },
  ],
});

export const outageSeconds = derive({
  id: "outageSeconds",
  symbol: "T_o",
  title: "Outage: from the failure until records flow again",
  unit: "seconds",
  source: derived("noticed, delayed, slots found, state restored"),
  uses: [detectionSeconds, restartDelaySeconds, slotsSeconds, fetchSeconds, restartStrategy, flinkVersion],
  compute: (at) =>
    restartRefusal(at) ?? at.detectionSeconds + at.restartDelaySeconds + at.slotsSeconds + at.fetchSeconds,
  tex: ({ detectionSeconds, restartDelaySeconds, slotsSeconds, fetchSeconds }) =>
    `${detectionSeconds} + ${restartDelaySeconds} + ${slotsSeconds} + ${fetchSeconds}`,
});

export const bestCatchUpSeconds = derive({
  id: "bestCatchUpSeconds",
  symbol: "h_b",
  title: "Catching up, at best",
  unit: "seconds",
  source: derived("a failure right after a checkpoint completed: its duration is replayed"),
  uses: [catchUpPerSecond, outageSeconds, checkpointSeconds],
  compute: ({ catchUpPerSecond, outageSeconds, checkpointSeconds }) =>
    catchUpPerSecond * (outageSeconds + checkpointSeconds),
  tex: ({ catchUpPerSecond, outageSeconds, checkpointSeconds }) =>
    String.raw`${catchUpPerSecond} \cdot \left(${outageSeconds} + ${checkpointSeconds}\right)`,
});

export const averageCatchUpSeconds = derive({
  id: "averageCatchUpSeconds",
  symbol: "h_m",
  title: "Catching up, on average",
  unit: "seconds",
  source: derived("what arrived during the outage, and what has to be processed again"),
  uses: [catchUpPerSecond, outageSeconds, averageReplaySeconds],
  compute: ({ catchUpPerSecond, outageSeconds, averageReplaySeconds }) =>
    catchUpPerSecond * (outageSeconds + averageReplaySeconds),
  tex: ({ catchUpPerSecond, outageSeconds, averageReplaySeconds }) =>
    String.raw`${catchUpPerSecond} \cdot \left(${outageSeconds} + ${averageReplaySeconds}\right)`,
});

export const worstCatchUpSeconds = derive({
  id: "worstCatchUpSeconds",
  symbol: "h_w",
  title: "Catching up, at worst",
  unit: "seconds",
  source: derived("what arrived during the outage, and the longest replay"),
  uses: [catchUpPerSecond, outageSeconds, worstReplaySeconds],
  compute: ({ catchUpPerSecond, outageSeconds, worstReplaySeconds }) =>
    catchUpPerSecond * (outageSeconds + worstReplaySeconds),
  tex: ({ catchUpPerSecond, outageSeconds, worstReplaySeconds }) =>
    String.raw`${catchUpPerSecond} \cdot \left(${outageSeconds} + ${worstReplaySeconds}\right)`,
});

export const recoverySeconds = derive({
  id: "recoverySeconds",
  symbol: "H_w",
  title: "From the failure until the job has caught up, at worst",
  unit: "seconds",
  source: derived("the outage and the longest catching up"),
  uses: [outageSeconds, worstCatchUpSeconds],
  compute: ({ outageSeconds, worstCatchUpSeconds }) => outageSeconds + worstCatchUpSeconds,
  tex: ({ outageSeconds, worstCatchUpSeconds }) => `${outageSeconds} + ${worstCatchUpSeconds}`,
});

const failsAgain = (because: readonly string[]) =>
  impossible("The next failure comes before this one is over.", because);

export const availability = derive({
  id: "availability",
  symbol: "f_a'",
  title: "Availability: share of the time in which records flow",
  unit: "fraction",
  show: { decimals: 3 },
  source: derived("one outage in each mean time between failures"),
  uses: [outageSeconds, secondsBetweenFailures],
  compute: ({ outageSeconds, secondsBetweenFailures }) =>
    outageSeconds < secondsBetweenFailures
      ? 1 - outageSeconds / secondsBetweenFailures
      : failsAgain(["outageSeconds", "secondsBetweenFailures"]),
  tex: ({ outageSeconds, secondsBetweenFailures }) =>
    String.raw`1 - \frac{${outageSeconds}}{${secondsBetweenFailures}}`,
});

export const onTimeFraction = derive({
  id: "onTimeFraction",
  symbol: "f_o",
  title: "Share of the time in which results are on time",
  unit: "fraction",
  show: { decimals: 3 },
  source: derived("an outage and an average time of catching up in each mean time between failures"),
  uses: [outageSeconds, averageCatchUpSeconds, secondsBetweenFailures],
  compute: ({ outageSeconds, averageCatchUpSeconds, secondsBetweenFailures }) =>
    outageSeconds + averageCatchUpSeconds < secondsBetweenFailures
      ? 1 - (outageSeconds + averageCatchUpSeconds) / secondsBetweenFailures
      : failsAgain(["averageCatchUpSeconds", "secondsBetweenFailures"]),
  tex: ({ outageSeconds, averageCatchUpSeconds, secondsBetweenFailures }) =>
    String.raw`1 - \frac{${outageSeconds} + ${averageCatchUpSeconds}}{${secondsBetweenFailures}}`,
});

export const autoscalerFactor = derive({
  id: "autoscalerFactor",
  symbol: "g_a",
  title: "Capacity the Kubernetes autoscaler asks for, as a multiple of the rate",
  unit: "factor",
  show: { decimals: 3 },
  source: cited("autoscaler", "AutoScalerUtils: the rate over its target utilisation, and a restart to catch up with"),
  uses: [targetUtilisation],
  compute: ({ targetUtilisation }) => 1 / targetUtilisation + AUTOSCALER.restartSeconds / AUTOSCALER.catchUpSeconds,
  tex: ({ targetUtilisation }) =>
    String.raw`\frac{1}{${targetUtilisation}} + \frac{${AUTOSCALER.restartSeconds}}{${AUTOSCALER.catchUpSeconds}}`,
});
