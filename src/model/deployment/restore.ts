import { stateRecovery } from "../checkpointing/inputs.js";
import { storeRestoreSeconds } from "../checkpointing/recovery.js";
import { derive } from "../quantity.js";
import { derived } from "../sources.js";

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
