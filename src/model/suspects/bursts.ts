import { slideSeconds } from "../capacity/inputs.js";
import { derive } from "../quantity.js";
import { derived } from "../sources.js";
import { lastTaskBusyFraction } from "./observed.js";

/** Behind a window all records of a slide come at once. */
export const burstSeconds = derive({
  id: "burstSeconds",
  symbol: String.raw`\beta_f`,
  title: "Time the last task is full behind each firing of the window",
  unit: "seconds",
  source: derived("all of its work in one go: its average share of busy time, of a slide"),
  uses: [lastTaskBusyFraction, slideSeconds],
  compute: ({ lastTaskBusyFraction, slideSeconds }) => lastTaskBusyFraction * slideSeconds,
  tex: ({ lastTaskBusyFraction, slideSeconds }) => String.raw`${lastTaskBusyFraction} \cdot ${slideSeconds}`,
});
