import { steadyOutBytesPerSecond } from "../capacity/burst.js";
import { checkpointBytes } from "../capacity/checkpoint.js";
import { linkBytesPerSecond } from "../capacity/requirements.js";
import { secondOutBytesPerSecond } from "../capacity/state.js";
import { emitBytesPerSecond } from "../capacity/window.js";
import { derive, impossible, known } from "../quantity.js";
import { derived } from "../sources.js";
import { slowestFactor, storeBytesPerSecond } from "./inputs.js";
import { loadFraction } from "./load.js";

export const freeLinkBytesPerSecond = derive({
  id: "freeLinkBytesPerSecond",
  symbol: "b_l",
  title: "What regular traffic leaves of the link out",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: derived("an upload takes what it can get beside the keyBy, state access and the results"),
  uses: [linkBytesPerSecond, secondOutBytesPerSecond],
  compute: ({ linkBytesPerSecond, secondOutBytesPerSecond }) =>
    linkBytesPerSecond > secondOutBytesPerSecond
      ? linkBytesPerSecond - secondOutBytesPerSecond
      : impossible("Regular traffic alone fills the link out: no checkpoint gets through.", [
          "linkBytesPerSecond",
          "secondOutBytesPerSecond",
        ]),
  tex: ({ linkBytesPerSecond, secondOutBytesPerSecond }) => `${linkBytesPerSecond} - ${secondOutBytesPerSecond}`,
});

export const uploadBytesPerSecond = derive({
  id: "uploadBytesPerSecond",
  symbol: "b",
  title: "Speed at which one machine uploads",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: derived("the slower of what the link leaves and what the store takes"),
  uses: [freeLinkBytesPerSecond],
  considers: [storeBytesPerSecond],
  cases: [
    {
      when: ({ storeBytesPerSecond }) => known(storeBytesPerSecond),
      says: "with a store whose speed is known",
      compute: ({ freeLinkBytesPerSecond, storeBytesPerSecond }) =>
        Math.min(freeLinkBytesPerSecond, storeBytesPerSecond),
      tex: ({ freeLinkBytesPerSecond, storeBytesPerSecond }) =>
        String.raw`\min\left(${freeLinkBytesPerSecond},\, ${storeBytesPerSecond}\right)`,
    },
    {
      when: () => true,
      says: "with the link as the only limit",
      compute: ({ freeLinkBytesPerSecond }) => freeLinkBytesPerSecond,
      tex: ({ freeLinkBytesPerSecond }) => freeLinkBytesPerSecond,
    },
  ],
});

export const pressedLinkBytesPerSecond = derive({
  id: "pressedLinkBytesPerSecond",
  symbol: "b_f",
  title: "What the link out leaves while the job runs at its fastest",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: derived("what follows the messages grows with the rate; results do not"),
  uses: [linkBytesPerSecond, emitBytesPerSecond, steadyOutBytesPerSecond, loadFraction],
  compute: ({ linkBytesPerSecond, emitBytesPerSecond, steadyOutBytesPerSecond, loadFraction }) => {
    const left = linkBytesPerSecond - emitBytesPerSecond - steadyOutBytesPerSecond / loadFraction;
    return left > 0
      ? left
      : impossible("At its fastest the job fills the link out: a checkpoint waits until it has caught up.", [
          "loadFraction",
          "linkBytesPerSecond",
        ]);
  },
  tex: ({ linkBytesPerSecond, emitBytesPerSecond, steadyOutBytesPerSecond, loadFraction }) =>
    String.raw`${linkBytesPerSecond} - ${emitBytesPerSecond} - \frac{${steadyOutBytesPerSecond}}{${loadFraction}}`,
});

export const pressedUploadBytesPerSecond = derive({
  id: "pressedUploadBytesPerSecond",
  symbol: "b_p",
  title: "Speed of the upload while the job catches up",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: derived("the slower of what the link leaves and what the store takes"),
  uses: [pressedLinkBytesPerSecond],
  considers: [storeBytesPerSecond],
  cases: [
    {
      when: ({ storeBytesPerSecond }) => known(storeBytesPerSecond),
      says: "with a store whose speed is known",
      compute: ({ pressedLinkBytesPerSecond, storeBytesPerSecond }) =>
        Math.min(pressedLinkBytesPerSecond, storeBytesPerSecond),
      tex: ({ pressedLinkBytesPerSecond, storeBytesPerSecond }) =>
        String.raw`\min\left(${pressedLinkBytesPerSecond},\, ${storeBytesPerSecond}\right)`,
    },
    {
      when: () => true,
      says: "with the link as the only limit",
      compute: ({ pressedLinkBytesPerSecond }) => pressedLinkBytesPerSecond,
      tex: ({ pressedLinkBytesPerSecond }) => pressedLinkBytesPerSecond,
    },
  ],
});

export const slowestBytes = derive({
  id: "slowestBytes",
  symbol: "B_s",
  title: "What the slowest machine uploads for one checkpoint",
  unit: "bytes",
  source: derived("a checkpoint is complete when the last subtask has acknowledged it"),
  uses: [slowestFactor, checkpointBytes],
  compute: ({ slowestFactor, checkpointBytes }) => slowestFactor * checkpointBytes,
  tex: ({ slowestFactor, checkpointBytes }) => String.raw`${slowestFactor} \cdot ${checkpointBytes}`,
});
