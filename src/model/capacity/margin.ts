import { derive, impossible, known } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { steadyOutBytesPerSecond } from "./burst.js";
import { checkpointBytesPerSecond, outBytesPerSecond } from "./checkpoint.js";
import {
  checkpointIntervalSeconds,
  distinctKeys,
  downstreamRecordsPerSecond,
  downtimeSeconds,
  drainSeconds,
  machines,
  machinesLost,
  slideSeconds,
} from "./inputs.js";
import { linkBytesPerSecond, stateBytesPerMachine } from "./requirements.js";
import { inBytesPerSecond } from "./state.js";
import { emitBytesPerSecond } from "./window.js";

export const machinesLeft = derive({
  id: "machinesLeft",
  symbol: "n'",
  title: "Machines that are left",
  unit: "count",
  source: derived("no machine is replaced at once"),
  uses: [machines, machinesLost],
  compute: ({ machines, machinesLost }) =>
    machinesLost < machines
      ? machines - machinesLost
      : impossible("No machine is left. Lose fewer than you have.", ["machines", "machinesLost"]),
  tex: ({ machines, machinesLost }) => `${machines} - ${machinesLost}`,
});

export const inCatchUpFactor = derive({
  id: "inCatchUpFactor",
  symbol: "g_i",
  title: "How many times the normal rate fits into the link in",
  unit: "factor",
  source: derived("everything that comes in grows with the rate"),
  uses: [linkBytesPerSecond, inBytesPerSecond],
  compute: ({ linkBytesPerSecond, inBytesPerSecond }) => linkBytesPerSecond / inBytesPerSecond,
  tex: ({ linkBytesPerSecond, inBytesPerSecond }) => String.raw`\frac{${linkBytesPerSecond}}{${inBytesPerSecond}}`,
});

const linkOutIsFilled = (because: readonly string[]) =>
  impossible("Results and checkpoints alone fill the link out: no rate can be sustained.", because);

export const outCatchUpFactor = derive({
  id: "outCatchUpFactor",
  symbol: "g_o",
  title: "How many times the normal rate fits into the link out",
  unit: "factor",
  source: derived("results and checkpoints stay as they are; the keyBy and state access grow with the rate"),
  uses: [linkBytesPerSecond, emitBytesPerSecond, checkpointBytesPerSecond, steadyOutBytesPerSecond],
  compute: ({ linkBytesPerSecond, emitBytesPerSecond, checkpointBytesPerSecond, steadyOutBytesPerSecond }) => {
    const left = linkBytesPerSecond - emitBytesPerSecond - checkpointBytesPerSecond;
    if (left <= 0) {
      return linkOutIsFilled(["linkBytesPerSecond", "emitBytesPerSecond", "checkpointBytesPerSecond"]);
    }
    if (steadyOutBytesPerSecond === 0) {
      return impossible("Nothing that goes out grows with the rate: the link out sets no limit.", [
        "steadyOutBytesPerSecond",
      ]);
    }
    return left / steadyOutBytesPerSecond;
  },
  tex: ({ linkBytesPerSecond, emitBytesPerSecond, checkpointBytesPerSecond, steadyOutBytesPerSecond }) =>
    String.raw`\frac{${linkBytesPerSecond} - ${emitBytesPerSecond} - ${checkpointBytesPerSecond}}{${steadyOutBytesPerSecond}}`,
});

export const catchUpFactor = derive({
  id: "catchUpFactor",
  symbol: "g",
  title: "Largest rate the links sustain, as a multiple of the normal one",
  unit: "factor",
  show: { decimals: 3 },
  source: derived("the smaller of the two directions"),
  uses: [linkBytesPerSecond, outBytesPerSecond, steadyOutBytesPerSecond, inCatchUpFactor],
  considers: [outCatchUpFactor],
  cases: [
    {
      when: ({ steadyOutBytesPerSecond }) => steadyOutBytesPerSecond > 0,
      says: "with traffic out that grows with the rate",
      compute: ({ inCatchUpFactor, outCatchUpFactor }) =>
        known(outCatchUpFactor) ? Math.min(inCatchUpFactor, outCatchUpFactor) : linkOutIsFilled(["outCatchUpFactor"]),
      tex: ({ inCatchUpFactor, outCatchUpFactor }) =>
        String.raw`\min\left(${inCatchUpFactor},\, ${outCatchUpFactor}\right)`,
    },
    {
      when: () => true,
      says: "with nothing going out that grows with the rate",
      compute: ({ linkBytesPerSecond, outBytesPerSecond, inCatchUpFactor }) =>
        outBytesPerSecond < linkBytesPerSecond
          ? inCatchUpFactor
          : linkOutIsFilled(["linkBytesPerSecond", "outBytesPerSecond"]),
      tex: ({ inCatchUpFactor }) => inCatchUpFactor,
    },
  ],
});

const neverDrains = () =>
  impossible("The links carry no more than arrives: what piles up during a downtime never drains.", ["catchUpFactor"]);

export const catchUpSeconds = derive({
  id: "catchUpSeconds",
  symbol: "t_c",
  title: "Time to work off what arrived during the downtime",
  unit: "seconds",
  source: derived("backlog r · t_d, drained at (g − 1) · r"),
  uses: [downtimeSeconds, catchUpFactor],
  compute: ({ downtimeSeconds, catchUpFactor }) =>
    catchUpFactor > 1 ? downtimeSeconds / (catchUpFactor - 1) : neverDrains(),
  tex: ({ downtimeSeconds, catchUpFactor }) => String.raw`\frac{${downtimeSeconds}}{${catchUpFactor} - 1}`,
});

export const replayCatchUpSeconds = derive({
  id: "replayCatchUpSeconds",
  symbol: "t_r",
  title: "The same with one checkpoint interval to process again",
  unit: "seconds",
  source: derived("a failure just before a checkpoint completes; the checkpoint's own duration comes on top"),
  uses: [downtimeSeconds, checkpointIntervalSeconds, catchUpFactor],
  compute: ({ downtimeSeconds, checkpointIntervalSeconds, catchUpFactor }) =>
    catchUpFactor > 1 ? (downtimeSeconds + checkpointIntervalSeconds) / (catchUpFactor - 1) : neverDrains(),
  tex: ({ downtimeSeconds, checkpointIntervalSeconds, catchUpFactor }) =>
    String.raw`\frac{${downtimeSeconds} + ${checkpointIntervalSeconds}}{${catchUpFactor} - 1}`,
});

export const restoreSeconds = derive({
  id: "restoreSeconds",
  symbol: "t_z",
  title: "Shortest time to fetch one machine's state over the link",
  unit: "seconds",
  source: derived("at line rate, with nothing else on the link"),
  uses: [stateBytesPerMachine, linkBytesPerSecond],
  compute: ({ stateBytesPerMachine, linkBytesPerSecond }) => stateBytesPerMachine / linkBytesPerSecond,
  tex: ({ stateBytesPerMachine, linkBytesPerSecond }) =>
    String.raw`\frac{${stateBytesPerMachine}}{${linkBytesPerSecond}}`,
});

export const averageDownstreamSubtasks = derive({
  id: "averageDownstreamSubtasks",
  symbol: "p_a",
  title: "Downstream parallelism, sized for the average",
  unit: "count",
  source: derived("all keys once per slide"),
  uses: [distinctKeys, slideSeconds, downstreamRecordsPerSecond],
  compute: ({ distinctKeys, slideSeconds, downstreamRecordsPerSecond }) =>
    Math.ceil(distinctKeys / (slideSeconds * downstreamRecordsPerSecond)),
  tex: ({ distinctKeys, slideSeconds, downstreamRecordsPerSecond }) =>
    String.raw`\left\lceil \frac{${distinctKeys}}{${slideSeconds} \cdot ${downstreamRecordsPerSecond}} \right\rceil`,
});

export const burstDownstreamSubtasks = derive({
  id: "burstDownstreamSubtasks",
  symbol: "p_b",
  title: "Downstream parallelism, sized for the burst",
  unit: "count",
  source: cited("talk", "Consider spiky loads; the arithmetic is ours"),
  uses: [distinctKeys, drainSeconds, downstreamRecordsPerSecond, slideSeconds],
  compute: ({ distinctKeys, drainSeconds, downstreamRecordsPerSecond, slideSeconds }) =>
    drainSeconds > slideSeconds
      ? impossible("The next firing comes before this one is worked off. Allow at most the slide.", [
          "drainSeconds",
          "slideSeconds",
        ])
      : Math.ceil(distinctKeys / (drainSeconds * downstreamRecordsPerSecond)),
  tex: ({ distinctKeys, drainSeconds, downstreamRecordsPerSecond }) =>
    String.raw`\left\lceil \frac{${distinctKeys}}{${drainSeconds} \cdot ${downstreamRecordsPerSecond}} \right\rceil`,
});
