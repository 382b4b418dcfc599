import { derive } from "../quantity.js";
import { assumed, cited, derived } from "../sources.js";
import { overtakenBytes, pressedAlignmentSeconds, pressedStartSeconds } from "./barrier.js";
import { syncSeconds } from "./inputs.js";
import { pressedUploadBytesPerSecond, slowestBytes, uploadBytesPerSecond } from "./upload.js";

const PARTS = "checkpoint_monitoring.md: the last acknowledgement minus the trigger";

export const asyncSeconds = derive({
  id: "asyncSeconds",
  symbol: "t_a",
  title: "Asynchronous part of a checkpoint: the upload",
  unit: "seconds",
  source: derived("bytes of the slowest machine over the speed of the upload"),
  uses: [slowestBytes, uploadBytesPerSecond],
  compute: ({ slowestBytes, uploadBytesPerSecond }) => slowestBytes / uploadBytesPerSecond,
  tex: ({ slowestBytes, uploadBytesPerSecond }) => String.raw`\frac{${slowestBytes}}{${uploadBytesPerSecond}}`,
});

export const checkpointSeconds = derive({
  id: "checkpointSeconds",
  symbol: "D",
  title: "Duration of a checkpoint in normal operation",
  unit: "seconds",
  source: assumed(`${PARTS}; without back pressure the barrier passes at once`),
  uses: [syncSeconds, asyncSeconds],
  compute: ({ syncSeconds, asyncSeconds }) => syncSeconds + asyncSeconds,
  tex: ({ syncSeconds, asyncSeconds }) => `${syncSeconds} + ${asyncSeconds}`,
});

export const pressedAsyncSeconds = derive({
  id: "pressedAsyncSeconds",
  symbol: "t_3",
  title: "Upload while the job catches up",
  unit: "seconds",
  source: derived("with in-flight data where barriers overtake it, beside more regular traffic"),
  uses: [slowestBytes, overtakenBytes, pressedUploadBytesPerSecond],
  compute: ({ slowestBytes, overtakenBytes, pressedUploadBytesPerSecond }) =>
    (slowestBytes + overtakenBytes) / pressedUploadBytesPerSecond,
  tex: ({ slowestBytes, overtakenBytes, pressedUploadBytesPerSecond }) =>
    String.raw`\frac{${slowestBytes} + ${overtakenBytes}}{${pressedUploadBytesPerSecond}}`,
});

export const pressedCheckpointSeconds = derive({
  id: "pressedCheckpointSeconds",
  symbol: "D_p",
  title: "Duration of a checkpoint while the job catches up",
  unit: "seconds",
  source: cited("flink", PARTS),
  uses: [pressedStartSeconds, pressedAlignmentSeconds, syncSeconds, pressedAsyncSeconds],
  compute: ({ pressedStartSeconds, pressedAlignmentSeconds, syncSeconds, pressedAsyncSeconds }) =>
    pressedStartSeconds + pressedAlignmentSeconds + syncSeconds + pressedAsyncSeconds,
  tex: ({ pressedStartSeconds, pressedAlignmentSeconds, syncSeconds, pressedAsyncSeconds }) =>
    `${pressedStartSeconds} + ${pressedAlignmentSeconds} + ${syncSeconds} + ${pressedAsyncSeconds}`,
});
