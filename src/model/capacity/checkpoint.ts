import { derive } from "../quantity.js";
import { cited } from "../sources.js";
import { changedFraction, checkpointIntervalSeconds, checkpointKind } from "./inputs.js";
import { stateBytesPerMachine } from "./requirements.js";
import { secondOutBytesPerSecond } from "./state.js";

const checkpointing = cited("talk", "Excursion 3: Checkpointing");

export const checkpointBytes = derive({
  id: "checkpointBytes",
  symbol: "B",
  title: "What one machine uploads for one checkpoint",
  unit: "bytes",
  source: checkpointing,
  uses: [checkpointKind, changedFraction, stateBytesPerMachine],
  cases: [
    {
      when: ({ checkpointKind }) => checkpointKind === "full",
      says: "with full checkpoints",
      compute: ({ stateBytesPerMachine }) => stateBytesPerMachine,
      tex: ({ stateBytesPerMachine }) => stateBytesPerMachine,
    },
    {
      when: () => true,
      says: "with incremental checkpoints",
      compute: ({ changedFraction, stateBytesPerMachine }) => changedFraction * stateBytesPerMachine,
      tex: ({ changedFraction, stateBytesPerMachine }) => String.raw`${changedFraction} \cdot ${stateBytesPerMachine}`,
    },
  ],
});

export const checkpointBytesPerSecond = derive({
  id: "checkpointBytesPerSecond",
  symbol: "Q",
  title: "Checkpoints from one machine to the store, on average",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: checkpointing,
  uses: [checkpointBytes, checkpointIntervalSeconds],
  compute: ({ checkpointBytes, checkpointIntervalSeconds }) => checkpointBytes / checkpointIntervalSeconds,
  tex: ({ checkpointBytes, checkpointIntervalSeconds }) =>
    String.raw`\frac{${checkpointBytes}}{${checkpointIntervalSeconds}}`,
});

export const outBytesPerSecond = derive({
  id: "outBytesPerSecond",
  symbol: "O",
  title: "Everything that goes out over one machine's link",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: cited("talk", "Example: Final Result"),
  uses: [secondOutBytesPerSecond, checkpointBytesPerSecond],
  compute: ({ secondOutBytesPerSecond, checkpointBytesPerSecond }) =>
    secondOutBytesPerSecond + checkpointBytesPerSecond,
  tex: ({ secondOutBytesPerSecond, checkpointBytesPerSecond }) =>
    `${secondOutBytesPerSecond} + ${checkpointBytesPerSecond}`,
});
