import { linkBytesPerSecond, stateBytesPerMachine } from "../capacity/requirements.js";
import { slowestFactor, stateRecovery, storeBytesPerSecond } from "../checkpointing/inputs.js";
import { derive, known } from "../quantity.js";
import { derived } from "../sources.js";

export const storeRestoreSeconds = derive({
  id: "storeRestoreSeconds",
  symbol: String.raw`\delta_r`,
  title: "Time to restore the state from the store",
  unit: "seconds",
  source: derived("the largest machine’s state at the speed of the link, or of the store if that is slower"),
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

export const keptRestoreSeconds = derive({
  id: "keptRestoreSeconds",
  symbol: String.raw`\delta_q`,
  title: "Time to restore the state when every TaskManager is still there",
  unit: "seconds",
  source: derived("local copies are of use where the machines stay"),
  uses: [stateRecovery, storeRestoreSeconds],
  cases: [
    {
      when: ({ stateRecovery }) => stateRecovery === "local",
      says: "from local copies",
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
