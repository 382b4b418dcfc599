import { derive, impossible } from "../quantity.js";
import { derived } from "../sources.js";
import { checkpointBytesPerSecond } from "./checkpoint.js";
import { shuffleBytesPerSecond } from "./machine.js";
import { linkBytesPerSecond } from "./requirements.js";
import { stateLinkBytesPerSecond } from "./state.js";
import { emitBytesPerSecond } from "./window.js";

export const steadyOutBytesPerSecond = derive({
  id: "steadyOutBytesPerSecond",
  symbol: "O_s",
  title: "Out all the time: the keyBy and state access",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: derived("the part of the traffic that follows the messages"),
  uses: [shuffleBytesPerSecond, stateLinkBytesPerSecond],
  compute: ({ shuffleBytesPerSecond, stateLinkBytesPerSecond }) => shuffleBytesPerSecond + stateLinkBytesPerSecond,
  tex: ({ shuffleBytesPerSecond, stateLinkBytesPerSecond }) => `${shuffleBytesPerSecond} + ${stateLinkBytesPerSecond}`,
});

export const fullLinkFraction = derive({
  id: "fullLinkFraction",
  symbol: "t_f",
  title: "Share of time for which the link out is full",
  unit: "fraction",
  source: derived("bursts take all that the steady traffic leaves, until they are through"),
  uses: [emitBytesPerSecond, checkpointBytesPerSecond, linkBytesPerSecond, steadyOutBytesPerSecond],
  compute: ({ emitBytesPerSecond, checkpointBytesPerSecond, linkBytesPerSecond, steadyOutBytesPerSecond }) => {
    const burst = emitBytesPerSecond + checkpointBytesPerSecond;
    const free = linkBytesPerSecond - steadyOutBytesPerSecond;
    if (burst >= free) {
      return impossible(
        "The link out is full all the time: results and checkpoints need more than the steady traffic leaves.",
        ["linkBytesPerSecond", "checkpointBytesPerSecond", "emitBytesPerSecond", "steadyOutBytesPerSecond"],
      );
    }
    return burst / free;
  },
  tex: ({ emitBytesPerSecond, checkpointBytesPerSecond, linkBytesPerSecond, steadyOutBytesPerSecond }) =>
    String.raw`\frac{${emitBytesPerSecond} + ${checkpointBytesPerSecond}}{${linkBytesPerSecond} - ${steadyOutBytesPerSecond}}`,
});

/** Seconds in a minute. */
const MINUTE = 60;

export const fullSecondsPerMinute = derive({
  id: "fullSecondsPerMinute",
  symbol: "t_{60}",
  title: "Seconds of a minute for which the link out is full, on average",
  unit: "seconds",
  source: derived("the share, of one minute"),
  uses: [fullLinkFraction],
  compute: ({ fullLinkFraction }) => MINUTE * fullLinkFraction,
  tex: ({ fullLinkFraction }) => String.raw`${MINUTE} \cdot ${fullLinkFraction}`,
});
