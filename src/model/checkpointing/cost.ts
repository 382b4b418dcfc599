import { derive } from "../quantity.js";
import { derived } from "../sources.js";
import { asyncSeconds } from "./duration.js";
import { asyncSlowdownFraction, syncSeconds } from "./inputs.js";
import { periodSeconds } from "./period.js";

export const lostSeconds = derive({
  id: "lostSeconds",
  symbol: "c_k",
  title: "Processing time that one checkpoint costs",
  unit: "seconds",
  source: derived("the synchronous part stops the subtask, the upload only slows it down"),
  uses: [syncSeconds, asyncSlowdownFraction, asyncSeconds],
  compute: ({ syncSeconds, asyncSlowdownFraction, asyncSeconds }) => syncSeconds + asyncSlowdownFraction * asyncSeconds,
  tex: ({ syncSeconds, asyncSlowdownFraction, asyncSeconds }) =>
    String.raw`${syncSeconds} + ${asyncSlowdownFraction} \cdot ${asyncSeconds}`,
});

export const lostFraction = derive({
  id: "lostFraction",
  symbol: "f_c",
  title: "Share of the largest rate that checkpoints cost",
  unit: "fraction",
  source: derived("what one costs, of the time from one to the next"),
  uses: [lostSeconds, periodSeconds],
  compute: ({ lostSeconds, periodSeconds }) => lostSeconds / periodSeconds,
  tex: ({ lostSeconds, periodSeconds }) => String.raw`\frac{${lostSeconds}}{${periodSeconds}}`,
});
